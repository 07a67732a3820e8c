import { readFileSync } from 'node:fs';
import { dayAt, eachDay } from '../pages/each-day.ts';
import { cachePolicies, mediaType, sendFile, staticFile, type StaticFile } from '../pages/static-file.ts';
import type { Deps } from '../deps.ts';
import type { App } from '../http/app-env.ts';
import { openApiDocument } from '../http/openapi-document.ts';
import { renderDocs } from './docs-page.ts';
import { errorsPage } from './errors-page.ts';
import { quickstartPage } from './quickstart-page.ts';

const type = 'text/html; charset=utf-8';

/** The documentation for people: the API reference and the error codes. Rendered when first asked for, the reference anew each day. */
export function docsRoutes(app: App, deps: Deps): void {
  const reference = eachDay(deps.clock, async () =>
    staticFile(type, String(await renderDocs(openApiDocument(app, deps)))),
  );
  const quickstart = eachDay(deps.clock, async () => {
    const place = { publicUrl: deps.config.publicUrl, today: dayAt(deps.clock.now()) };
    return staticFile(type, String(await quickstartPage(openApiDocument(app, deps), place)));
  });
  let errors: StaticFile | undefined;

  app.get('/docs', async (c) => sendFile(c, await reference(), cachePolicies.short));

  app.get('/docs/quickstart', async (c) => sendFile(c, await quickstart(), cachePolicies.short));

  app.get('/docs/errors', async (c) => {
    errors ??= staticFile(type, String(await errorsPage()));
    return sendFile(c, errors, cachePolicies.short);
  });

  for (const name of ['docs.css', 'docs.js']) {
    const content = readFileSync(new URL(name, import.meta.url));
    const file = staticFile(mediaType(name) ?? 'application/octet-stream', content);
    app.get(`/assets/${name}`, (c) => sendFile(c, file, cachePolicies.short));
  }
}
