import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files under a folder that end up in a build: everything but tests and what only tests use. */
export function sourcesOf(folder: string): readonly string[] {
  return globSync('**/*.*', { cwd: folder, exclude: ['**/*.test.ts', '**/testing/**'] }).map((path) =>
    join(folder, path),
  );
}

/** One hash for the names and contents of files, whatever their order. */
export function fingerprintOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files.toSorted()) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
