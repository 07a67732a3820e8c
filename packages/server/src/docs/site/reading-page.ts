import { html } from 'hono/html';
import type { Html } from '../../pages/page-layout.ts';
import { asMarkdown } from './doc-links.ts';
import { framedPage, type FramedPage } from './docs-frame.ts';
import { pagesOf, sectionOf, type DocsSection } from './docs-map.ts';

/** A page of elements or guides: text to be read, below its title and with the way on. */
export function readingPage({ styles = [], main, ...page }: FramedPage): Html {
  const { path, title } = page;
  const section = sectionOf(path);
  return framedPage({
    ...page,
    styles: ['/assets/guides.css', ...styles],
    main: html`<div class="writing">
      ${section && section.path !== path ? html`<p class="way-up"><a href="${section.path}">${section.title}</a></p>` : ''}
      <h1>${title}</h1>
      ${main} ${section ? neighbours(section, path) : ''}
      <p class="as-markdown">
        <a href="${asMarkdown(path)}" rel="alternate" type="text/markdown">This page as Markdown</a> ·
        <a href="/llms.txt">All pages for programs</a>
      </p>
    </div>`,
  });
}

/** The page before and the page after. */
function neighbours(section: DocsSection, path: string): Html | string {
  const pages = pagesOf(section);
  const index = pages.findIndex((page) => page.path === path);
  if (index === -1) return '';
  const before = pages[index - 1];
  const after = pages[index + 1];
  return html`<nav class="neighbours" aria-label="Before and after">
    ${before ? html`<a href="${before.path}" rel="prev"><span>Before</span> ${before.title}</a>` : ''}
    ${after ? html`<a href="${after.path}" rel="next"><span>Next</span> ${after.title}</a>` : ''}
  </nav>`;
}
