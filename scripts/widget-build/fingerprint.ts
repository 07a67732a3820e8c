import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const repository = join(import.meta.dirname, '..', '..');

/** The files under a folder that end up in a build: everything but tests and what only tests use. */
export function sourcesOf(folder: string): readonly string[] {
  return globSync('**/*.*', { cwd: folder, exclude: ['**/*.test.ts', '**/testing/**'] }).map((path) =>
    join(folder, path),
  );
}

/** One hash for the names and contents of files of the repository, whatever their order, and wherever it lies. */
export function fingerprintOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files.toSorted()) {
    const name = relative(repository, file);
    hash.update(name).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}
