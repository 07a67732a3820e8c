import { readFileSync } from 'node:fs';
import { notFound } from '@slotkit/shared';
import { findApp } from '../apps/app-store.ts';
import type { Deps } from '../deps.ts';
import type { App } from '../http/app-env.ts';
import { brandingStylesheet } from './branding-stylesheet.ts';
import { cachePolicies, mediaType, sendFile, staticFile } from './static-file.ts';

const ownFiles = ['page.css', 'link-page.css', 'plain-page.css', 'sign-in.css', 'icon.svg'];

/** What the server's own pages are drawn with, and each app's design tokens. */
export function assetRoutes(app: App, { db }: Deps): void {
  for (const name of ownFiles) {
    const content = readFileSync(new URL(name, import.meta.url));
    const file = staticFile(mediaType(name) ?? 'application/octet-stream', content);
    app.get(`/assets/${name}`, (c) => sendFile(c, file, cachePolicies.short));
  }

  app.get('/assets/branding/:file{.+\\.css}', async (c) => {
    const owner = await findApp(db.read, c.req.param('file').slice(0, -'.css'.length));
    if (!owner) throw notFound('stylesheet');
    return sendFile(c, staticFile('text/css; charset=utf-8', brandingStylesheet(owner)), cachePolicies.short);
  });
}
