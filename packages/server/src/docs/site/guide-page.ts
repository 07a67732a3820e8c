import { widgetVersion } from '../../pages/cdn-routes.ts';
import type { Html } from '../../pages/page-layout.ts';
import { linkTarget, withMarkdownLinks } from './doc-links.ts';
import type { DocsPage } from './docs-map.ts';
import { guideGroups, guideText } from './guide-list.ts';
import { renderMarkdown } from './markdown.ts';
import { readingPage } from './reading-page.ts';

/** The server of all examples in documents for pages; a running server puts its own address there. */
const exampleServer = 'https://book.example.com';
const [onPages] = guideGroups;

/** A text for web pages, with this server's address and version. */
export const onThisServer = (text: string, publicUrl: string): string =>
  text.replaceAll(exampleServer, publicUrl).replaceAll(/\/cdn\/\d+\.\d+\.\d+\//g, `/cdn/${widgetVersion}/`);

/** The text of a guide. Those for web pages name this server, those for who runs one an address to be replaced. */
export function guideSource(name: string, publicUrl: string): string {
  const isForPages = !guideGroups.some(
    (group) => group !== onPages && group.guides.some((one) => one.name === name),
  );
  const text = guideText(name);
  return isForPages ? onThisServer(text, publicUrl) : text;
}

/** A guide as Markdown whose links lead to other pages as Markdown. */
export const guideMarkdown = (name: string, publicUrl: string): string =>
  withMarkdownLinks(guideSource(name, publicUrl));

/** A guide as a page. */
export function guidePage({ path, about }: DocsPage, name: string, publicUrl: string): Html {
  const { title, body, headings } = renderMarkdown(guideSource(name, publicUrl), linkTarget);
  return readingPage({ path, title, about, headings, main: body });
}
