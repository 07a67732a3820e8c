import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { type OtherSite, serveSite } from '../scripts/widget-measures/serve-site.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** The folder of an example. */
export const exampleFolder = (name: string): string => join(import.meta.dirname, '..', 'examples', name);

/** Serves a folder on an origin of its own, with the test's server in the place of the one that examples name. */
export const exampleSite = (folder: string, serverUrl: string): Promise<OtherSite> =>
  serveSite((pathname) => {
    const path = join(folder, normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    const type = types[extname(path)];
    if (type === undefined || !existsSync(path)) return null;
    return { type, body: readFileSync(path, 'utf8').replaceAll('http://localhost:3000', serverUrl) };
  });
