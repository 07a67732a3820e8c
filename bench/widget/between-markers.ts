const begin = '<!-- written by pnpm bench:widget -->';
const end = '<!-- end -->';

/** A text with something else between the two markers. Throws when it has none. */
export function putBetweenMarkers(text: string, content: string): string {
  const from = text.indexOf(begin);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`There is no place for a table: ${begin} … ${end}`);
  return `${text.slice(0, from + begin.length)}\n\n${content.trim()}\n\n${text.slice(to)}`;
}
