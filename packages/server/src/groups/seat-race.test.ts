import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { bookingSchema, holdSchema, problemSchema } from '@slotkit/shared/wire';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { findFaults } from '../testing/find-faults.ts';
import { randomFrom } from '../testing/random-from.ts';
import {
  demoEventTypesPath,
  startServerPair,
  type ServerAnswer,
  type ServerPair,
} from '../testing/server-pair.ts';

const path = `${demoEventTypesPath}/workshop`;
const seats = 8;
const many = 64;

eachDatabase('The seats of a group, asked for through two servers at once,', (openFresh) => {
  let fresh: FreshDatabase;
  let servers: ServerPair;
  before(async () => {
    fresh = await openFresh();
    servers = await startServerPair(fresh);
  });
  after(async () => {
    await servers.end();
    await fresh.remove();
  });

  const order = (start: string, hold?: { readonly id: string; readonly secret: string }) => ({
    start,
    timezone: 'Asia/Kathmandu',
    attendee: { name: 'Robin', email: 'robin@example.com' },
    ...(hold && { hold }),
  });
  const join = (start: string) => servers.call('POST', `${path}/bookings`, order(start));
  const asHolder = (token: string, action: string, body: unknown = {}) =>
    servers.call('POST', `/v1/public/manage/${action}`, body, { Authorization: `Manage ${token}` });

  /** The manage token of a seat that was given; null for a seat that was refused, for a reason that is one. */
  function tokenOf({ status, body }: ServerAnswer): string | null {
    if (status < 300) return bookingSchema.parse(body).manage_url?.split('/').at(-1) ?? '';
    const { code } = problemSchema.parse(body);
    assert.ok(['slot_taken', 'invalid_transition', 'not_found'].includes(code), `${status} ${code}`);
    return null;
  }
  const tokensOf = (answers: readonly ServerAnswer[]): string[] =>
    answers.map(tokenOf).filter((token) => token !== null);
  const times = <Done>(count: number, act: (index: number) => Promise<Done>): Promise<Done[]> =>
    Promise.all(Array.from({ length: count }, (_, index) => act(index)));

  async function taken(start: string): Promise<number> {
    const rows = await fresh.db.read
      .selectFrom('attendees')
      .innerJoin('bookings', 'bookings.id', 'attendees.booking_id')
      .select('attendees.id')
      .where('bookings.start_at', '=', Date.parse(start))
      .where('bookings.status', 'not in', ['cancelled', 'rescheduled'])
      .where('attendees.status', '<>', 'cancelled')
      .execute();
    return rows.length;
  }
  const seatsLeft = async (start: string, week: number): Promise<number> =>
    (await servers.slotsOn('workshop', week)).find((slot) => slot.start === start)?.seats_left ?? 0;
  async function assertCounted(start: string, week: number): Promise<void> {
    assert.equal(await seatsLeft(start, week), seats - (await taken(start)));
    assert.deepEqual(await findFaults(fresh.db), []);
  }

  test('are given out exactly, again and again as people leave', async () => {
    const [{ start } = { start: '' }] = await servers.slotsOn('workshop', 1);
    let tokens = tokensOf(await times(many, () => join(start)));
    assert.equal(tokens.length, seats);
    for (const leaving of [3, seats]) {
      const leavers = tokens.slice(0, leaving);
      const stayers = tokens.slice(leaving);
      // Who comes while others leave gets a seat or is told that there is none.
      const [left, joined] = await Promise.all([
        Promise.all(leavers.map((token) => asHolder(token, 'cancel'))),
        times(many - leaving, () => join(start)),
      ]);
      assert.ok(left.every(({ status }) => status === 200));
      const came = tokensOf(joined);
      assert.ok(came.length <= leaving, `${came.length} came when ${leaving} left`);
      await assertCounted(start, 1);
      const rest = tokensOf(await times(many, () => join(start)));
      assert.equal(came.length + rest.length, leaving);
      tokens = [...stayers, ...came, ...rest];
      assert.equal(await taken(start), seats);
      await assertCounted(start, 1);
    }
  });

  test('are exact for one who leaves and comes back as often as others try', async () => {
    const [, { start } = { start: '' }] = await servers.slotsOn('workshop', 1);
    await times(seats - 1, () => join(start));
    const outcomes = await times(many, async () => {
      const token = tokenOf(await join(start));
      return token === null ? null : (await asHolder(token, 'cancel')).status;
    });
    assert.ok(outcomes.some((status) => status === 200));
    assert.ok(outcomes.every((status) => status === null || status === 200));
    assert.equal(await taken(start), seats - 1);
    await assertCounted(start, 1);
  });

  for (const seed of [1, 2])
    test(`seed ${seed}: are never too many while they are held, booked, moved and left in any order`, async () => {
      const random = randomFrom(seed);
      const week = seed + 1;
      const pick = <Item>(items: readonly Item[]): Item | undefined =>
        items[Math.floor(random() * items.length)];
      const starts = (await servers.slotsOn('workshop', week)).slice(0, 3).map(({ start }) => start);
      const tokens = tokensOf(await times(12, (index) => join(starts[index % starts.length] ?? '')));

      async function hold(start: string): Promise<void> {
        const held = await servers.call('POST', `${path}/holds`, { start });
        if (held.status !== 201) return void tokenOf(held);
        const { hold_id: id, hold_secret: secret } = holdSchema.parse(held.body);
        if (random() < 0.4) {
          const authorization = { Authorization: `Hold ${secret}` };
          const released = await servers.call('DELETE', `/v1/public/holds/${id}`, undefined, authorization);
          assert.equal(released.status, 204);
          return;
        }
        const booked = await servers.call('POST', `${path}/bookings`, order(start, { id, secret }));
        assert.equal(booked.status, 201, 'a held seat is one’s own');
        tokens.push(...tokensOf([booked]));
      }
      async function book(start: string): Promise<void> {
        tokens.push(...tokensOf([await join(start)]));
      }
      async function change(start: string): Promise<void> {
        const token = pick(tokens);
        if (token === undefined) return;
        const action = random() < 0.7 ? 'reschedule' : 'cancel';
        tokenOf(await asHolder(token, action, action === 'reschedule' ? { start } : {}));
      }
      for (let round = 0; round < 3; round++) {
        await times(many, () => {
          const start = pick(starts) ?? '';
          const chance = random();
          return chance < 0.3 ? hold(start) : chance < 0.5 ? book(start) : change(start);
        });
        for (const start of starts) await assertCounted(start, week);
      }
    });

  test('of two hosts are twice as many, and one group is filled before the other begins', async () => {
    await addSecondHost();
    const [{ start } = { start: '' }] = await servers.slotsOn('workshop', 4);
    const halfFull = tokensOf(await times(seats, () => join(start)));
    assert.deepEqual(await groupSizes(start), [seats]);
    const tokens = [...halfFull, ...tokensOf(await times(many, () => join(start)))];
    assert.deepEqual(await groupSizes(start), [seats, seats]);
    const [left, joined] = await Promise.all([
      Promise.all(tokens.map((token) => asHolder(token, 'cancel'))),
      times(many, () => join(start)),
    ]);
    assert.ok(left.every(({ status }) => status === 200));
    const rest = tokensOf(await times(many, () => join(start)));
    assert.equal(tokensOf(joined).length + rest.length, 2 * seats);
    assert.deepEqual(await groupSizes(start), [seats, seats]);
    assert.deepEqual(await findFaults(fresh.db), []);
  });

  /** Lets Mara give the workshop too, when Anjali does. */
  async function addSecondHost(): Promise<void> {
    const { id: event_type_id } = await fresh.db.read
      .selectFrom('event_types')
      .select('id')
      .where('slug', '=', 'workshop')
      .executeTakeFirstOrThrow();
    const rows = await fresh.db.read.selectFrom('hosts').select(['id', 'name', 'schedule_json']).execute();
    const [mara, anjali] = ['Mara', 'Anjali'].map((name) => rows.find((row) => row.name === name));
    assert.ok(mara && anjali);
    const { schedule_json } = anjali;
    await fresh.db.write.updateTable('hosts').set({ schedule_json }).where('id', '=', mara.id).execute();
    await fresh.db.write
      .insertInto('event_type_hosts')
      .values({ event_type_id, host_id: mara.id, weight: 100, cursor: 0 })
      .execute();
  }

  /** How many seats are taken in each group of this start. */
  async function groupSizes(start: string): Promise<number[]> {
    const rows = await fresh.db.read
      .selectFrom('attendees')
      .innerJoin('bookings', 'bookings.id', 'attendees.booking_id')
      .select(['bookings.id'])
      .where('bookings.start_at', '=', Date.parse(start))
      .where('attendees.status', '<>', 'cancelled')
      .execute();
    return [...Map.groupBy(rows, ({ id }) => id).values()].map(({ length }) => length);
  }
});
