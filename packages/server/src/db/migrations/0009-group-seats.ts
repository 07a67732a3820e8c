import { activeStates } from '@slotkit/shared/lifecycle';
import { sql, type Kysely } from 'kysely';
import type { Engine } from '../database.ts';
import type { Schema } from '../schema.ts';

/*
 * Registrations of group bookings, and the database's own promise about them: no active booking has more attendees with a seat than it
 * has seats, whatever code runs. A booking that is no group has one.
 */

const active = activeStates.map((state) => `'${state}'`).join(', ');

/** True for a booking `b` that is active and has more seats taken than there are. */
const isOverfull = `b.status in (${active})
  and (select count(*) from attendees a where a.booking_id = b.id and a.status <> 'cancelled') > coalesce(b.seats, 1)`;

/** Every change that can fill a seat, and the booking whose seats it fills. */
const reactions = [
  { name: 'seats_attendee_added', on: 'insert on attendees', bookingId: 'NEW.booking_id' },
  {
    name: 'seats_attendee_changed',
    on: 'update of status, booking_id on attendees',
    bookingId: 'NEW.booking_id',
  },
  { name: 'seats_booking_changed', on: 'update of status, seats on bookings', bookingId: 'NEW.id' },
];

async function guardSqlite(db: Kysely<Schema>): Promise<void> {
  for (const { name, on, bookingId } of reactions)
    await sql
      .raw(
        `create trigger ${name} after ${on} begin
           select raise(abort, 'slot_taken') where exists (
             select 1 from bookings b where b.id = ${bookingId} and ${isOverfull});
         end`,
      )
      .execute(db);
}

async function guardPostgres(db: Kysely<Schema>): Promise<void> {
  for (const { name, on, bookingId } of reactions) {
    // The booking's row is locked first: of two that fill its last seat at once, the later one counts after the earlier one's commit.
    await sql
      .raw(
        `create function ${name}() returns trigger language plpgsql as $$ begin
           perform 1 from bookings b where b.id = ${bookingId} for no key update;
           if exists (select 1 from bookings b where b.id = ${bookingId} and ${isOverfull}) then
             raise exception 'slot_taken' using errcode = 'exclusion_violation';
           end if;
           return null;
         end $$`,
      )
      .execute(db);
    await sql.raw(`create trigger ${name} after ${on} for each row execute function ${name}()`).execute(db);
  }
}

const textColumns = [
  'awaiting_json',
  'gates_json',
  'hold_secret_hash',
  'hold_visitor_hash',
  'source',
  'created_by_json',
  'contact_id',
  'conversation_id',
  'notes',
  'metadata_json',
  'cancellation_json',
  'rescheduled_from_id',
  'rescheduled_to_id',
  'history_json',
] as const;

/** Makes room for what belongs to a registration, where a booking has several, and guards the number of seats. */
export async function up(db: Kysely<Schema>, engine: Engine['name']): Promise<void> {
  const { schema } = db;
  await schema.alterTable('bookings').addColumn('seats', 'integer').execute();
  for (const column of textColumns) await schema.alterTable('attendees').addColumn(column, 'text').execute();
  for (const column of ['confirm_by', 'hold_expires_at'])
    await schema.alterTable('attendees').addColumn(column, 'bigint').execute();
  await schema
    .alterTable('attendees')
    .addColumn('hold_extensions', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await schema
    .createIndex('attendees_by_hold')
    .on('attendees')
    .columns(['status', 'hold_expires_at'])
    .execute();
  await schema
    .createIndex('attendees_by_confirm_by')
    .on('attendees')
    .columns(['status', 'confirm_by'])
    .execute();
  await (engine === 'sqlite' ? guardSqlite(db) : guardPostgres(db));
}
