import { sql, type Kysely } from 'kysely';
import type { Schema } from '../schema.ts';

/**
 * Events get a position after their commit, in one transaction after the other, so that whoever reads on from a position misses none.
 * Those that are there already get theirs now.
 */
export async function up(db: Kysely<Schema>): Promise<void> {
  const { schema } = db;
  await schema.alterTable('events').addColumn('position', 'bigint').execute();
  await sql`update events set position = numbered.place
    from (select id, row_number() over (order by created_at, booking_id, sequence) as place from events) as numbered
    where numbered.id = events.id`.execute(db);
  await schema.createIndex('events_position').unique().on('events').columns(['position']).execute();
  await schema.createIndex('events_by_position').on('events').columns(['app_id', 'position']).execute();
  await sql`create index events_without_position on events (created_at, id) where position is null`.execute(
    db,
  );
  await schema
    .createTable('event_stream')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('last_position', 'bigint', (column) => column.notNull())
    .execute();
  await sql`insert into event_stream (id, last_position) select 1, coalesce(max(position), 0) from events`.execute(
    db,
  );
}
