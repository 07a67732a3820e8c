import { sql, type Kysely } from 'kysely';
import type { Engine } from '../database.ts';
import type { Schema } from '../schema.ts';

/*
 * Limits of hosts count bookings that are over, too. `occupancy` has none of those, `bookings` knows no hosts and `booking_hosts` no
 * times: without this table, counting would read all that anybody finished in a week, or all that a host ever did. Triggers keep it,
 * as they keep the occupancy.
 */

/** Notes the hosts of finished bookings; `where` says which rows of booking_hosts `h` and bookings `b` are meant. */
const note = (where: string): string =>
  `insert into finished_starts (booking_id, host_id, start_at)
   select h.booking_id, h.host_id, b.start_at
   from booking_hosts h join bookings b on b.id = h.booking_id
   where ${where} and b.status in ('completed', 'no_show');`;

const forgetOld = 'delete from finished_starts where booking_id = OLD.booking_id and host_id = OLD.host_id;';
const noteNew = note('h.booking_id = NEW.booking_id and h.host_id = NEW.host_id');

/** What each table's changes do; the statements read the same on both engines. */
const reactions = [
  { name: 'finished_host_added', on: 'insert on booking_hosts', body: noteNew },
  { name: 'finished_host_removed', on: 'delete on booking_hosts', body: forgetOld },
  {
    name: 'finished_host_changed',
    on: 'update of booking_id, host_id on booking_hosts',
    body: `${forgetOld} ${noteNew}`,
  },
  {
    name: 'finished_booking_changed',
    on: 'update of status, start_at on bookings',
    body: `delete from finished_starts where booking_id = OLD.id; ${note('h.booking_id = NEW.id')}`,
  },
];

async function keepOnSqlite(db: Kysely<Schema>): Promise<void> {
  for (const { name, on, body } of reactions)
    await sql.raw(`create trigger ${name} after ${on} begin ${body} end`).execute(db);
}

async function keepOnPostgres(db: Kysely<Schema>): Promise<void> {
  for (const { name, on, body } of reactions) {
    await sql
      .raw(
        `create function ${name}() returns trigger language plpgsql as $$ begin ${body} return null; end $$`,
      )
      .execute(db);
    await sql.raw(`create trigger ${name} after ${on} for each row execute function ${name}()`).execute(db);
  }
}

/** Makes the table `finished_starts`, with what is finished already, and the triggers that keep it. */
export async function up(db: Kysely<Schema>, engine: Engine['name']): Promise<void> {
  await db.schema
    .createTable('finished_starts')
    .addColumn('booking_id', 'text', (column) =>
      column.notNull().references('bookings.id').onDelete('cascade'),
    )
    .addColumn('host_id', 'text', (column) => column.notNull().references('hosts.id'))
    .addColumn('start_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('finished_starts_key', ['booking_id', 'host_id'])
    .execute();
  await db.schema
    .createIndex('finished_starts_by_host')
    .on('finished_starts')
    .columns(['host_id', 'start_at'])
    .execute();
  await sql.raw(note('true')).execute(db);
  await (engine === 'sqlite' ? keepOnSqlite(db) : keepOnPostgres(db));
}
