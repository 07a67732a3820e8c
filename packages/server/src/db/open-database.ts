import type { Config } from '../config.ts';
import type { Database } from './database.ts';
import { openPostgres } from './open-postgres.ts';
import { openSqlite } from './open-sqlite.ts';

/** Opens the database that the settings name. */
export const openDatabase = ({
  database,
  databaseWaitMs,
}: Pick<Config, 'database' | 'databaseWaitMs'>): Database =>
  database.engine === 'sqlite'
    ? openSqlite(database.path, databaseWaitMs)
    : openPostgres(database.url, databaseWaitMs);
