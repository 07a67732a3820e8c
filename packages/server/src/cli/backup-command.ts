import { existsSync } from 'node:fs';
import { readConfig, type Config } from '../config.ts';
import { backUpSqlite } from './back-up-sqlite.ts';
import { keyFileOf } from '../secret-key.ts';
import { CommandError } from './command-error.ts';
import type { Command } from './terminal.ts';
import { withDeps } from './with-deps.ts';

/** `backup <file>`: a copy of an SQLite database as it is at one moment, with its key, while servers go on using it. */
export const backupCommand: Command = {
  usage: 'backup <file>',
  summary: 'Copy the SQLite database and its key, also while the server runs; on PostgreSQL take pg_dump',
  async run([file, ...rest], terminal) {
    if (file === undefined || rest.length > 0)
      throw new CommandError(`Usage: slotkit ${backupCommand.usage}`);
    const config = readConfig(terminal.env);
    const path = sqlitePathOf(config);
    if (!existsSync(path)) throw new CommandError(`There is no database at ${path}. Check DATABASE_URL.`);
    const keyFile = config.secretKey === null ? keyFileOf(path) : null;
    const pair = await withDeps(config, terminal, ({ db }) => backUpSqlite(db, { file, keyFile }));
    terminal.say(`Copied ${path} to ${pair.file} (${pair.bytes} bytes).`);
    terminal.say(
      pair.keyFile === null
        ? 'Its key is the setting SECRET_KEY: keep that, too.'
        : `Its key is in ${pair.keyFile}: keep both together, and from everybody else.`,
    );
    return 0;
  },
};

function sqlitePathOf({ database }: Config): string {
  if (database.engine === 'sqlite') return database.path;
  throw new CommandError(
    'This database is on PostgreSQL, which has its own way: pg_dump --format=custom --file=<file> "$DATABASE_URL", ' +
      'and back with pg_restore. Keep SECRET_KEY apart from it.',
  );
}
