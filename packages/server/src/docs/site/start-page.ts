import { html } from 'hono/html';
import type { Html } from '../../pages/page-layout.ts';
import { linkTarget } from './doc-links.ts';
import { framedPage, pageList, pageListText } from './docs-frame.ts';
import { docsSections, startPage, type DocsSection } from './docs-map.ts';
import { firstGuide } from './guide-list.ts';
import { guideMarkdown, guideSource } from './guide-page.ts';
import { renderMarkdown } from './markdown.ts';

/** The first page: how to install, then everything there is to read. */
export function docsStart(publicUrl: string): Html {
  const { title, body } = renderMarkdown(guideSource(firstGuide, publicUrl), linkTarget);
  return framedPage({
    ...startPage,
    title,
    headings: [],
    body: html`${body}
    ${docsSections.map(
      (section) =>
        html`<h2 id="${section.name}">${section.title}</h2>
          ${pageList(section, 3)}`,
    )}`,
  });
}

export const docsStartMarkdown = (publicUrl: string): string =>
  [
    guideMarkdown(firstGuide, publicUrl).trimEnd(),
    ...docsSections.map((section) => `## ${section.title}\n\n${pageListText(section, 3)}`),
    '',
  ].join('\n\n');

/** The list of a section's pages. */
export const sectionPage = (section: DocsSection): Html =>
  framedPage({
    path: section.path,
    title: section.title,
    about: section.about,
    headings: [],
    body: html`<p class="lead">${section.about}</p>
      ${pageList(section, 2)}`,
  });

export const sectionMarkdown = (section: DocsSection): string =>
  `# ${section.title}\n\n${section.about}\n\n${pageListText(section, 2)}\n`;
