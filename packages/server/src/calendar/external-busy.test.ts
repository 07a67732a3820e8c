import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import { problemSchema, slotsSchema } from '@slotkit/shared/wire';
import { operatorCaller } from '../bookings/caller.ts';
import { reassignBooking } from '../bookings/reassign-booking.ts';
import { runDue } from '../jobs/worker.ts';
import { startCaldavServer, type Behaviour, type CaldavServer } from '../testing/caldav-server.ts';
import { connectCalendar } from '../testing/connect-calendar.ts';
import { openDesk, type DemoDesk } from '../testing/demo-desk.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { refreshCalendars } from './refresh-calendars.ts';

const base = '/v1/public/apps/demo/event-types/intro-call';
const minuteMs = 60_000;

eachDatabase("a host's calendar elsewhere makes it busy", (openFresh) => {
  let fresh: FreshDatabase;
  let desk: DemoDesk;
  let server: CaldavServer;

  beforeEach(async () => {
    fresh = await openFresh();
    desk = await openDesk(fresh.db, { webhookPrivate: true });
    server = await startCaldavServer();
  });
  afterEach(async () => {
    await server.stop();
    await fresh.remove();
  });

  const startsOn = async (day: string): Promise<string[]> => {
    const answer = await desk.world.call('GET', `${base}/slots?from=${day}&to=${day}&timezone=UTC`);
    return slotsSchema.parse(answer.body).slots.map(({ start }) => start.slice(11, 16));
  };
  const tryToBook = (start: string) =>
    desk.world.call('POST', `${base}/bookings`, {
      start,
      timezone: 'UTC',
      attendee: { name: 'Robin', email: 'robin@example.com' },
      answers: { topic: 'Brand' },
    });
  const read = () => refreshCalendars(desk.deps);
  const reports = () => server.requests.filter((line) => line.startsWith('REPORT')).length;
  const meeting = (uid: string, from: string, to: string) =>
    server.addEvent(uid, `DTSTART:202703${from}00Z`, `DTEND:202703${to}00Z`);

  it('takes its times, and the buffer of the booking around them, from what is listed and accepted', async () => {
    await connectCalendar(desk.deps, 'mara', server.url);
    await desk.set('intro-call', { bufferAfterMinutes: 15 });
    const free = (await read(), await startsOn('2027-03-02'));
    assert.ok(['08:30', '09:00', '09:30', '10:00', '10:30'].every((start) => free.includes(start)));
    meeting('dentist', '02T0940', '02T1010');
    desk.world.clock.advance(6 * minuteMs);
    await read();
    const left = await startsOn('2027-03-02');
    assert.deepEqual(
      free.filter((start) => !left.includes(start)),
      // Whose end and a quarter of an hour after it reach into the meeting, and what overlaps it.
      ['09:00', '09:30', '10:00'],
    );
    const answer = await tryToBook('2027-03-02T10:00:00Z');
    assert.deepEqual([answer.status, answer.body['because']], [422, 'external_busy']);
    assert.equal((await tryToBook('2027-03-02T10:30:00Z')).status, 201);
  });

  it('is asked again when somebody books, once for a hold and the booking that follows', async () => {
    await connectCalendar(desk.deps, 'mara', server.url);
    await read();
    meeting('new', '02T0900', '02T0930');
    // What a worker has read a moment ago is no answer to whoever books.
    desk.world.clock.advance(1);
    assert.ok((await startsOn('2027-03-02')).includes('09:00'));
    assert.equal((await tryToBook('2027-03-02T09:00:00Z')).body['because'], 'external_busy');
    assert.ok(!(await startsOn('2027-03-02')).includes('09:00'), 'everybody knows it from then on');
    const asked = reports();
    const start = '2027-03-04T09:00:00Z';
    const hold = await desk.world.call('POST', `${base}/holds`, { start });
    assert.equal(hold.status, 201, hold.text);
    await desk.book('intro-call', start, {
      hold: { id: hold.body['hold_id'], secret: hold.body['hold_secret'] },
    });
    assert.equal(reports(), asked + 1);
    assert.equal((await tryToBook('2027-03-06T03:00:00Z')).status, 422);
    assert.equal(reports(), asked + 1, 'nor is it for what nobody offers');
  });

  it('does not hold up a visitor, whatever its server does, and follows the event type', async () => {
    await connectCalendar(desk.deps, 'mara', server.url);
    // What does answer has all the time that a busy machine may take.
    Object.assign(desk.world.deps.config, { calendarWaitMs: 100 });
    const worst: Behaviour[] = [{ kind: 'silent' }, { kind: 'drip' }, { kind: 'refuse', status: 500 }];
    for (const [index, behaviour] of worst.entries()) {
      await desk.set('intro-call', { whenCalendarUnknown: 'refuse' });
      server.behave({ kind: 'answer' });
      desk.world.clock.advance(61 * minuteMs);
      await read();
      assert.ok((await startsOn('2027-03-04')).length > 0);

      server.behave(behaviour);
      desk.world.clock.advance(minuteMs);
      const began = performance.now();
      const refused = await tryToBook(`2027-03-04T09:${index}0:00Z`.replace(/:[12]0:/, ':30:'));
      assert.ok(performance.now() - began < 2000);
      assert.deepEqual([refused.status, refused.body['because']], [422, 'calendar_unknown'], refused.text);
      assert.match(refused.text, /cannot be read just now/);
      assert.deepEqual(await startsOn('2027-03-04'), [], 'what would be refused is not listed');

      await desk.set('intro-call', { whenCalendarUnknown: 'book' });
      assert.ok((await startsOn('2027-03-04')).length > 0);
      const booked = await desk.book('intro-call', `2027-03-0${index + 3}T14:00:00Z`);
      const { decision_json: decision } = await fresh.db.read
        .selectFrom('bookings')
        .select('decision_json')
        .where('id', '=', booked.id)
        .executeTakeFirstOrThrow();
      assert.match(String(decision), /"calendarUnknown":\["hst_/);
      const timeline = await fresh.db.read
        .selectFrom('timeline')
        .select('data_json')
        .where('booking_id', '=', booked.id)
        .execute();
      assert.match(timeline.map(({ data_json }) => data_json).join(), /"calendar_unknown":\["hst_/);
    }
  });

  it('leaves time to change the host while it is asked: nobody gets who takes no such booking any more', async () => {
    await connectCalendar(desk.deps, 'mara', server.url);
    const { write } = fresh.db;
    const mara = await fresh.db.read
      .selectFrom('hosts')
      .selectAll()
      .where('email', 'like', 'mara@%')
      .executeTakeFirstOrThrow();
    const hours = { timezone: mara.timezone, workingHours: [] };
    const set = (change: { active?: number; archived?: number; schedule_json?: string }) =>
      write.updateTable('hosts').set(change).where('id', '=', mara.id).execute();
    const meanwhile = (change: () => Promise<unknown>) => {
      let changed: Promise<unknown> | null = null;
      server.behave({
        kind: 'late',
        get until() {
          return (changed ??= change());
        },
      });
    };
    const start = '2027-03-02T09:00:00Z';
    const hold = () => desk.world.call('POST', `${base}/holds`, { start });
    const book = () => tryToBook(start);
    const cases = [
      [hold, () => set({ active: 0 })],
      [book, () => set({ active: 0 })],
      [book, () => set({ archived: 1 })],
      [book, () => set({ schedule_json: JSON.stringify(hours) })],
      [book, () => write.deleteFrom('event_type_hosts').where('host_id', '=', mara.id).execute()],
    ] as const;
    for (const [index, [work, change]] of cases.entries()) {
      desk.world.clock.advance(minuteMs);
      await set({ active: 1, archived: 0, schedule_json: mara.schedule_json });
      meanwhile(change);
      const refused = await work();
      assert.equal(reports(), index + 1);
      const { status, code, errors } = problemSchema.parse(refused.body);
      assert.deepEqual(
        [status, code, errors?.[0]?.pointer],
        [422, 'slot_not_offered', '/start'],
        `case ${index}`,
      );
    }
  });

  it('is unknown when its server is gone or does not know us any more, and is not asked with a wrong password over and over', async () => {
    const id = await connectCalendar(desk.deps, 'mara', server.url, { password: 'of last year' });
    await read();
    assert.equal((await tryToBook('2027-03-04T09:00:00Z')).body['because'], 'calendar_unknown');
    desk.world.clock.advance(10 * minuteMs);
    await read();
    assert.equal((await tryToBook('2027-03-04T09:00:00Z')).body['because'], 'calendar_unknown');
    assert.equal(server.requests.length, 1);
    const state = await fresh.db.read
      .selectFrom('calendar_states')
      .select(['failure', 'last_error'])
      .where('calendar_id', '=', id)
      .executeTakeFirst();
    assert.deepEqual(state, { failure: 'unauthorized', last_error: 'the calendar server answered 401' });

    await connectCalendar(desk.deps, 'theo', 'http://127.0.0.1:1/');
    await read();
    const other = await fresh.db.read.selectFrom('calendar_states').select('last_error').execute();
    assert.ok(other.some(({ last_error }) => last_error?.includes('ECONNREFUSED')));
  });

  it('is unknown, and says why, when what it holds would take too long to follow', async () => {
    const id = await connectCalendar(desk.deps, 'mara', server.url);
    await read();
    assert.ok((await startsOn('2027-03-04')).includes('09:00'));
    server.addEvent(
      'endless',
      'DTSTART:00010101T090000Z',
      'DURATION:PT1H',
      'RRULE:FREQ=YEARLY;BYDAY=TH;BYSETPOS=9;COUNT=9999',
    );
    desk.world.clock.advance(6 * minuteMs);
    await read();
    const state = await fresh.db.read
      .selectFrom('calendar_states')
      .select(['failure', 'last_error'])
      .where('calendar_id', '=', id)
      .executeTakeFirst();
    assert.deepEqual(state, {
      failure: 'unreachable',
      last_error: 'an event repeats too often to be followed',
    });
    assert.deepEqual(await startsOn('2027-03-04'), []);
    assert.equal((await tryToBook('2027-03-04T09:00:00Z')).body['because'], 'calendar_unknown');
  });

  it('is unknown once the last answer is half an hour old, and beyond what was read', async () => {
    await connectCalendar(desk.deps, 'mara', server.url);
    assert.deepEqual(await startsOn('2027-03-04'), [], 'as long as it was never read');
    await read();
    desk.world.clock.advance(30 * minuteMs);
    assert.ok((await startsOn('2027-03-04')).length > 0);
    desk.world.clock.advance(1);
    assert.deepEqual(await startsOn('2027-03-04'), []);
    await desk.set('intro-call', { horizon: { days: 300 } });
    await read();
    assert.ok((await startsOn('2027-12-16')).length > 0);
    await desk.set('intro-call', { horizon: { days: 700 } });
    assert.deepEqual(await startsOn('2028-12-14'), []);
  });

  it('knows our own entries again, wherever they stand, through moves and reassignments', async () => {
    await connectCalendar(desk.deps, 'mara', server.url, { writeTo: true });
    await connectCalendar(desk.deps, 'theo', server.url);
    const booking = await desk.book('intro-call', '2027-03-04T09:00:00Z');
    await runDue(desk.deps);
    assert.equal(server.objects.size, 1);
    desk.world.clock.advance(6 * minuteMs);
    await runDue(desk.deps);
    const busy = () => fresh.db.read.selectFrom('calendar_busy').selectAll().execute();
    assert.deepEqual(await busy(), []);
    const moved = await desk.manage(booking, 'reschedule', { start: '2027-03-04T14:00:00Z' });
    await runDue(desk.deps);
    // The host pulls it somewhere else: the booking stays where it is, and its host free there.
    for (const [path, text] of server.objects)
      server.objects.set(path, text.replaceAll('T1400', 'T1300').replaceAll('T1430', 'T1330'));
    assert.equal((await tryToBook('2027-03-04T13:00:00Z')).status, 201);
    assert.deepEqual(await busy(), []);
    const theo = await fresh.db.read
      .selectFrom('hosts')
      .select('id')
      .where('email', 'like', 'theo@%')
      .executeTakeFirstOrThrow();
    await reassignBooking(desk.deps, operatorCaller, moved.id, { host_id: theo.id });
    assert.deepEqual(await busy(), []);
  });

  it('is asked about before a booking is given to its host, or moved', async () => {
    await connectCalendar(desk.deps, 'theo', server.url);
    await connectCalendar(desk.deps, 'mara', server.url);
    await read();
    const booking = await desk.book('intro-call', '2027-03-04T14:00:00Z');
    meeting('trip', '04T0800', '05T1800');
    desk.world.clock.advance(minuteMs);
    const theo = await fresh.db.read
      .selectFrom('hosts')
      .select('id')
      .where('email', 'like', 'theo@%')
      .executeTakeFirstOrThrow();
    await assert.rejects(reassignBooking(desk.deps, operatorCaller, booking.id, { host_id: theo.id }), {
      code: 'slot_not_offered',
      extra: { because: 'external_busy' },
    });
    await assert.rejects(
      desk.manage(booking, 'reschedule', { start: '2027-03-05T14:00:00Z' }),
      /external_busy/,
    );
  });
});
