import { readFileSync } from 'node:fs';
import { eachDay } from '../pages/each-day.ts';
import { cachePolicies, sendFile, staticFile, type StaticFile } from '../pages/static-file.ts';
import type { Deps } from '../deps.ts';
import type { App } from '../http/app-env.ts';
import { openApiDocument } from '../http/openapi-document.ts';
import { renderDocs } from './docs-page.ts';
import { errorsPage } from './errors-page.ts';

const type = 'text/html; charset=utf-8';

/** The documentation for people: the API reference and the error codes. Rendered when first asked for, the reference anew each day. */
export function docsRoutes(app: App, deps: Deps): void {
  const stylesheet = staticFile(
    'text/css; charset=utf-8',
    readFileSync(new URL('docs.css', import.meta.url)),
  );
  const reference = eachDay(deps.clock, async () =>
    staticFile(type, String(await renderDocs(openApiDocument(app, deps)))),
  );
  let errors: StaticFile | undefined;

  app.get('/docs', async (c) => sendFile(c, await reference(), cachePolicies.short));

  app.get('/docs/errors', async (c) => {
    errors ??= staticFile(type, String(await errorsPage()));
    return sendFile(c, errors, cachePolicies.short);
  });

  app.get('/assets/docs.css', (c) => sendFile(c, stylesheet, cachePolicies.short));
}
