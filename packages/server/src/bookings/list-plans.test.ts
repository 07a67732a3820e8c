import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { addManyBookings } from '../testing/many-bookings.ts';
import { plansFor } from '../testing/plans-for.ts';
import { openWorld, worldNow } from '../testing/test-world.ts';
import type { BookingFilter } from './booking-filter.ts';
import { listBookings, type ListOrder } from './list-bookings.ts';
import { readBookings } from './read-bookings.ts';

const everything: BookingFilter = { appId: 'demo', now: worldNow, called: null, hosts: [] };
const hosts = (count: number) => Array.from({ length: count }, (_, index) => `hst_many_${index}`);

/** Lists that may have thousands of pages, with the index that each page begins in. */
const lists: Readonly<Record<string, readonly [filter: Partial<BookingFilter>, index: string]>> = {
  everything: [{}, 'booking_list_by_(start|creation)'],
  states: [
    { called: [{ state: 'completed' }, { state: 'scheduled', hasBegun: false }] },
    'booking_list_by_status(_creation)?',
  ],
  'an event type': [
    { eventTypeId: 'evt_many' },
    '(bookings_by_event_type|booking_list_by_event_type_creation)',
  ],
  'a host, some of them': [
    { hostId: 'hst_many_7', called: [{ state: 'completed' }] },
    'booking_list_by_host(_creation)?',
  ],
  'a team': [{ hosts: [[...hosts(5), 'hst_many_9']] }, 'booking_list_by_host(_creation)?'],
};

eachDatabase('A page of a long list', (openFresh) => {
  let fresh: FreshDatabase;
  before(async () => {
    fresh = await openFresh();
    await openWorld(fresh.db);
    await addManyBookings(fresh.db, { count: 20_000, aroundAt: worldNow });
    if (fresh.db.engine.name === 'postgres') await sql`vacuum analyze`.execute(fresh.db.write);
  });
  after(() => fresh.remove());

  for (const [name, [filter, index]] of Object.entries(lists))
    for (const by of ['start_at', 'created_at'] as const)
      for (const descending of [true, false])
        test(`of ${name} is found where it begins, by ${by} ${descending ? 'backwards' : 'onwards'}`, async () => {
          const order: ListOrder = { by, descending };
          const position = { value: worldNow - 40 * 86_400_000, id: 'bkg_many_5' };
          const plans = await plansFor(fresh.db, (reader) =>
            listBookings(reader, { ...everything, ...filter }, order, { limit: 51, after: position }),
          );
          assert.equal(plans.length, 1);
          const [plan = ''] = plans;
          // PostgreSQL knows that everything here is of one event type, and may take the index of all.
          const indexes =
            fresh.db.engine.name === 'sqlite' ? index : `(${index}|booking_list_by_(start|creation))`;
          assert.match(plan, new RegExp(`(INDEX|using) ${indexes}\\b`), plan);
          const begins =
            fresh.db.engine.name === 'sqlite'
              ? /\((start_at|created_at),\w+\)[<>]\(\?,\?\)/
              : /Index Cond: .*ROW\(/;
          assert.match(plan, begins, plan);
          assert.doesNotMatch(plan, /Seq Scan on bookings|^SCAN bookings/m, plan);
          // PostgreSQL sorts where it knows of few rows; the other does not know, and must not.
          if (fresh.db.engine.name === 'sqlite') assert.doesNotMatch(plan, /SEARCH .*\n.*TEMP B-TREE/, plan);
        });

  test('is read in as many queries as one booking is', async () => {
    const ids = (await fresh.db.read.selectFrom('bookings').select('id').limit(200).execute()).map(
      ({ id }) => id,
    );
    const many = await plansFor(fresh.db, (reader) => readBookings(reader, ids));
    const one = await plansFor(fresh.db, (reader) => readBookings(reader, ids.slice(0, 1)));
    assert.equal(many.length, one.length);
    assert.equal((await readBookings(fresh.db.read, ids)).length, 200);
  });
});
