import type { Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import type { Database } from './database.ts';
import type { Schema } from './schema.ts';
import * as initial from './migrations/0001-initial.ts';
import * as occupancy from './migrations/0002-occupancy.ts';
import * as people from './migrations/0003-people.ts';
import * as clients from './migrations/0004-clients.ts';
import * as events from './migrations/0005-events.ts';
import * as deliveries from './migrations/0006-deliveries.ts';
import * as calendars from './migrations/0008-calendars.ts';
import * as groupSeats from './migrations/0009-group-seats.ts';
import * as calendarBusy from './migrations/0010-calendar-busy.ts';
import * as slotChanges from './migrations/0011-slot-changes.ts';
import * as rotation from './migrations/0012-rotation.ts';
import * as bookedClocks from './migrations/0013-booked-clocks.ts';
import * as finishedStarts from './migrations/0014-finished-starts.ts';
import * as meetChanges from './migrations/0015-meet-changes.ts';
import * as webhooks from './migrations/0016-webhooks.ts';
import * as configuration from './migrations/0017-configuration.ts';
import * as credentials from './migrations/0017-credentials.ts';
import * as catalog from './migrations/0018-catalog.ts';
import * as forgettingPeople from './migrations/0019-people.ts';
import * as bookingLists from './migrations/0020-booking-lists.ts';
import * as eventStream from './migrations/0021-event-stream.ts';
import * as signIn from './migrations/0022-sign-in.ts';

/** All migrations, by name in the order in which they run. */
const migrations = ({ engine }: Database): Record<string, Migration> => ({
  '0001-initial': { up: (db: Kysely<Schema>) => initial.up(db) },
  '0002-occupancy': { up: (db: Kysely<Schema>) => occupancy.up(db, engine.name) },
  '0003-people': { up: (db: Kysely<Schema>) => people.up(db) },
  '0004-clients': { up: (db: Kysely<Schema>) => clients.up(db) },
  '0005-events': { up: (db: Kysely<Schema>) => events.up(db) },
  '0006-deliveries': { up: (db: Kysely<Schema>) => deliveries.up(db) },
  '0008-calendars': { up: (db: Kysely<Schema>) => calendars.up(db) },
  '0009-group-seats': { up: (db: Kysely<Schema>) => groupSeats.up(db, engine.name) },
  '0010-calendar-busy': { up: (db: Kysely<Schema>) => calendarBusy.up(db) },
  '0011-slot-changes': { up: (db: Kysely<Schema>) => slotChanges.up(db, engine.name) },
  '0012-rotation': { up: (db: Kysely<Schema>) => rotation.up(db) },
  '0013-booked-clocks': { up: (db: Kysely<Schema>) => bookedClocks.up(db) },
  '0014-finished-starts': { up: (db: Kysely<Schema>) => finishedStarts.up(db, engine.name) },
  '0015-meet-changes': { up: (db: Kysely<Schema>) => meetChanges.up(db, engine.name) },
  '0016-webhooks': { up: (db: Kysely<Schema>) => webhooks.up(db) },
  '0017-configuration': { up: (db: Kysely<Schema>) => configuration.up(db) },
  '0017-credentials': { up: (db: Kysely<Schema>) => credentials.up(db) },
  '0018-catalog': { up: (db: Kysely<Schema>) => catalog.up(db) },
  '0019-people': { up: (db: Kysely<Schema>) => forgettingPeople.up(db) },
  '0020-booking-lists': { up: (db: Kysely<Schema>) => bookingLists.up(db, engine.name) },
  '0021-event-stream': { up: (db: Kysely<Schema>) => eventStream.up(db) },
  '0022-sign-in': { up: (db: Kysely<Schema>) => signIn.up(db) },
});

const migratorOf = (database: Database, db = database.write): Migrator =>
  new Migrator({ db, provider: { getMigrations: async () => migrations(database) } });

/** Brings the database to the newest schema; does nothing when it is there. Returns the names of the migrations that ran. */
export async function migrateToLatest(database: Database): Promise<string[]> {
  const { error, results } = await database.engine.withoutTimeouts(database.write, (connection) =>
    migratorOf(database, connection).migrateToLatest(),
  );
  if (error) throw new Error('The database could not be migrated.', { cause: error });
  return results?.map(({ migrationName }) => migrationName) ?? [];
}

/** Whether every migration that this program knows has run. */
export async function isMigrated(database: Database): Promise<boolean> {
  const all = await migratorOf(database).getMigrations();
  return all.every(({ executedAt }) => executedAt !== undefined);
}
