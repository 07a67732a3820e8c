import { html } from 'hono/html';
import { pageLayout, type Html } from '../../pages/page-layout.ts';
import { docsHeader } from '../docs-header.ts';
import { docsSections, sectionOf, startPage, type DocsPage, type DocsSection } from './docs-map.ts';
import type { PageHeading } from './markdown.ts';

/** What is put into the frame of a page. */
export interface FramedPage extends DocsPage {
  /** Headings of the page, listed below its entry among the pages. */
  readonly headings?: readonly PageHeading[];
  /** More to list below the pages, and what all of it is called. */
  readonly contents?: { readonly label: string; readonly list: Html };
  /** Whether the bar has a search over the calls of the page. */
  readonly isSearched?: boolean;
  /** Style sheets and modules besides those of every page. */
  readonly styles?: readonly string[];
  readonly scripts?: readonly string[];
  readonly main: Html;
}

/** A page of the documentation: the bar, what else is in its section, and the page. */
export function framedPage(page: FramedPage): Html {
  const { path, title, about, headings = [], contents, isSearched, styles = [], scripts = [] } = page;
  const section = sectionOf(path);
  return pageLayout({
    title: path === startPage.path ? 'Slotkit – documentation' : `${title} – Slotkit`,
    description: about,
    kind: 'docs',
    stylesheets: ['/assets/docs.css', ...styles],
    scripts: ['/assets/docs.js', ...scripts],
    body: html`${docsHeader(section?.name ?? 'start', isSearched)}
      <div class="columns">
        <nav class="contents" aria-label="${contents?.label ?? section?.title ?? 'All pages'}">
          <div class="section-pages">
            ${section ? entries(section, path, headings) : docsSections.map((one) => entries(one, path, []))}
          </div>
          ${contents?.list ?? ''}
        </nav>
        <main id="main">${page.main}</main>
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
