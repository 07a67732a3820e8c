import type { Html } from '../../pages/page-layout.ts';
import { cachePolicies, sendFile, staticFile, type StaticFile } from '../../pages/static-file.ts';
import type { Deps } from '../../deps.ts';
import type { App } from '../../http/app-env.ts';
import { asMarkdown } from './doc-links.ts';
import { allPages, docsSections, elementPath, guidePath, startPage } from './docs-map.ts';
import { elementMarkdown, elementPage } from './element-page.ts';
import { elements } from './elements-manifest.ts';
import { guideGroups } from './guide-list.ts';
import { guideMarkdown, guidePage } from './guide-page.ts';
import { llmsText } from './llms-text.ts';
import { docsStart, docsStartMarkdown, sectionMarkdown, sectionPage } from './start-page.ts';

const page = async (content: Html): Promise<StaticFile> =>
  staticFile('text/html; charset=utf-8', String(await content));
const markdown = (text: string): Promise<StaticFile> =>
  Promise.resolve(staticFile('text/markdown; charset=utf-8', text));

type Files = Record<string, () => Promise<StaticFile>>;

/** The documentation besides the API's: elements and guides, each as a page and as Markdown, and `/llms.txt`. Made when first asked for. */
export function siteRoutes(app: App, { config }: Deps): void {
  const { publicUrl } = config;
  const files: Files = {
    [startPage.path]: () => page(docsStart(publicUrl)),
    [asMarkdown(startPage.path)]: () => markdown(docsStartMarkdown(publicUrl)),
    ...sectionFiles(),
    ...elementFiles(publicUrl),
    ...guideFiles(publicUrl),
    '/llms.txt': () => Promise.resolve(staticFile('text/plain; charset=utf-8', llmsText(publicUrl))),
  };
  const made = new Map<string, StaticFile>();

  for (const [path, make] of Object.entries(files))
    app.get(path, async (c) => {
      const file = made.get(path) ?? (await make());
      made.set(path, file);
      return sendFile(c, file, cachePolicies.short);
    });
}

/** The lists of what is in a section. */
const sectionFiles = (): Files =>
  Object.fromEntries(
    docsSections
      .filter(({ name }) => name !== 'api')
      .flatMap((section) => [
        [section.path, () => page(sectionPage(section))] as const,
        [asMarkdown(section.path), () => markdown(sectionMarkdown(section))] as const,
      ]),
  );

const elementFiles = (publicUrl: string): Files =>
  Object.fromEntries(
    elements.flatMap((element) => {
      const entry = allPages.find(({ path }) => path === elementPath(element.tagName));
      if (!entry) return [];
      return [
        [entry.path, () => page(elementPage(element, entry, publicUrl))],
        [asMarkdown(entry.path), () => markdown(elementMarkdown(element, entry, publicUrl))],
      ] as const;
    }),
  );

const guideFiles = (publicUrl: string): Files =>
  Object.fromEntries(
    guideGroups
      .flatMap(({ guides }) => guides)
      .flatMap(({ name, title, about }) => {
        const path = guidePath(name);
        return [
          [path, () => page(guidePage({ path, title, about }, name, publicUrl))],
          [asMarkdown(path), () => markdown(guideMarkdown(name, publicUrl))],
        ] as const;
      }),
  );
