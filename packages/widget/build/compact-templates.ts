import { parseSync, Visitor, type Plugin } from 'vite';
import { compactCss } from './compact-css.ts';
import { compactHtml } from './compact-html.ts';

/** Minifiers leave template literals alone: this takes out of ours what no browser needs. */
export function compactTemplates(): Plugin {
  return {
    name: 'compact-templates',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /packages\/widget\/src\/.*\.ts$/ },
      handler: (code, id) => ({ code: compactTemplatesOf(id, code), map: null }),
    },
  };
}

/** The same module with its `html`, `svg` and `css` templates made compact. */
export function compactTemplatesOf(file: string, code: string): string {
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      if (tag.type !== 'Identifier') return;
      const strings = quasi.quasis.map(({ value }) => value.raw);
      const compact = compactAs(tag.name, strings);
      for (const [index, { start, value }] of quasi.quasis.entries()) {
        // A part begins with the backtick or the brace before it.
        edits.push({ start: start + 1, end: start + 1 + value.raw.length, text: compact[index] ?? '' });
      }
    },
  }).visit(parseSync(file, code).program);
  // Templates stand in the holes of others: from the end, no edit moves another one.
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: part }) => text.slice(0, start) + part + text.slice(end), code);
}

function compactAs(tag: string, strings: readonly string[]): readonly string[] {
  if (tag === 'html' || tag === 'svg') return compactHtml(strings);
  if (tag !== 'css') return strings;
  if (strings.length > 1)
    throw new Error('A style sheet of the widget has a hole: what stands in it is unknown.');
  return strings.map(compactCss);
}
