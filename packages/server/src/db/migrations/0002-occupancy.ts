import { activeStates } from '@slotkit/shared/lifecycle';
import { sql, type Kysely } from 'kysely';
import type { Engine } from '../database.ts';
import type { Schema } from '../schema.ts';

/*
 * No double booking, as the database's own promise: the triggers keep `occupancy` equal to the hosts of all active bookings whatever
 * code runs, and no two of its rows may overlap for one host. SQLite refuses them in a trigger, PostgreSQL by an exclusion constraint.
 */

const isActive = (column: string): string =>
  `${column} in (${activeStates.map((state) => `'${state}'`).join(', ')})`;

const columns = 'booking_id, host_id, start_at, end_at, buffer_before_minutes, buffer_after_minutes';

/** Occupies the hosts of a booking; `where` says which rows of booking_hosts `h` and bookings `b` are meant. */
const occupy = (where: string): string =>
  `insert into occupancy (${columns})
   select h.booking_id, h.host_id, b.start_at, b.end_at, b.buffer_before_minutes, b.buffer_after_minutes
   from booking_hosts h join bookings b on b.id = h.booking_id
   where ${where} and ${isActive('b.status')};`;

/** What each table's changes do to the occupancy; the statements read the same on both engines. */
const reactions = [
  {
    name: 'booking_hosts_added',
    on: 'insert on booking_hosts',
    body: occupy('h.booking_id = NEW.booking_id and h.host_id = NEW.host_id'),
  },
  {
    name: 'booking_hosts_removed',
    on: 'delete on booking_hosts',
    body: 'delete from occupancy where booking_id = OLD.booking_id and host_id = OLD.host_id;',
  },
  {
    name: 'booking_hosts_changed',
    on: 'update on booking_hosts',
    body: `delete from occupancy where booking_id = OLD.booking_id and host_id = OLD.host_id;
           ${occupy('h.booking_id = NEW.booking_id and h.host_id = NEW.host_id')}`,
  },
  {
    name: 'bookings_changed',
    on: 'update of status, start_at, end_at, buffer_before_minutes, buffer_after_minutes on bookings',
    body: `delete from occupancy where booking_id = OLD.id;
           ${occupy('h.booking_id = NEW.id')}`,
  },
];

const overlapsSqlite = `
  select raise(abort, 'slot_taken') where exists (
    select 1 from occupancy o
    where o.host_id = NEW.host_id and o.rowid <> NEW.rowid
      and o.start_at < NEW.end_at and o.start_at > NEW.start_at - 86400000 and o.end_at > NEW.start_at
  );`;

async function guardSqlite(db: Kysely<Schema>): Promise<void> {
  for (const event of ['insert', 'update'])
    await sql
      .raw(`create trigger occupancy_${event} after ${event} on occupancy begin ${overlapsSqlite} end`)
      .execute(db);
  for (const { name, on, body } of reactions)
    await sql.raw(`create trigger ${name} after ${on} begin ${body} end`).execute(db);
}

async function guardPostgres(db: Kysely<Schema>): Promise<void> {
  await sql`create extension if not exists btree_gist`.execute(db);
  await sql`alter table occupancy add constraint occupancy_no_overlap
    exclude using gist (host_id with =, int8range(start_at, end_at) with &&)`.execute(db);
  for (const { name, on, body } of reactions) {
    await sql
      .raw(
        `create function ${name}() returns trigger language plpgsql as $$ begin ${body} return null; end $$`,
      )
      .execute(db);
    await sql.raw(`create trigger ${name} after ${on} for each row execute function ${name}()`).execute(db);
  }
}

/** Makes the table `occupancy` and everything that guards it. */
export async function up(db: Kysely<Schema>, engine: Engine['name']): Promise<void> {
  await db.schema
    .createTable('occupancy')
    .addColumn('booking_id', 'text', (column) =>
      column.notNull().references('bookings.id').onDelete('cascade'),
    )
    .addColumn('host_id', 'text', (column) => column.notNull().references('hosts.id'))
    .addColumn('start_at', 'bigint', (column) => column.notNull())
    .addColumn('end_at', 'bigint', (column) => column.notNull())
    .addColumn('buffer_before_minutes', 'integer', (column) => column.notNull())
    .addColumn('buffer_after_minutes', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('occupancy_key', ['booking_id', 'host_id'])
    .execute();
  await db.schema.createIndex('occupancy_by_host').on('occupancy').columns(['host_id', 'start_at']).execute();
  await (engine === 'sqlite' ? guardSqlite(db) : guardPostgres(db));
}
