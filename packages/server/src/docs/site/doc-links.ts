import { allPages, guidePath } from './docs-map.ts';
import { pagesElsewhere } from './guide-list.ts';

/**
 * Where a link of a document in `docs/` leads on the server: to the page of the other document, to an anchor, a page or a site as it
 * stands there; null for files that are no page, such as decisions and sources.
 */
export function linkTarget(href: string): string | null {
  if (/^(#|https?:|\/)/.test(href)) return href;
  const [, name, anchor = ''] = /^([\w-]+)\.md(#.*)?$/.exec(href) ?? [];
  if (name === undefined) return null;
  const path = pagesElsewhere[name] ?? guidePath(name);
  return allPages.some((page) => page.path === path) ? path + anchor : null;
}

/** The address of a page as Markdown. */
export const asMarkdown = (path: string): string => `${path}.md`;

/** The same document with links that lead from page to page as Markdown; what leads nowhere keeps its words. */
export const withMarkdownLinks = (source: string): string =>
  source.replaceAll(/(?<!!)\[([^\]]*)\]\(([^)\s]+)\)/g, (_link, words: string, href: string) => {
    const target = linkTarget(href);
    if (target === null) return words;
    const [, path = '', anchor = ''] = /^([^#]*)(.*)$/s.exec(target) ?? [];
    return `[${words}](${path.startsWith('/docs') ? asMarkdown(path) : path}${anchor})`;
  });
