import { sql, type Kysely } from 'kysely';
import type { Engine } from '../database.ts';
import type { Schema } from '../schema.ts';

/*
 * What decides about free slots is counted whenever it changes, whatever code runs: triggers add a row to `slot_changes` for the host,
 * event type or app that it concerns. How many changes there were names a state. Rows are only ever added, and nothing about them is
 * unique, so no transaction waits for another one's; and a row is seen from its commit on, not from the number it was given. Decision
 * record 0020 tells why neither a counter to be raised nor the highest number would do.
 */

/** A table that decides about slots: which columns (all when left out), and how a row, OLD or NEW, leads to what it concerns. */
interface Watched {
  readonly table: string;
  readonly columns?: string;
  readonly concerns: (row: 'OLD' | 'NEW') => string;
}

const column =
  (name: string) =>
  (row: string): string =>
    `select ${row}.${name} as id`;
const hostOfCalendar = (row: string): string =>
  `select c.host_id as id from host_calendars c where c.id = ${row}.calendar_id`;

const watched: readonly Watched[] = [
  { table: 'apps', concerns: column('id') },
  { table: 'locations', concerns: column('app_id') },
  { table: 'hosts', concerns: column('id') },
  { table: 'host_exceptions', concerns: column('host_id') },
  { table: 'host_do_not_disturb', concerns: column('host_id') },
  { table: 'event_types', concerns: column('id') },
  // Neither the weight nor where the rotation stands, which moves with every booking.
  { table: 'event_type_hosts', columns: 'event_type_id, host_id', concerns: column('event_type_id') },
  {
    table: 'bookings',
    columns: `status, start_at, end_at, buffer_before_minutes, buffer_after_minutes, hold_expires_at, confirm_by, event_type_id, seats,
      location_json`,
    concerns: (row) =>
      `${column('event_type_id')(row)} union select h.host_id from booking_hosts h where h.booking_id = ${row}.id`,
  },
  { table: 'booking_hosts', columns: 'booking_id, host_id', concerns: column('host_id') },
  {
    table: 'attendees',
    columns: 'booking_id, status, hold_expires_at, confirm_by',
    // Of what is no group nobody counts seats.
    concerns: (row) =>
      `select b.event_type_id as id from bookings b where b.id = ${row}.booking_id and b.seats is not null`,
  },
  { table: 'host_calendars', columns: 'host_id, conflicts, archived', concerns: column('host_id') },
  { table: 'calendar_states', columns: 'calendar_id, failed_at', concerns: hostOfCalendar },
  { table: 'calendar_coverage', concerns: hostOfCalendar },
  { table: 'calendar_busy', concerns: column('host_id') },
];

/** The same statement on both engines; `union` leaves out what is named twice. */
const count = (scopes: string): string =>
  `insert into slot_changes (scope_id, changes) select scope.id, 1 from (${scopes}) as scope;`;

const reactions = watched.flatMap(({ table, columns, concerns }) => [
  { name: `slot_change_${table}_added`, on: `insert on ${table}`, scopes: concerns('NEW') },
  { name: `slot_change_${table}_removed`, on: `delete on ${table}`, scopes: concerns('OLD') },
  {
    name: `slot_change_${table}_changed`,
    on: `update ${columns === undefined ? '' : `of ${columns} `}on ${table}`,
    scopes: `${concerns('OLD')} union ${concerns('NEW')}`,
  },
]);

async function watchSqlite(db: Kysely<Schema>): Promise<void> {
  for (const { name, on, scopes } of reactions)
    await sql.raw(`create trigger ${name} after ${on} begin ${count(scopes)} end`).execute(db);
}

async function watchPostgres(db: Kysely<Schema>): Promise<void> {
  for (const { name, on, scopes } of reactions) {
    await sql
      .raw(
        `create function ${name}() returns trigger language plpgsql as $$ begin ${count(scopes)} return null; end $$`,
      )
      .execute(db);
    await sql.raw(`create trigger ${name} after ${on} for each row execute function ${name}()`).execute(db);
  }
}

/** Makes the table `slot_changes` and the triggers that fill it. */
export async function up(db: Kysely<Schema>, engine: Engine['name']): Promise<void> {
  await db.schema
    .createTable('slot_changes')
    .addColumn('scope_id', 'text', (text) => text.notNull())
    .addColumn('changes', 'bigint', (bigint) => bigint.notNull())
    .execute();
  await db.schema
    .createIndex('slot_changes_by_scope')
    .on('slot_changes')
    .columns(['scope_id', 'changes'])
    .execute();
  await (engine === 'sqlite' ? watchSqlite(db) : watchPostgres(db));
}
