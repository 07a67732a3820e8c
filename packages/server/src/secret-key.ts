import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Config } from './config.ts';
import { newSecret } from './secrets.ts';

/** The file that holds the key of an SQLite database, beside it and part of its backup. */
export const keyFileOf = (databasePath: string): string => `${databasePath}.key`;

/**
 * The server's key: the setting, or the one kept beside the SQLite file, which is made on first use and readable by its owner alone.
 *
 * @throws Error when the file holds no key, or cannot be read or made.
 */
export function secretKeyOf(config: Pick<Config, 'database' | 'secretKey'>): string {
  if (config.secretKey !== null) return config.secretKey;
  if (config.database.engine === 'postgres') throw new Error('PostgreSQL needs the setting SECRET_KEY.');
  const file = keyFileOf(config.database.path);
  const key = readKey(file) ?? makeKey(file);
  if (key.length < 32) throw new Error(`${file} holds no key. Put it back from the backup of the database.`);
  return key;
}

function readKey(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

/** Written aside and then linked: another process that starts now sees no file or a whole one, and both end up with the same key. */
function makeKey(file: string): string {
  mkdirSync(dirname(file), { recursive: true });
  const key = newSecret();
  const aside = `${file}.${newSecret().slice(0, 8)}`;
  writeFileSync(aside, `${key}\n`, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(aside, file);
    return key;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return readKey(file) ?? '';
    throw error;
  } finally {
    rmSync(aside);
  }
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
