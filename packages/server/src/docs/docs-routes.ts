import { readFileSync } from 'node:fs';
import { cachePolicies, sendFile, staticFile, type StaticFile } from '../pages/static-file.ts';
import type { Deps } from '../deps.ts';
import type { App } from '../http/app-env.ts';
import { openApiDocument } from '../http/openapi-document.ts';
import { renderDocs } from './docs-page.ts';
import { errorsPage } from './errors-page.ts';

const type = 'text/html; charset=utf-8';

/** The documentation for people: the API reference and the error codes. Rendered once, when first asked for. */
export function docsRoutes(app: App, { config }: Deps): void {
  const stylesheet = staticFile(
    'text/css; charset=utf-8',
    readFileSync(new URL('docs.css', import.meta.url)),
  );
  let reference: StaticFile | undefined;
  let errors: StaticFile | undefined;

  app.get('/docs', async (c) => {
    reference ??= staticFile(type, String(await renderDocs(openApiDocument(app, config))));
    return sendFile(c, reference, cachePolicies.short);
  });

  app.get('/docs/errors', async (c) => {
    errors ??= staticFile(type, String(await errorsPage()));
    return sendFile(c, errors, cachePolicies.short);
  });

  app.get('/assets/docs.css', (c) => sendFile(c, stylesheet, cachePolicies.short));
}
