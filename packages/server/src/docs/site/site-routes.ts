import type { Html } from '../../pages/page-layout.ts';
import { cachePolicies, sendFile, staticFile, type StaticFile } from '../../pages/static-file.ts';
import type { Deps } from '../../deps.ts';
import type { App } from '../../http/app-env.ts';
import { asMarkdown } from './doc-links.ts';
import { docsSections, guidePath, pagesOf, startPage } from './docs-map.ts';
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
    ...guideFiles(publicUrl),
    '/llms.txt': () => Promise.resolve(staticFile('text/plain; charset=utf-8', llmsText(publicUrl))),
  };
  const made = new Map<string, Promise<StaticFile>>();

  for (const [path, make] of Object.entries(files))
    app.get(path, async (c) => {
      const file = made.get(path) ?? make();
      made.set(path, file);
      return sendFile(c, await file, cachePolicies.short);
    });
}

function guideFiles(publicUrl: string): Files {
  const guides = docsSections.filter(({ name }) => name === 'guides');
  return Object.fromEntries(
    guides.flatMap((section) => [
      [section.path, () => page(sectionPage(section))],
      [asMarkdown(section.path), () => markdown(sectionMarkdown(section))],
      ...pagesOf(section).flatMap((guide) => {
        const name = guide.path.slice(guidePath('').length);
        return [
          [guide.path, () => page(guidePage(guide, name, publicUrl))],
          [asMarkdown(guide.path), () => markdown(guideMarkdown(name, publicUrl))],
        ] as const;
      }),
    ]),
  );
}
