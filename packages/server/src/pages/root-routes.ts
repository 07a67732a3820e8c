import { readdirSync, readFileSync } from 'node:fs';
import type { Deps } from '../deps.ts';
import type { App } from '../http/app-env.ts';
import { wantedLanguage } from '../http/wanted-language.ts';
import { cachePolicies, mediaType, sendFile, staticFile } from './static-file.ts';
import { welcomePage } from './welcome-page.ts';

const landingPage = new URL('../../../../examples/landing-page/', import.meta.url);

/** The root: the demo's landing page with its files beside it, or a page that says what this server is. */
export function rootRoutes(app: App, { config }: Deps): void {
  if (!config.demo) {
    app.get('/', (c) => {
      c.header('Cache-Control', 'no-cache');
      c.header('Vary', 'Accept-Language', { append: true });
      return c.html(welcomePage(wantedLanguage(c.req.header('Accept-Language'))));
    });
    return;
  }
  for (const name of readdirSync(landingPage)) {
    const type = mediaType(name);
    if (type === null) continue;
    const file = staticFile(type, readFileSync(new URL(name, landingPage)));
    app.get(name === 'index.html' ? '/' : `/${name}`, (c) => sendFile(c, file, cachePolicies.short));
  }
}
