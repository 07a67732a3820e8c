import { elementDemos } from './element-demos.ts';
import { elementSummary } from './element-document.ts';
import { elements } from './elements-manifest.ts';
import { guideGroups } from './guide-list.ts';

/** A page of the documentation, as lists name it. */
export interface DocsPage {
  readonly path: string;
  readonly title: string;
  /** One sentence. */
  readonly about: string;
}

/** Pages that belong together, under a heading where there is one. */
export interface DocsGroup {
  readonly title: string | null;
  readonly pages: readonly DocsPage[];
}

/** A part of the documentation with an entry in the bar above all pages. */
export interface DocsSection {
  readonly name: 'elements' | 'guides' | 'api';
  readonly title: string;
  /** The page that lists the others, or the first of them. */
  readonly path: string;
  readonly about: string;
  readonly groups: readonly DocsGroup[];
}

/** The first page. */
export const startPage: DocsPage = {
  path: '/docs',
  title: 'Slotkit',
  about: 'Booking for any web page: installed in two lines, themed by tokens, run on your own server.',
};

export const guidePath = (name: string): string => `/docs/guides/${name}`;

export const elementPath = (tag: string): string => `/docs/elements/${tag}`;

const tags = Object.keys(elementDemos);

const elementSection: DocsSection = {
  name: 'elements',
  title: 'Elements',
  path: '/docs/elements',
  about: 'Plain custom elements, each with a live demo and all that can be set, heard and styled.',
  groups: [
    {
      title: null,
      pages: elements
        .toSorted((a, b) => tags.indexOf(a.tagName) - tags.indexOf(b.tagName))
        .map((element) => ({
          path: elementPath(element.tagName),
          title: `<${element.tagName}>`,
          about: elementSummary(element),
        })),
    },
  ],
};

const guides: DocsSection = {
  name: 'guides',
  title: 'Guides',
  path: '/docs/guides',
  about: 'For whoever puts booking on a page, runs a server, or connects another system.',
  groups: guideGroups.map((group) => ({
    title: group.title,
    pages: group.guides.map(({ name, title, about }) => ({ path: guidePath(name), title, about })),
  })),
};

/** The pages that are made from the API itself. */
export const apiPages = {
  quickstart: {
    path: '/docs/quickstart',
    title: 'Quick start',
    about: 'From nothing to a booking, a verified webhook and a move, by curl alone.',
  },
  reference: {
    path: '/docs/api',
    title: 'API reference',
    about: 'Every call with its parameters, fields, answers and a command to copy.',
  },
  errors: {
    path: '/docs/errors',
    title: 'Error codes',
    about: 'Every error code: when it comes and what to do about it.',
  },
} as const satisfies Readonly<Record<string, DocsPage>>;

const api: DocsSection = {
  name: 'api',
  title: 'API',
  path: apiPages.reference.path,
  about: 'Everything over HTTP: for visitors without a credential, for other systems with a token.',
  groups: [{ title: null, pages: Object.values(apiPages) }],
};

/** All that can be read, in the order in which it is listed. */
export const docsSections: readonly DocsSection[] = [elementSection, guides, api];

export const pagesOf = (section: DocsSection): readonly DocsPage[] =>
  section.groups.flatMap(({ pages }) => pages);

/** Every page, the first one included. Lists of a section are none. */
export const allPages: readonly DocsPage[] = [startPage, ...docsSections.flatMap(pagesOf)];

/** The section that a page is in; undefined for the first page. */
export const sectionOf = (path: string): DocsSection | undefined =>
  docsSections.find(
    (section) => section.path === path || pagesOf(section).some((page) => page.path === path),
  );
