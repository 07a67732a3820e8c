import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { apiScopes, bookingSchema, holdSchema, type Booking } from '@slotkit/shared/wire';
import { writeTransaction } from '../db/write-transaction.ts';
import { readRotation } from '../event-types/rotation-store.ts';
import type { EventTypeSettings } from '../event-types/event-type.ts';
import { addClient, addMember } from '../testing/add-access.ts';
import { addPool } from '../testing/add-pool.ts';
import { openDesk, type DemoDesk } from '../testing/demo-desk.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { findFaults } from '../testing/find-faults.ts';

type Headers = Readonly<Record<string, string>>;
type More = Readonly<Record<string, unknown>>;

const base = '/v1/public/apps/demo/event-types/pool';
/** The n-th half hour of a day on which everybody works. */
const at = (n: number): string =>
  new Date(Date.UTC(2027, 2, 3) + n * 1_800_000).toISOString().replace('.000Z', 'Z');

eachDatabase('A rotation', (openFresh) => {
  let fresh: FreshDatabase;
  let desk: DemoDesk;
  let ids: readonly string[];
  let guests = 0;

  beforeEach(async () => {
    fresh = await openFresh();
    desk = await openDesk(fresh.db);
    guests = 0;
  });
  afterEach(async () => {
    // Takes all turns again from the records, and compares cursors and credits.
    assert.deepEqual(await findFaults(fresh.db), []);
    await fresh.remove();
  });

  async function open(settings: Partial<EventTypeSettings> = {}, weights = [100, 100, 100]): Promise<void> {
    ids = await addPool(fresh.db, { slug: 'pool', weights, settings });
  }
  const orderOf = (start: string, more: More = {}) => {
    guests += 1;
    const attendee = { name: `Guest ${guests}`, email: `guest${guests}@example.com` };
    return { start, timezone: 'Europe/Berlin', attendee, ...more };
  };
  const post = (start: string, more: More = {}) =>
    desk.world.call('POST', `${base}/bookings`, orderOf(start, more));
  async function book(start: string, more: More = {}): Promise<Booking> {
    const answer = await post(start, more);
    assert.equal(answer.status, 201, answer.text);
    return bookingSchema.parse(answer.body);
  }
  async function hold(start: string, more: More = {}) {
    const answer = await desk.world.call('POST', `${base}/holds`, { start, ...more });
    assert.equal(answer.status, 201, answer.text);
    const { hold_id: id, hold_secret: secret } = holdSchema.parse(answer.body);
    return { id, secret };
  }
  const hostOf = ({ hosts }: Booking): string => hosts[0]?.name ?? '';
  const decisionOf = async ({ id }: Booking) => {
    const found = await seen(id);
    assert.ok(found.decision);
    return found.decision;
  };
  const asBusiness = async (): Promise<Headers> =>
    addClient(fresh.db, desk.world.clock.now(), { appId: 'demo', scopes: apiScopes });
  async function seen(id: string): Promise<Booking> {
    const answer = await desk.world.call('GET', `/v1/bookings/${id}`, undefined, await asBusiness());
    return bookingSchema.parse(answer.body);
  }
  const cursors = async (): Promise<number[]> =>
    (await readRotation(fresh.db.read, 'evt_pool')).standings.map(({ cursor }) => cursor);
  /** Whether the work in between leaves every cursor where it is. */
  async function movesNothing(work: () => Promise<unknown>): Promise<void> {
    const before = await readRotation(fresh.db.read, 'evt_pool');
    await work();
    assert.deepEqual(await readRotation(fresh.db.read, 'evt_pool'), before);
  }

  test('goes to the oldest cursor, then the higher weight, then the lower id, though the clock stands still', async () => {
    await open({}, [100, 200, 100]);
    const order: string[] = [];
    for (let n = 0; n < 7; n++) order.push(hostOf(await book(at(n))));
    assert.equal(order.join(''), 'bacbacb');
    const now = desk.world.clock.now();
    assert.deepEqual(await cursors(), [now + 4, now + 6, now + 5]);
  });

  test('keeps weighted shares within one booking after every booking, whoever books by a hold', async () => {
    const weights = [300, 150, 50];
    await open({ distribution: 'weighted' }, weights);
    const got = [0, 0, 0];
    const holds: { id: string; secret: string }[] = [];
    for (let n = 0; n < 12; n++) holds.push(await hold(at(n)));
    for (let n = 1; n <= 20; n++) {
      const held = holds[n - 1];
      const host = hostOf(await book(at(n - 1), held && { hold: held })).charCodeAt(0) - 97;
      got[host] = (got[host] ?? 0) + 1;
      for (const [index, weight] of weights.entries())
        assert.ok(Math.abs((got[index] ?? 0) - (n * weight) / 500) <= 1, `${got.join()} after ${n}`);
    }
    assert.deepEqual(got, [12, 6, 2]);
  });

  test('moves no cursor for a hold, a refusal, a pick, a forced or reassigned host, or a member who books itself', async () => {
    await open({ assignment: 'pick' });
    const [a = '', b = '', c = ''] = ids;
    const first = await book(at(0));
    await movesNothing(async () => {
      await hold(at(1));
      assert.equal((await post('2027-03-03T00:07:00Z')).status, 422);
      assert.equal((await decisionOf(await book(at(2), { host_id: c }))).because, 'chosen');
      await book(at(3), { host_id: c, hold: await hold(at(3), { host_id: c }) });
      const kept = await book(at(4), { hold: await hold(at(4), { host_id: b }) });
      assert.deepEqual([hostOf(kept), (await decisionOf(kept)).because], ['b', 'chosen']);
      await desk.set('pool', { assignment: 'any' });
      await book(at(5), { host_id: c });
      const given = await desk.world.call(
        'POST',
        `/v1/bookings/${first.id}/reassign`,
        { host_id: c },
        await asBusiness(),
      );
      assert.equal(given.status, 200, given.text);
      const { because, turn } = await decisionOf(first);
      assert.deepEqual([because, turn?.chose], ['reassigned', a]);
      const agent = await addMember(fresh.db, desk.world.clock.now(), {
        appId: 'demo',
        role: 'agent',
        hostId: b,
      });
      const own = await desk.world.call(
        'POST',
        '/v1/bookings',
        orderOf(at(6), { event_type: 'pool' }),
        agent.headers,
      );
      const booked = bookingSchema.parse(own.body);
      assert.deepEqual([hostOf(booked), booked.decision?.because], ['b', 'only_host']);
    });
    assert.equal(hostOf(await book(at(7))), 'b');
  });

  test('chooses when it is booked, not when it is held: what others booked meanwhile counts', async () => {
    await open({ allowForced: false });
    const mine = await hold(at(0));
    await book(at(5));
    const booked = await book(at(0), { hold: mine });
    assert.deepEqual([booked.id, hostOf(booked)], [mine.id, 'b']);
    const { because, turn } = await decisionOf(booked);
    assert.deepEqual([because, turn?.free.length], ['least_recent', 3]);
    // The host that was held is free again at that time.
    const others = [hostOf(await book(at(0))), hostOf(await book(at(0)))];
    assert.deepEqual(others.toSorted(), ['a', 'c']);
  });

  test('finds another host for a held time that is booked for longer, or for shorter', async () => {
    await open({ durationsMinutes: [30, 60], slotIntervalMinutes: 30 }, [100, 100]);
    const short = await hold(at(0));
    assert.equal(hostOf(await book(at(1))), 'a');
    const longer = await book(at(0), { hold: short, duration_minutes: 60 });
    assert.deepEqual([longer.id, hostOf(longer), longer.end], [short.id, 'b', at(2)]);
    const long = await hold(at(10), { duration_minutes: 60 });
    assert.deepEqual([hostOf(await book(at(11))), hostOf(await book(at(20)))], ['b', 'a']);
    const shorter = await book(at(10), { hold: long, duration_minutes: 30 });
    assert.deepEqual([shorter.id, hostOf(shorter), shorter.end], [long.id, 'b', at(11)]);
  });

  test('leaves whoever holds a time a host for it, when all others are taken', async () => {
    await open();
    const held = [await hold(at(0)), await hold(at(0))];
    assert.equal(hostOf(await book(at(0))), 'c');
    assert.equal((await post(at(0))).status, 409);
    const names = [];
    for (const one of held) names.push(hostOf(await book(at(0), { hold: one })));
    assert.deepEqual(names.toSorted(), ['a', 'b']);
  });

  test('is the same for clients, programs in a customer’s place and members', async () => {
    await open();
    const now = desk.world.clock.now();
    const robot = await addClient(fresh.db, now, { appId: 'demo', kind: 'ai_agent', scopes: apiScopes });
    const { headers: admin } = await addMember(fresh.db, now, { appId: 'demo', role: 'admin' });
    const order: string[] = [];
    for (const [index, headers] of [await asBusiness(), robot, admin].entries()) {
      const wish = orderOf(at(index), { event_type: 'pool' });
      const answer = await desk.world.call('POST', '/v1/bookings', wish, headers);
      assert.equal(answer.status, 201, answer.text);
      order.push(hostOf(bookingSchema.parse(answer.body)));
    }
    assert.deepEqual(order, ['a', 'b', 'c']);
  });

  test('leaves a moved booking with its host where that is free, and chooses anew where it is not', async () => {
    await open({ allowForced: false });
    const booking = await book(at(0));
    assert.equal(hostOf(booking), 'a');
    let moved = booking;
    await movesNothing(async () => {
      moved = await desk.manage(booking, 'reschedule', { start: at(10) });
      assert.deepEqual([hostOf(moved), (await decisionOf(moved)).because], ['a', 'kept']);
    });
    for (const n of [20, 20, 20]) await book(at(n));
    const taken = await desk.world.call(
      'POST',
      '/v1/public/manage/reschedule',
      { start: at(20) },
      { Authorization: `Manage ${booking.manage_url?.split('/').at(-1)}` },
    );
    assert.deepEqual([taken.status, taken.body['code']], [409, 'slot_taken']);
    await writeTransaction(fresh.db, (trx) =>
      trx
        .insertInto('host_do_not_disturb')
        .values({
          id: 'dnd_a',
          host_id: ids[0] ?? '',
          start_at: Date.parse(at(30)),
          end_at: Date.parse(at(31)),
          reason: null,
        })
        .execute(),
    );
    moved = await desk.manage(booking, 'reschedule', { start: at(30) });
    const { because, turn, free } = await decisionOf(moved);
    assert.notEqual(hostOf(moved), 'a');
    assert.deepEqual([because, free.length, turn?.cursor !== null], ['least_recent', 2, true]);
    const again = await desk.manage(booking, 'reschedule', { start: at(30) });
    assert.equal(again.id, moved.id);
  });

  test('leaves a moved booking with the host that was asked for, and with no other', async () => {
    await open();
    const booking = await book(at(0), { host_id: ids[2] ?? '' });
    await book(at(9), { host_id: ids[2] ?? '' });
    await movesNothing(async () => {
      const refused = await desk.world.call(
        'POST',
        '/v1/public/manage/reschedule',
        { start: at(9) },
        { Authorization: `Manage ${booking.manage_url?.split('/').at(-1)}` },
      );
      assert.equal(refused.status, 409);
      await desk.set('pool', { allowForced: false });
      const moved = await desk.manage(booking, 'reschedule', { start: at(8) });
      assert.equal(hostOf(moved), 'c');
      // It was asked for still.
      assert.equal(hostOf(await desk.manage(booking, 'reschedule', { start: at(7), host_id: ids[2] })), 'c');
    });
  });

  test('begins a group once: its turn is booked with the first seat, also of one that was held', async () => {
    await open({ strategy: 'group', seats: 2 });
    let held = { id: '', secret: '' };
    await movesNothing(async () => {
      held = await hold(at(0));
    });
    const other = await book(at(4));
    assert.equal(hostOf(other), 'a', 'a hold has moved nothing');
    const joined = await book(at(0));
    assert.deepEqual([joined.id, hostOf(joined)], [held.id, 'a']);
    await movesNothing(async () => {
      assert.equal((await book(at(0), { hold: held })).id, held.id);
    });
    assert.equal(hostOf(await book(at(0))), 'b');
  });

  test('is found out when anybody moves a cursor beside the bookings', async () => {
    await open();
    await book(at(0));
    const moveTo = (cursor: number) =>
      writeTransaction(fresh.db, (trx) =>
        trx
          .updateTable('event_type_hosts')
          .set({ cursor })
          .where('host_id', '=', ids[1] ?? '')
          .execute(),
      );
    await moveTo(5);
    assert.match((await findFaults(fresh.db)).join(), /hst_poolb stands where no record leads it/);
    await moveTo(0);
  });

  test('fills a group that has begun before anybody begins another one', async () => {
    await open({ strategy: 'group', seats: 3 });
    const [mover, there] = [await book(at(0)), await book(at(4))];
    assert.deepEqual([hostOf(mover), hostOf(there)], ['a', 'b']);
    await movesNothing(async () => {
      const moved = await desk.manage(mover, 'reschedule', { start: at(4) });
      assert.deepEqual([moved.id, hostOf(moved)], [there.id, 'b']);
      const back = await desk.manage(mover, 'reschedule', { start: at(8) });
      assert.equal(hostOf(back), 'b', 'it keeps its host where no group is');
    });
  });

  test('takes every turn once when 64 book at the same moment, by holds and without', async () => {
    await open({ distribution: 'weighted' }, [100, 200, 300]);
    const holds = await Promise.all(Array.from({ length: 16 }, (_, n) => hold(at(2 * n))));
    const answers = await Promise.all(
      Array.from({ length: 64 }, (_, n) =>
        post(at(Math.floor(n / 2)), n % 4 === 0 ? { hold: holds[n / 4] } : {}),
      ),
    );
    assert.deepEqual([...new Set(answers.map(({ status }) => status))], [201]);
    const { standings } = await readRotation(fresh.db.read, 'evt_pool');
    const now = desk.world.clock.now();
    assert.equal(Math.max(...standings.map(({ cursor }) => cursor)), now + 63);
  });
});

eachDatabase('Returning customers', (openFresh) => {
  let fresh: FreshDatabase;
  let desk: DemoDesk;
  let ids: readonly string[];

  beforeEach(async () => {
    fresh = await openFresh();
    desk = await openDesk(fresh.db);
    ids = await addPool(fresh.db, {
      slug: 'pool',
      weights: [100, 100, 100],
      settings: { keepLastHost: true, requiredContact: [] },
    });
  });
  afterEach(async () => {
    assert.deepEqual(await findFaults(fresh.db), []);
    await fresh.remove();
  });

  const kim = { name: 'Kim', email: 'kim@example.com', phone: '+49 30 1234' };
  const book = (start: string, attendee: object, more: More = {}) =>
    desk.book('pool', start, { attendee, ...more });
  const hostOf = ({ hosts }: Booking): string => hosts[0]?.name ?? '';

  test('come to the host they had, by e-mail or phone however typed, which costs nobody a turn', async () => {
    assert.equal(hostOf(await book(at(0), kim)), 'a');
    const before = await readRotation(fresh.db.read, 'evt_pool');
    assert.equal(hostOf(await book(at(1), { name: 'K', email: 'KIM@Example.com' })), 'a');
    assert.equal(hostOf(await book(at(2), { name: 'K', phone: '0049 (30) 12-34' })), 'a');
    const held = await desk.world.call('POST', `${base}/holds`, { start: at(3) });
    const { hold_id: id, hold_secret: secret } = holdSchema.parse(held.body);
    await book(at(3), kim, { host_id: undefined, hold: { id, secret } });
    assert.deepEqual(await readRotation(fresh.db.read, 'evt_pool'), before);
    assert.equal(hostOf(await book(at(4), { name: 'Kim', email: 'other@example.com' })), 'b');
  });

  test('come to whom they booked last, unless that one is busy or they cancelled', async () => {
    await book(at(0), kim);
    await book(at(1), kim, { host_id: ids[2] });
    assert.equal(hostOf(await book(at(2), kim)), 'c');
    await book(at(3), { name: 'Robin' }, { host_id: ids[2] });
    assert.equal(hostOf(await book(at(3), kim)), 'b');
    assert.equal(hostOf(await book(at(4), kim)), 'b');
    const lee = { name: 'Lee', email: 'lee@example.com' };
    await desk.manage(await book(at(5), lee, { host_id: ids[0] }), 'cancel');
    await desk.world.call('POST', `${base}/holds`, { start: at(6) });
    assert.equal(hostOf(await book(at(7), lee)), 'c', 'the rotation goes on');
  });

  test('may still ask for somebody else', async () => {
    await book(at(0), kim);
    assert.equal(hostOf(await book(at(1), kim, { host_id: ids[1] })), 'b');
  });
});
