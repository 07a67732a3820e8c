import { html } from 'hono/html';
import type { Html } from '../../pages/page-layout.ts';
import { linkTarget, withMarkdownLinks } from './doc-links.ts';
import type { DocsPage } from './docs-map.ts';
import { elementDemos } from './element-demos.ts';
import { elementDocument } from './element-document.ts';
import type { ElementFacts } from './elements-manifest.ts';
import { onThisServer } from './guide-page.ts';
import { renderMarkdown } from './markdown.ts';
import { readingPage } from './reading-page.ts';

/** An element as Markdown; where it can be tried live stands in it as a link. */
export function elementMarkdown(element: ElementFacts, page: DocsPage, publicUrl: string): string {
  const { opening, details } = elementDocument(element);
  const live = `Live demo: <${publicUrl}${page.path}#demo>`;
  return withMarkdownLinks(onThisServer(`${opening}\n\n${live}\n\n${details}\n`, publicUrl));
}

/** An element as a page, with a live demo that asks no server. */
export function elementPage(element: ElementFacts, { path, about }: DocsPage, publicUrl: string): Html {
  const { tagName, events } = element;
  const demo = elementDemos[tagName];
  const parts = elementDocument(element);
  const opening = renderMarkdown(parts.opening, linkTarget);
  const details = renderMarkdown(onThisServer(parts.details, publicUrl), linkTarget);
  return readingPage({
    path,
    title: opening.title,
    about,
    headings: [{ id: 'demo', text: 'Live demo' }, ...details.headings],
    styles: ['/assets/element-demo.css'],
    scripts: ['/assets/demo.js', ...(demo ? [`/cdn/${demo.script}`] : [])],
    main: html`${opening.body}
      <section
        class="demo"
        id="demo"
        aria-label="Live demo"
        data-events="${events.map(({ name }) => name).join(' ')}"
      >
        ${demo?.live ?? ''}
      </section>
      <p class="small">
        The demo runs in this page alone, on sample data: book, move and cancel as you like, nothing is sent.
        <code>demo</code> does that on any page.
      </p>
      ${details.body}`,
  });
}
