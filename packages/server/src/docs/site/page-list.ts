import { html } from 'hono/html';
import type { Html } from '../../pages/page-layout.ts';
import { asMarkdown } from './doc-links.ts';
import type { DocsSection } from './docs-map.ts';

/** All pages of a section with what each is about, groups under headings of a level. */
export const pageList = (section: DocsSection, level: 2 | 3): Html =>
  html`${section.groups.map(
    ({ title, pages }) =>
      html`${title === null ? '' : level === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}
        <ul class="page-list">
          ${pages.map(
            (page) =>
              html`<li>
                <a href="${page.path}">${page.title}</a>
                <span>${page.about}</span>
              </li>`,
          )}
        </ul>`,
  )}`;

/** The same as Markdown. */
export const pageListText = (section: DocsSection, level: 2 | 3): string =>
  section.groups
    .flatMap(({ title, pages }) => [
      ...(title === null ? [] : [`${'#'.repeat(level)} ${title}`]),
      pages.map((page) => `- [${page.title}](${asMarkdown(page.path)}): ${page.about}`).join('\n'),
    ])
    .join('\n\n');
