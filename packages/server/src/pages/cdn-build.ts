import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type CompressedForms, mediaType, staticFile, type StaticFile } from './static-file.ts';

/** The widget as it was built: its files by name. Only these are ever sent, so no path leads anywhere else. */
export type CdnBuild = ReadonlyMap<string, StaticFile>;

/** The file that pages load; everything else is loaded by it. */
export const cdnEntry = 'booking-widget.js';

/** The file that the members' own page loads; it is built after the other, into the same folder. */
export const consoleEntry = 'booking-console.js';

/** The licences of the libraries that are built in: they ask to go along with them. */
const notices = ['licenses.txt', 'booking-console-licenses.txt'];

/**
 * Reads the widget's build from a folder, once, and again when an entry was built anew. The function returned gives null as long
 * as there is no build.
 */
export function cdnBuildIn(folder: string): () => CdnBuild | null {
  let read: { readonly builtAt: string; readonly build: CdnBuild } | null = null;
  const timeOf = (entry: string): number | undefined =>
    statSync(join(folder, entry), { throwIfNoEntry: false })?.mtimeMs;
  return function currentBuild() {
    const widgetAt = timeOf(cdnEntry);
    if (widgetAt === undefined) return null;
    const builtAt = `${widgetAt} ${timeOf(consoleEntry)}`;
    if (read?.builtAt !== builtAt) read = { builtAt, build: readBuild(folder) };
    return read.build;
  };
}

function readBuild(folder: string): CdnBuild {
  const build = new Map<string, StaticFile>();
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1).replaceAll('\\', '/');
    const type = notices.includes(name) ? 'text/plain; charset=utf-8' : mediaType(name);
    if (!entry.isFile() || type === null) continue;
    const plain = readFileSync(path);
    build.set(name, staticFile(type, plain, compressedForms(path, plain)));
  }
  return build;
}

/** The forms that the build wrote beside a file, as far as they are of this very file. */
function compressedForms(path: string, plain: Buffer): CompressedForms {
  const gzip = formOf(`${path}.gz`, plain, gunzipSync);
  const br = formOf(`${path}.br`, plain, brotliDecompressSync);
  return { ...(gzip && { gzip }), ...(br && { br }) };
}

function formOf(
  path: string,
  plain: Buffer,
  decompress: (form: Buffer) => Buffer,
): Buffer<ArrayBuffer> | null {
  if (!existsSync(path)) return null;
  try {
    const form = Buffer.from(readFileSync(path));
    return decompress(form).equals(plain) ? form : null;
  } catch {
    // Cut off, as while a build is being written.
    return null;
  }
}
