import { closeSync, copyFileSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { sql } from 'kysely';
import { CommandError } from './command-error.ts';
import { keyFileOf } from '../secret-key.ts';
import type { Database } from '../db/database.ts';

/** What a backup is made of. */
export interface SqliteBackup {
  readonly file: string;
  readonly bytes: number;
  /** The copy of the key; null where the key is a setting. */
  readonly keyFile: string | null;
}

/**
 * Copies an SQLite database as it is at one moment, while others write to it, and the file of its key beside the copy. Both are readable
 * by their owner alone. The copy has its name only once it is whole and on the disk; one that failed leaves nothing behind.
 *
 * @throws CommandError when the file, or the one for the key, exists already
 */
export async function backUpSqlite(
  db: Database,
  { file, keyFile }: { readonly file: string; readonly keyFile: string | null },
): Promise<SqliteBackup> {
  const keyCopy = keyFile === null ? null : keyFileOf(file);
  const part = `${file}.part`;
  const claimed: string[] = [];
  const claim = (name: string): void => {
    claimFile(name);
    claimed.push(name);
  };
  try {
    // The names are taken before any work, so that two backups cannot end as one file.
    for (const name of [file, ...(keyCopy === null ? [] : [keyCopy]), part]) claim(name);
    if (keyFile !== null && keyCopy !== null) {
      copyFileSync(keyFile, keyCopy);
      flush(keyCopy);
    }
    await sql`vacuum into ${part}`.execute(db.write);
    flush(part);
    renameSync(part, file);
    return { file, bytes: statSync(file).size, keyFile: keyCopy };
  } catch (error) {
    for (const name of claimed) rmSync(name, { force: true });
    throw error;
  }
}

/** Makes an empty file that nobody else may read. */
function claimFile(name: string): void {
  try {
    closeSync(openSync(name, 'wx', 0o600));
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    if (error.code === 'EEXIST')
      throw new CommandError(`${name} exists already. Nothing was overwritten; name another file.`);
    throw new CommandError(`${name} cannot be written (${String(error.code)}).`, { cause: error });
  }
}

function flush(name: string): void {
  const descriptor = openSync(name, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
