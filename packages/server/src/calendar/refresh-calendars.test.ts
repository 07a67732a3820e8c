import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { startCaldavServer, type CaldavServer } from '../testing/caldav-server.ts';
import { connectCalendar } from '../testing/connect-calendar.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { openWorld, type TestWorld } from '../testing/test-world.ts';
import { readCalendar } from './read-calendar.ts';
import { readableCalendarsOf } from './calendar-state-store.ts';
import { readingLimits, refreshCalendars } from './refresh-calendars.ts';

const minuteMs = 60_000;

eachDatabase('reading calendars in the background', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  let server: CaldavServer;
  const servers: CaldavServer[] = [];

  beforeEach(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db, { webhookPrivate: true });
    server = await start();
  });
  afterEach(async () => {
    for (const one of servers.splice(0)) await one.stop();
    await fresh.remove();
  });

  const start = async (): Promise<CaldavServer> => {
    const started = await startCaldavServer();
    servers.push(started);
    return started;
  };
  const states = () =>
    fresh.db.read
      .selectFrom('calendar_states')
      .select(['calendar_id', 'read_at', 'failed_at', 'failures', 'next_refresh_at'])
      .orderBy('calendar_id')
      .execute();

  it('reads each calendar once, however many workers there are, and not again before its time', async () => {
    for (let index = 0; index < 6; index++) await connectCalendar(world.deps, 'mara', server.url);
    const done = await Promise.all([1, 2, 3].map(() => refreshCalendars(world.deps)));
    assert.equal(server.requests.length, 6);
    assert.equal(
      done.reduce((sum, one) => sum + one, 0),
      6,
    );
    world.clock.advance(4 * minuteMs);
    assert.equal(await refreshCalendars(world.deps), 0);
    world.clock.advance(2 * minuteMs);
    assert.equal(await refreshCalendars(world.deps), 6);
  });

  it('lets no server that says nothing delay the calendars of another', async () => {
    server.behave({ kind: 'silent' });
    for (let index = 0; index < readingLimits.total + 1; index++)
      await connectCalendar(world.deps, 'mara', server.url);
    const other = await start();
    const id = await connectCalendar(world.deps, 'theo', other.url);
    const refreshing = refreshCalendars(world.deps);
    const isRead = async () =>
      (await states()).some((state) => state.calendar_id === id && state.read_at !== null);
    while (!(await isRead())) await delay(10);
    assert.ok(server.requests.length <= readingLimits.server);
    await server.stop();
    servers.shift();
    await refreshing;
    assert.ok((await states()).every((state) => state.calendar_id === id || state.failures === 1));
  });

  it('asks ever less often where there is no answer, and as before once there is one', async () => {
    await connectCalendar(world.deps, 'mara', server.url);
    server.refuseWith(503);
    const pauses: number[] = [];
    for (let attempt = 0; attempt < 9; attempt++) {
      await refreshCalendars(world.deps);
      const [state] = await states();
      const pause = (state?.next_refresh_at ?? 0) - world.clock.now();
      pauses.push(pause / minuteMs);
      world.clock.advance(pause);
    }
    assert.ok((pauses[0] ?? 9) < 1 && (pauses[4] ?? 0) > 5, String(pauses));
    assert.ok(
      pauses.every((pause) => pause <= 38),
      String(pauses),
    );
    server.refuseWith(null);
    await refreshCalendars(world.deps);
    const [state] = await states();
    assert.deepEqual([state?.failures, state?.failed_at, state?.read_at], [0, null, world.clock.now()]);
  });

  it('keeps the answer to the later question, whichever comes first', async () => {
    await connectCalendar(world.deps, 'mara', server.url);
    const [host] = await fresh.db.read.selectFrom('host_calendars').select('host_id').execute();
    const [calendar] = await readableCalendarsOf(fresh.db.read, [host?.host_id ?? '']);
    assert.ok(calendar);
    const day = Date.parse('2027-03-04T00:00Z');
    const { promise: until, resolve: answerNow } = Promise.withResolvers<void>();
    server.behave({ kind: 'late', until });
    const whole = { fromAt: day, untilAt: day + 10 * 86_400_000 };
    const slow = readCalendar(world.deps, calendar, { range: whole, isRefresh: true });
    while (server.requests.length === 0) await delay(5);
    world.clock.advance(1000);
    server.behave({ kind: 'answer' });
    server.addEvent('new', 'DTSTART:20270304T090000Z', 'DTEND:20270304T100000Z');
    const part = { fromAt: day, untilAt: day + 86_400_000 };
    assert.equal(await readCalendar(world.deps, calendar, { range: part, isRefresh: false }), true);
    answerNow();
    assert.equal(await slow, true);
    const busy = await fresh.db.read.selectFrom('calendar_busy').select('start_at').execute();
    assert.deepEqual(busy, [{ start_at: Date.parse('2027-03-04T09:00Z') }]);
  });

  it('forgets a calendar that was disconnected while it was read', async () => {
    const id = await connectCalendar(world.deps, 'mara', server.url);
    const [row] = await fresh.db.read.selectFrom('host_calendars').select('host_id').execute();
    const [calendar] = await readableCalendarsOf(fresh.db.read, [row?.host_id ?? '']);
    assert.ok(calendar);
    await fresh.db.write.updateTable('host_calendars').set({ archived: 1 }).where('id', '=', id).execute();
    server.addEvent('a', 'DTSTART:20270304T090000Z', 'DTEND:20270304T100000Z');
    const range = { fromAt: Date.parse('2027-03-04T00:00Z'), untilAt: Date.parse('2027-03-05T00:00Z') };
    await readCalendar(world.deps, calendar, { range, isRefresh: true });
    assert.deepEqual(await fresh.db.read.selectFrom('calendar_busy').selectAll().execute(), []);
  });
});
