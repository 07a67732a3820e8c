import { sql, type Kysely } from 'kysely';
import { searchKey } from '../../bookings/search-key.ts';
import type { Engine } from '../database.ts';
import type { Schema } from '../schema.ts';

/*
 * Lists of bookings: every filter that a business has many bookings behind gets an index that ends in the order of the list, so that any
 * page begins where the one before ended. A host's bookings are known to `booking_hosts` alone, which has no times: triggers keep
 * `hosted_bookings` beside it, as they keep the occupancy.
 */

const indexes: readonly {
  readonly name: string;
  readonly table: string;
  readonly columns: readonly string[];
}[] = [
  { name: 'booking_list_by_start', table: 'bookings', columns: ['app_id', 'start_at', 'id'] },
  { name: 'booking_list_by_creation', table: 'bookings', columns: ['app_id', 'created_at', 'id'] },
  { name: 'booking_list_by_status', table: 'bookings', columns: ['app_id', 'status', 'start_at', 'id'] },
  {
    name: 'booking_list_by_status_creation',
    table: 'bookings',
    columns: ['app_id', 'status', 'created_at', 'id'],
  },
  { name: 'bookings_by_event_type', table: 'bookings', columns: ['event_type_id', 'start_at', 'id'] },
  {
    name: 'booking_list_by_event_type_creation',
    table: 'bookings',
    columns: ['event_type_id', 'created_at', 'id'],
  },
  { name: 'booking_list_by_location', table: 'bookings', columns: ['location_id', 'start_at', 'id'] },
  { name: 'booking_list_by_source', table: 'bookings', columns: ['app_id', 'source', 'start_at', 'id'] },
  { name: 'booking_list_by_contact', table: 'bookings', columns: ['contact_id'] },
  { name: 'booking_list_by_conversation', table: 'bookings', columns: ['conversation_id'] },
  // Read from end to end, which is the least that a search for any part of a name takes.
  { name: 'attendees_by_search', table: 'attendees', columns: ['search_key', 'booking_id'] },
  { name: 'attendees_by_contact', table: 'attendees', columns: ['contact_id'] },
  { name: 'attendees_by_conversation', table: 'attendees', columns: ['conversation_id'] },
  { name: 'booking_list_by_host', table: 'hosted_bookings', columns: ['host_id', 'start_at', 'booking_id'] },
  {
    name: 'booking_list_by_host_creation',
    table: 'hosted_bookings',
    columns: ['host_id', 'created_at', 'booking_id'],
  },
  { name: 'idempotency_by_booking', table: 'idempotency', columns: ['booking_id'] },
];

/** Notes hosts of bookings; `where` says which rows of booking_hosts `h` are meant. */
const note = (where: string): string =>
  `insert into hosted_bookings (booking_id, host_id, is_primary, start_at, created_at)
   select h.booking_id, h.host_id, h.is_primary, b.start_at, b.created_at
   from booking_hosts h join bookings b on b.id = h.booking_id where ${where};`;
const forgetOld = 'delete from hosted_bookings where booking_id = OLD.booking_id and host_id = OLD.host_id;';
const noteNew = note('h.booking_id = NEW.booking_id and h.host_id = NEW.host_id');

/** What each table's changes do; the statements read the same on both engines. */
const reactions = [
  { name: 'hosted_added', on: 'insert on booking_hosts', when: '1 = 1', body: noteNew },
  { name: 'hosted_removed', on: 'delete on booking_hosts', when: '1 = 1', body: forgetOld },
  {
    name: 'hosted_changed',
    on: 'update of booking_id, host_id, is_primary on booking_hosts',
    when: '1 = 1',
    body: `${forgetOld} ${noteNew}`,
  },
  {
    name: 'hosted_moved',
    on: 'update of start_at, created_at on bookings',
    when: 'OLD.start_at <> NEW.start_at or OLD.created_at <> NEW.created_at',
    body: 'update hosted_bookings set start_at = NEW.start_at, created_at = NEW.created_at where booking_id = NEW.id;',
  },
];

async function keepHosted(db: Kysely<Schema>, engine: Engine['name']): Promise<void> {
  for (const { name, on, when, body } of reactions) {
    if (engine === 'sqlite') {
      await sql.raw(`create trigger ${name} after ${on} when ${when} begin ${body} end`).execute(db);
      continue;
    }
    await sql
      .raw(
        `create function ${name}() returns trigger language plpgsql as $$ begin ${body} return null; end $$`,
      )
      .execute(db);
    await sql
      .raw(`create trigger ${name} after ${on} for each row when (${when}) execute function ${name}()`)
      .execute(db);
  }
}

/** Attendees noted at once. */
const batchSize = 500;

/** Returns the last row noted; null when there are no more. */
async function noteSearchKeys(
  db: Kysely<Schema>,
  after: { readonly booking_id: string; readonly id: string },
): Promise<typeof after | null> {
  const rows = await db
    .selectFrom('attendees')
    .select(['booking_id', 'id', 'name', 'email', 'phone'])
    .where(sql<boolean>`(booking_id, id) > (${after.booking_id}, ${after.id})`)
    .orderBy('booking_id')
    .orderBy('id')
    .limit(batchSize)
    .execute();
  for (const row of rows)
    await db
      .updateTable('attendees')
      .set({ search_key: searchKey(row) })
      .where('booking_id', '=', row.booking_id)
      .where('id', '=', row.id)
      .execute();
  return rows.at(-1) ?? null;
}

/** Indexes of the lists, with what they need of other tables; whose stored answers are. */
export async function up(db: Kysely<Schema>, engine: Engine['name']): Promise<void> {
  const { schema } = db;
  await schema.alterTable('idempotency').addColumn('attendee_id', 'text').execute();
  await schema.alterTable('bookings').addColumn('location_id', 'text').execute();
  await schema
    .alterTable('attendees')
    .addColumn('search_key', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
  await schema
    .createTable('hosted_bookings')
    .addColumn('booking_id', 'text', (column) =>
      column.notNull().references('bookings.id').onDelete('cascade'),
    )
    .addColumn('host_id', 'text', (column) => column.notNull().references('hosts.id'))
    .addColumn('is_primary', 'integer', (column) => column.notNull())
    .addColumn('start_at', 'bigint', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('hosted_bookings_key', ['booking_id', 'host_id'])
    .execute();
  const locationId =
    engine === 'sqlite' ? "json_extract(location_json, '$.id')" : "location_json::json->>'id'";
  await sql
    .raw(`update bookings set location_id = ${locationId} where location_json is not null`)
    .execute(db);
  await sql.raw(note('1 = 1')).execute(db);
  const first = { booking_id: '', id: '' };
  for (let after: typeof first | null = first; after !== null;) after = await noteSearchKeys(db, after);
  await schema.dropIndex('bookings_by_event_type').execute();
  for (const { name, table, columns } of indexes)
    await schema
      .createIndex(name)
      .on(table)
      .columns([...columns])
      .execute();
  await keepHosted(db, engine);
}
