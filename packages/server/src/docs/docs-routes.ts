import { readFileSync } from 'node:fs';
import { dayAt, eachDay } from '../pages/each-day.ts';
import { cachePolicies, mediaType, sendFile, staticFile, type StaticFile } from '../pages/static-file.ts';
import type { Deps } from '../deps.ts';
import type { App } from '../http/app-env.ts';
import { openApiDocument } from '../http/openapi-document.ts';
import { apiDocument } from './api-document.ts';
import { renderDocs } from './docs-page.ts';
import { errorsPage } from './errors-page.ts';
import { errorsDocument } from './errors-document.ts';
import { quickstartDocument } from './quickstart-document.ts';
import { quickstartPage } from './quickstart-page.ts';
import { asMarkdown, withMarkdownLinks } from './site/doc-links.ts';
import { siteRoutes } from './site/site-routes.ts';

const type = 'text/html; charset=utf-8';
const markdownType = 'text/markdown; charset=utf-8';

/** The documentation: what concerns the API here, the rest by `siteRoutes`. Rendered when first asked for, what names days anew each day. */
export function docsRoutes(app: App, deps: Deps): void {
  const place = () => ({ publicUrl: deps.config.publicUrl, today: dayAt(deps.clock.now()) });
  const reference = eachDay(deps.clock, async () =>
    staticFile(type, String(await renderDocs(openApiDocument(app, deps)))),
  );
  const quickstart = eachDay(deps.clock, async () => {
    return staticFile(type, String(await quickstartPage(openApiDocument(app, deps), place())));
  });
  let errors: StaticFile | undefined;

  app.get('/docs/api', async (c) => sendFile(c, await reference(), cachePolicies.short));

  app.get('/docs/quickstart', async (c) => sendFile(c, await quickstart(), cachePolicies.short));

  app.get('/docs/errors', async (c) => {
    errors ??= staticFile(type, String(await errorsPage()));
    return sendFile(c, errors, cachePolicies.short);
  });

  const documents: Readonly<Record<string, () => string>> = {
    '/docs/api': () => apiDocument(openApiDocument(app, deps)),
    '/docs/quickstart': () => quickstartDocument(openApiDocument(app, deps), place()),
    '/docs/errors': errorsDocument,
  };
  for (const [path, write] of Object.entries(documents)) {
    const file = eachDay(deps.clock, () => staticFile(markdownType, withMarkdownLinks(write())));
    app.get(asMarkdown(path), (c) => sendFile(c, file(), cachePolicies.short));
  }

  siteRoutes(app, deps);

  for (const name of ['docs.css', 'guides.css', 'element-demo.css', 'docs.js', 'demo.js']) {
    const content = readFileSync(new URL(name, import.meta.url));
    const file = staticFile(mediaType(name) ?? 'application/octet-stream', content);
    app.get(`/assets/${name}`, (c) => sendFile(c, file, cachePolicies.short));
  }
}
