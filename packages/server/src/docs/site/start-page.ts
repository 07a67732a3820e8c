import { html } from 'hono/html';
import type { Html } from '../../pages/page-layout.ts';
import { linkTarget } from './doc-links.ts';
import { docsSections, startPage, type DocsSection } from './docs-map.ts';
import { firstGuide } from './guide-list.ts';
import { guideMarkdown, guideSource } from './guide-page.ts';
import { renderMarkdown } from './markdown.ts';
import { pageList, pageListText } from './page-list.ts';
import { readingPage } from './reading-page.ts';

/** The first page: how to install, then everything there is to read. */
export function docsStart(publicUrl: string): Html {
  const { title, body } = renderMarkdown(guideSource(firstGuide, publicUrl), linkTarget);
  return readingPage({
    ...startPage,
    title,
    main: html`${body}
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
  readingPage({
    path: section.path,
    title: section.title,
    about: section.about,
    main: html`<p class="lead">${section.about}</p>
      ${pageList(section, 2)}`,
  });

export const sectionMarkdown = (section: DocsSection): string =>
  `# ${section.title}\n\n${section.about}\n\n${pageListText(section, 2)}\n`;
