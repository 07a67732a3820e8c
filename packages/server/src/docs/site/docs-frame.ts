import { html } from 'hono/html';
import { pageLayout, type Html } from '../../pages/page-layout.ts';
import { docsHeader } from '../docs-header.ts';
import { asMarkdown } from './doc-links.ts';
import { docsSections, pagesOf, sectionOf, startPage, type DocsSection } from './docs-map.ts';
import type { PageHeading } from './markdown.ts';

/** What is put into the frame of a page. */
export interface FramedPage {
  readonly path: string;
  readonly title: string;
  readonly about: string;
  readonly headings: readonly PageHeading[];
  readonly scripts?: readonly string[];
  readonly body: Html;
}

/** A page of elements or guides: the bar, what else is in its section, the page, and the way on. */
export function framedPage({ path, title, about, headings, scripts = [], body }: FramedPage): Html {
  const section = sectionOf(path);
  return pageLayout({
    title: path === startPage.path ? 'Slotkit – documentation' : `${title} – Slotkit`,
    description: about,
    kind: 'docs',
    stylesheets: ['/assets/docs.css'],
    scripts: ['/assets/docs.js', ...scripts],
    body: html`${docsHeader(section?.name ?? 'start')}
      <div class="columns">
        <nav class="contents pages" aria-label="${section?.title ?? 'All pages'}">
          ${section ? entries(section, path, headings) : docsSections.map((one) => entries(one, path, []))}
        </nav>
        <main id="main">
          <div class="writing">
            ${section && section.path !== path ? html`<p class="way-up"><a href="${section.path}">${section.title}</a></p>` : ''}
            <h1>${title}</h1>
            ${body} ${section ? neighbours(section, path) : ''}
            <p class="as-markdown">
              <a href="${asMarkdown(path)}" rel="alternate" type="text/markdown">This page as Markdown</a> ·
              <a href="/llms.txt">All pages for programs</a>
            </p>
          </div>
        </main>
      </div>`,
  });
}

/** The pages of a section, with the headings below the page that is read. */
function entries(section: DocsSection, path: string, headings: readonly PageHeading[]): Html {
  return html`${section.groups.map(
    ({ title, pages }) =>
      html`<p>${title ?? html`<a href="${section.path}">${section.title}</a>`}</p>
        <ul>
          ${pages.map(
            (page) =>
              html`<li>
                <a href="${page.path}" ${page.path === path ? html`aria-current="page"` : ''}
                  ><span>${page.title}</span></a
                >
                ${page.path === path ? onThisPage(headings) : ''}
              </li>`,
          )}
        </ul>`,
  )}`;
}

const onThisPage = (headings: readonly PageHeading[]): Html | string =>
  headings.length === 0
    ? ''
    : html`<ul>
        ${headings.map(
          ({ id, text }) =>
            html`<li>
              <a href="#${id}"><span>${text}</span></a>
            </li>`,
        )}
      </ul>`;

/** The pages of the API's section, above what is on one of them. */
export const apiPages = (path: string): Html =>
  html`<div class="section-pages">
    ${docsSections.filter(({ name }) => name === 'api').map((section) => entries(section, path, []))}
  </div>`;

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
