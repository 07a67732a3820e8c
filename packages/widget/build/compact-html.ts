/** Elements whose own layout swallows white space at their edges, inside and outside. */
const blocks = new Set(
  (
    'address article aside blockquote dd details dialog div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ' +
    'ol optgroup option p section summary table tbody td tfoot th thead tr ul ' +
    'path circle rect line polyline g'
  ).split(' '),
);
/** Elements that stand in a line, but whose content begins a line of its own. */
const boxes = new Set(['button', 'select', 'svg']);
/** Inside these every space counts. */
const verbatim = new Set(['pre', 'textarea']);

const hole = /\uE000\d+\uE000/;
const tokens = /<!--[^]*?-->|<\/?[a-zA-Z][\w-]*(?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+|</g;

/**
 * Takes the white space out of an HTML template that no browser shows: between attributes, around blocks, and line breaks at the ends
 * of the template. What stands between words, holes and elements in a line stays as one space.
 *
 * @param strings the parts of the template between its holes; as many come back
 */
export function compactHtml(strings: readonly string[]): readonly string[] {
  const marked = strings.map((part, index) => (index === 0 ? part : `\uE000${index}\uE000${part}`)).join('');
  const pieces = marked.match(tokens) ?? [];
  let keeping = '';
  const compact = pieces.map((piece, index) => {
    if (piece.startsWith('<!--')) return '';
    const tag = tagOf(piece);
    if (tag !== null) {
      if (keeping === tag) keeping = '';
      else if (verbatim.has(tag)) keeping = `/${tag}`;
      return compactTag(piece);
    }
    if (keeping !== '') return piece;
    return compactText(piece, neighbour(pieces, index, -1), neighbour(pieces, index, 1));
  });
  return compact.join('').split(hole);
}

const tagOf = (piece: string): string | null =>
  /^<(\/?[a-zA-Z][\w-]*)/.exec(piece)?.[1]?.toLowerCase() ?? null;

function neighbour(pieces: readonly string[], index: number, step: 1 | -1): string | null {
  let next = index + step;
  while (pieces[next]?.startsWith('<!--') === true) next += step;
  const piece = pieces[next];
  return piece === undefined ? null : (tagOf(piece) ?? '');
}

function compactText(text: string, before: string | null, after: string | null): string {
  return text.replaceAll(/\s+/g, (space, at: number) => {
    const isStart = at === 0;
    const isEnd = at + space.length === text.length;
    if (isStart && swallows(before, space, 'before')) return '';
    if (isEnd && swallows(after, space, 'after')) return '';
    return ' ';
  });
}

/** Whether white space beside a tag, or at an end of the template (null), is never seen. */
function swallows(tag: string | null, space: string, side: 'before' | 'after'): boolean {
  if (tag === null) return space.includes('\n');
  const name = tag.replace('/', '');
  const isInside = tag.startsWith('/') === (side === 'after');
  return blocks.has(name) || (isInside && boxes.has(name));
}

function compactTag(tag: string): string {
  return tag.replaceAll(/"[^"]*"|'[^']*'|\s+/g, (part, at: number) => {
    if (!/^\s/.test(part)) return part;
    const rest = tag.slice(at + part.length);
    return rest.startsWith('>') || rest.startsWith('/>') ? '' : ' ';
  });
}
