import { html, raw } from 'hono/html';
import { Marked, type Token } from 'marked';
import type { Html } from '../../pages/page-layout.ts';

/** A heading to lead to. */
export interface PageHeading {
  readonly id: string;
  readonly text: string;
}

/** A document as a page shows it. */
export interface WrittenPage {
  readonly title: string;
  /** Everything below the title. */
  readonly body: Html;
  /** The headings of the second level. */
  readonly headings: readonly PageHeading[];
}

const languageNames: Readonly<Record<string, string>> = {
  css: 'CSS',
  html: 'HTML',
  http: 'HTTP',
  ini: 'Settings',
  js: 'JavaScript',
  json: 'JSON',
  jsx: 'JSX',
  mermaid: 'Diagram',
  nginx: 'nginx',
  sh: 'Terminal',
  svelte: 'Svelte',
  text: 'Text',
  ts: 'TypeScript',
  tsx: 'TSX',
  vue: 'Vue',
};

/**
 * Renders a document of ours: tables and code can be scrolled by keyboard, headings are led to by the anchors that Git hosts give them,
 * HTML is text, and a link that `target` answers with null keeps only its words.
 */
export function renderMarkdown(source: string, target: (href: string) => string | null): WrittenPage {
  const headings: PageHeading[] = [];
  const taken = new Map<string, number>();
  let title = '';

  function anchorOf(text: string): string {
    const slug = headingAnchor(text);
    const before = taken.get(slug) ?? 0;
    taken.set(slug, before + 1);
    return before === 0 ? slug : `${slug}-${before}`;
  }

  const marked = new Marked({ async: false, gfm: true });
  marked.use({
    renderer: {
      heading({ tokens, depth }) {
        const text = plainText(tokens);
        const inner = this.parser.parseInline(tokens);
        if (depth === 1) {
          title = text;
          return '';
        }
        const id = anchorOf(text);
        if (depth === 2) headings.push({ id, text });
        return `<h${depth} id="${id}"><a class="self" href="#${id}">${inner}</a></h${depth}>\n`;
      },
      code({ text, lang = '' }) {
        return figure(languageNames[lang] ?? 'Text', text);
      },
      table(token) {
        const row = (cells: typeof token.header): string =>
          `<tr>${cells.map((cell) => this.tablecell(cell)).join('')}</tr>`;
        const rows = token.rows.map(row).join('\n');
        const label = `Table: ${token.header.map(({ tokens }) => plainText(tokens)).join(', ')}`;
        return `<div class="table" role="region" tabindex="0" aria-label="${escaped(label)}"><table>
<thead>${row(token.header)}</thead>
<tbody>${rows}</tbody>
</table></div>
`;
      },
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        const place = target(href);
        return place === null ? words : `<a href="${escaped(place)}">${words}</a>`;
      },
      image: ({ text }) => escaped(text),
      html: ({ text }) => (text.trimStart().startsWith('<!--') ? '' : escaped(text)),
    },
  });
  const body = marked.parse(source, { async: false });
  return { title, body: html`${raw(body)}`, headings };
}

/** Code to copy, with what it is. */
export const codeFigure = (label: string, text: string): Html => html`${raw(figure(label, text))}`;

const figure = (label: string, text: string): string =>
  `<figure class="sample">
<figcaption>${escaped(label)}</figcaption>
<pre tabindex="0"><code>${escaped(text)}</code></pre>
</figure>
`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** The anchor of a heading: lower case, without punctuation, hyphens for spaces. */
export const headingAnchor = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

/** The words of a heading or cell without their markup. */
function plainText(tokens: readonly Token[]): string {
  return tokens.map((token) => inner(token)).join('');
}

function inner(token: Token): string {
  if ('tokens' in token && Array.isArray(token.tokens)) return plainText(token.tokens);
  return 'text' in token && typeof token.text === 'string' ? token.text : '';
}
