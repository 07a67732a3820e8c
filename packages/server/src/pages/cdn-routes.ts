import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { notFound } from '@slotkit/shared';
import type { Context } from 'hono';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import type { App, AppEnv } from '../http/app-env.ts';
import { cdnBuildIn, cdnEntry } from './cdn-build.ts';
import { cachePolicies, sendFile } from './static-file.ts';

const widget = new URL('../../../widget/', import.meta.url);
/** A name such as `month-grid-B3xkQ9aZ.js`, made from the content: it never means anything else. */
const namesItsContent = /-[\w-]{8,}\.(js|css|map|js\.map)$/;

/** The version under which the widget's files may be kept for ever. */
export const widgetVersion = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(new URL('package.json', widget), 'utf8'))).version;

/** Where the build writes what pages load. */
export const cdnFolder = fileURLToPath(new URL('dist/cdn', widget));

/**
 * The widget for a script tag, on any site: `/cdn/booking-widget.js` follows new versions, `/cdn/<version>/…` never changes. The entry
 * loads its parts relative to itself, so they are found beside it at both addresses.
 */
export function cdnRoutes(app: App, _deps: Deps, folder = cdnFolder): void {
  const currentBuild = cdnBuildIn(folder);

  function send(c: Context<AppEnv>, name: string, isVersioned: boolean): Response {
    c.header('Access-Control-Allow-Origin', '*');
    c.header('Cross-Origin-Resource-Policy', 'cross-origin');
    const build = currentBuild();
    if (build === null) return unbuilt(c);
    const file = build.get(name);
    if (!file) throw notFound('file');
    const mayChange = !isVersioned && !namesItsContent.test(name);
    return sendFile(c, file, mayChange ? cachePolicies.short : cachePolicies.immutable);
  }

  app.get(`/cdn/${widgetVersion}/:name{.+}`, (c) => send(c, c.req.param('name'), true));
  app.get('/cdn/:name{.+}', (c) => send(c, c.req.param('name'), false));
}

function unbuilt(c: Context<AppEnv>): Response {
  c.header('Cache-Control', 'no-store');
  c.header('Retry-After', '5');
  return c.text(`${cdnEntry} has not been built yet: "npm start" builds it.\n`, 503);
}
