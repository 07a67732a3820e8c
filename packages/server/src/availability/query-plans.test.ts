import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { overdueBookings } from '../bookings/expire-bookings.ts';
import { countedCreations } from '../bookings/customer-limit-store.ts';
import type { Reader } from '../db/database.ts';
import { groupsWithOverdueSeats } from '../groups/expire-seats.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { addManyBookings } from '../testing/many-bookings.ts';
import { plansFor } from '../testing/plans-for.ts';
import { openWorld, worldNow, type TestWorld } from '../testing/test-world.ts';
import { findEventType } from '../event-types/event-type-store.ts';
import { countedStartsOf, hostCalendars } from './calendar-store.ts';
import { offerOf } from './offer.ts';
import { openGroups } from './open-group-store.ts';
import { slotState } from './slot-change-store.ts';

const hour = 60;
const start = worldNow / 60_000;
const range = { start: start + 24 * hour, end: start + 31 * 24 * hour };
const query = { range, nowAt: worldNow };

/** Tables that grow with every booking. */
const growing = 'bookings|booking_hosts|occupancy|finished_starts|attendees|series|slot_changes';

/** What is right for one question: an index that must be used, and those that would read what others have booked. */
const expected: Readonly<Record<string, { readonly by?: RegExp; readonly never: RegExp }>> = {
  'the calendars of limited hosts': {
    by: /finished_starts_by_host[^]*host_id\W[^]*start_at/,
    never: /bookings_by_/,
  },
  "a customer's bookings": {
    by: /(bookings_pkey|sqlite_autoindex_bookings_1)[^]*bookings_by_series/,
    never: /bookings_by_(event_type|hold|confirm_by|start|end)/,
  },
};

eachDatabase('Listing and accepting', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  before(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db);
    if (fresh.db.engine.name === 'postgres')
      for (const table of growing.split('|'))
        await sql`alter table ${sql.ref(table)} set (autovacuum_enabled = false)`.execute(fresh.db.write);
    await addManyBookings(fresh.db, { count: 20_000, aroundAt: worldNow, statistics: false });
  });
  after(() => fresh.remove());

  const plansOf = (ask: (reader: Reader) => Promise<unknown>): Promise<string[]> =>
    plansFor(world.deps.db, ask);

  const scans = (plan: string): boolean =>
    new RegExp(
      `(Seq Scan on (${growing})\\b|^SCAN (${growing})\\b|SCAN \\w+ (?!USING).*(${growing}))`,
      'm',
    ).test(plan);

  const asks: Readonly<Record<string, (reader: Reader) => Promise<unknown>>> = {
    'the calendars of limited hosts': async (reader) => {
      const eventType = await findEventType(world.deps.db.read, 'choose-your-host');
      assert.ok(eventType);
      const limited = eventType.hosts.map((host) => ({ ...host, limits: { perDay: 3 } }));
      return hostCalendars(reader, limited, query);
    },
    'what an event type has': async (reader) => {
      const eventType = await findEventType(world.deps.db.read, 'intro-call');
      assert.ok(eventType);
      return countedStartsOf(reader, eventType.id, query);
    },
    'groups that can be joined': async (reader) => {
      const eventType = await findEventType(world.deps.db.read, 'workshop');
      assert.ok(eventType);
      return openGroups(reader, offerOf(eventType, {}), query);
    },
    "a customer's bookings": (reader) =>
      countedCreations(reader, 'evt_many', { email: '7@example.com', phone: '+49301234' }, -1),
    'what is overdue in the way of a booking': (reader) =>
      overdueBookings(reader, {
        now: worldNow,
        hostIds: ['hst_many_1', 'hst_many_2'],
        after: '',
        limit: 200,
      }),
    'seats that are overdue': (reader) =>
      groupsWithOverdueSeats(reader, { now: worldNow, hostIds: ['hst_many_1'], after: '', limit: 200 }),
    'whether anything has changed': (reader) => slotState(reader, 'demo', 'sales-team'),
  };

  for (const [statistics, gather] of [
    ['without statistics', () => Promise.resolve()],
    ['with statistics', () => sql`analyze`.execute(fresh.db.write)],
  ] as const)
    describe(statistics, () => {
      before(async () => void (await gather()));
      for (const [name, ask] of Object.entries(asks))
        test(`${name}: found by an index`, async () => {
          const plans = await plansOf(ask);
          for (const plan of plans) {
            assert.ok(!scans(plan), plan);
            assert.doesNotMatch(plan, /booking_hosts_by_host \(host_id=\?\)/, 'all that a host ever had');
            assert.doesNotMatch(plan, expected[name]?.never ?? /^never$/);
          }
          const by = expected[name]?.by;
          if (by) assert.match(plans.join('\n'), by);
        });
    });
});
