import { readConfig } from '../config.ts';
import { migrateToLatest } from '../db/migrate.ts';
import type { Command } from './terminal.ts';
import { withDeps } from './with-deps.ts';

/** `migrate`: brings the database to this version's schema. */
export const migrateCommand: Command = {
  usage: 'migrate',
  summary: 'Bring the database to the schema of this version',
  async run(_args, terminal) {
    const ran = await withDeps(readConfig(terminal.env), terminal, ({ db }) => migrateToLatest(db));
    for (const name of ran) terminal.say(`ran ${name}`);
    terminal.say('The database is up to date.');
    return 0;
  },
};
