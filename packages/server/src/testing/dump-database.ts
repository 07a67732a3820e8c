import { sql } from 'kysely';
import type { Database } from '../db/database.ts';

/** Every row of every table as text, in an order of its own: equal before and after whatever changes nothing. */
export async function dumpDatabase({ read }: Database): Promise<Record<string, string[]>> {
  const dump: Record<string, string[]> = {};
  const tables = await read.introspection.getTables();
  for (const { name } of tables.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(read);
    dump[name] = rows.map((row) => JSON.stringify(row)).toSorted();
  }
  return dump;
}
