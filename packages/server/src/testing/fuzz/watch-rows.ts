import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../../db/database.ts';

/**
 * Watches how many rows each table has and which versions the bookings have. The answer, called after each request, says what changed
 * although the request was refused. Tables are counted only when somebody has written since.
 */
export function watchRows(db: Database): (refused: boolean) => Promise<string | null> {
  let lastWrite = '';
  let lastRows = new Map<string, number>();
  return async (refused) => {
    const write = await positionOf(db);
    if (write === lastWrite) return null;
    const before = lastRows;
    const isFirst = lastWrite === '';
    lastRows = await countRows(db);
    lastWrite = write;
    if (!refused || isFirst) return null;
    const changed = [...lastRows].filter(([name, count]) => before.get(name) !== count);
    if (changed.length === 0) return null;
    return `refused, but it left: ${changed.map(([name, count]) => `${name} ${before.get(name)} → ${count}`).join(', ')}`;
  };
}

/** Something that differs when anybody has committed a change. */
async function positionOf({ read, engine }: Database): Promise<string> {
  const { rows } =
    engine.name === 'sqlite'
      ? await sql<object>`pragma data_version`.execute(read)
      : await sql<object>`select pg_snapshot_xmax(pg_current_snapshot())::text as next`.execute(read);
  return JSON.stringify(rows[0]);
}

async function countRows({ read }: Database): Promise<Map<string, number>> {
  const tables = await tableNames(read);
  const counts = tables.map(
    (name): RawBuilder<unknown> =>
      sql`select ${sql.lit(name)} as name, count(*) as count from ${sql.table(name)}`,
  );
  counts.push(sql`select 'versions of bookings', coalesce(sum(version), 0) from bookings`);
  const { rows } = await sql<{ name: string; count: unknown }>`${sql.join(counts, sql` union all `)}`.execute(
    read,
  );
  return new Map(rows.map(({ name, count }) => [name, Number(count)]));
}

const known = new WeakMap<Database['read'], Promise<string[]>>();
const tableNames = (read: Database['read']): Promise<string[]> => {
  const there =
    known.get(read) ?? read.introspection.getTables().then((tables) => tables.map(({ name }) => name));
  known.set(read, there);
  return there;
};
