import type { Config } from '../config.ts';
import type { Database } from './database.ts';
import { openPostgres } from './open-postgres.ts';
import { openSqlite } from './open-sqlite.ts';

/** Opens the database that the settings name. */
export const openDatabase = (database: Config['database']): Database =>
  database.engine === 'sqlite' ? openSqlite(database.path) : openPostgres(database.url);
