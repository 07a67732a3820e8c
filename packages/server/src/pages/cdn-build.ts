import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { mediaType, staticFile, type StaticFile } from './static-file.ts';

/** The widget as it was built: its files by name. Only these are ever sent, so no path leads anywhere else. */
export type CdnBuild = ReadonlyMap<string, StaticFile>;

/** The file that pages load; everything else is loaded by it. */
export const cdnEntry = 'booking-widget.js';

/**
 * Reads the widget's build from a folder, once, and again when the entry was built anew. The function returned gives null as long
 * as there is no build.
 */
export function cdnBuildIn(folder: string): () => CdnBuild | null {
  let read: { readonly builtAt: number; readonly build: CdnBuild } | null = null;
  return function currentBuild() {
    const builtAt = statSync(join(folder, cdnEntry), { throwIfNoEntry: false })?.mtimeMs;
    if (builtAt === undefined) return null;
    if (read?.builtAt !== builtAt) read = { builtAt, build: readBuild(folder) };
    return read.build;
  };
}

function readBuild(folder: string): CdnBuild {
  const build = new Map<string, StaticFile>();
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const type = mediaType(entry.name);
    if (!entry.isFile() || type === null) continue;
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1).replaceAll('\\', '/');
    build.set(name, staticFile(type, readFileSync(path)));
  }
  return build;
}
