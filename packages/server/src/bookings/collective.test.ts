import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import { apiScopes, bookingSchema, slotsSchema, type Booking } from '@slotkit/shared/wire';
import ICAL from 'ical.js';
import { runDue } from '../jobs/worker.ts';
import { addClient } from '../testing/add-access.ts';
import { startCaldavServer } from '../testing/caldav-server.ts';
import { connectCalendar } from '../testing/connect-calendar.ts';
import { openDesk, type DemoDesk } from '../testing/demo-desk.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { findFaults } from '../testing/find-faults.ts';
import { getBooking } from './booking-store.ts';

type Name = 'mara' | 'theo' | 'anjali';
const day = '2027-03-03';
/** The three times at which Mara and Theo both work. */
const [first, second, third] = [`${day}T13:30:00Z`, `${day}T14:30:00Z`, `${day}T15:30:00Z`] as const;

eachDatabase('A panel', (openFresh) => {
  let fresh: FreshDatabase;
  let desk: DemoDesk;
  let hosts: Readonly<Record<Name, string>>;
  let client: Readonly<Record<string, string>>;

  beforeEach(async () => {
    fresh = await openFresh();
    desk = await openDesk(fresh.db);
    const rows = await fresh.db.read.selectFrom('hosts').select(['id', 'name']).execute();
    const idOf = (name: string): string => rows.find((row) => row.name === name)?.id ?? '';
    hosts = { mara: idOf('Mara'), theo: idOf('Theo'), anjali: idOf('Anjali') };
    client = await addClient(fresh.db, desk.world.clock.now(), { appId: 'demo', scopes: apiScopes });
  });
  afterEach(async () => {
    assert.deepEqual(await findFaults(fresh.db), []);
    await fresh.remove();
  });

  const publicPath = (slug: string, rest: string): string =>
    `/v1/public/apps/demo/event-types/${slug}/${rest}`;
  async function startsOf(slug: string, hostId?: string): Promise<string[]> {
    const query = `slots?from=${day}&to=${day}&timezone=UTC${hostId === undefined ? '' : `&host_id=${hostId}`}`;
    const answer = await desk.world.call('GET', publicPath(slug, query));
    assert.equal(answer.status, 200, answer.text);
    return slotsSchema.parse(answer.body).slots.map(({ start }) => start);
  }
  const order = (start: string, more: Readonly<Record<string, unknown>> = {}) => ({
    start,
    timezone: 'Europe/Berlin',
    attendee: { name: 'Kim', email: 'kim@example.com' },
    ...more,
  });
  const tryBooking = (slug: string, start: string, more?: Readonly<Record<string, unknown>>) =>
    desk.world.call('POST', publicPath(slug, 'bookings'), order(start, more));
  const bookMara = (start: string) => tryBooking('intro-call', start, { answers: { topic: 'Brand' } });
  const bookTheo = (start: string) =>
    tryBooking('needs-approval', start, { answers: { portfolio: 'https://kim.example' } });
  const change = (booking: Booking, action: string, body: unknown = {}) =>
    desk.world.call('POST', `/v1/bookings/${booking.id}/${action}`, body, client);
  const namesOf = ({ hosts: those }: Booking) => those.map(({ name, primary }) => [name, primary]);
  const refused = async (asked: ReturnType<typeof tryBooking>) => {
    const { status, body } = await asked;
    return [status, body['code']];
  };
  /** What hosts and customer were mailed since the last time. */
  async function mailed(): Promise<string[]> {
    const before = desk.mails.length;
    await runDue({ ...desk.deps, config: { ...desk.deps.config, webhookPrivate: true } });
    return desk.mails
      .slice(before)
      .map(({ to, kind }) => `${to.email.split('@')[0]} ${kind}`)
      .toSorted();
  }
  /** Lets Anjali work when Mara does. */
  async function setAnjaliOnMarasHours(): Promise<void> {
    const { schedule_json } = await fresh.db.read
      .selectFrom('hosts')
      .select('schedule_json')
      .where('id', '=', hosts.mara)
      .executeTakeFirstOrThrow();
    await fresh.db.write.updateTable('hosts').set({ schedule_json }).where('id', '=', hosts.anjali).execute();
  }

  it('is offered when all of its hosts are free, on every one’s grid, and not at other times', async () => {
    assert.deepEqual(await startsOf('panel'), [first, second, third]);
    assert.equal((await bookMara(first)).status, 201);
    assert.deepEqual(await startsOf('panel'), [second, third]);
    assert.equal((await bookTheo(second)).status, 201);
    assert.deepEqual(await startsOf('panel'), [third]);
    for (const start of [first, second])
      assert.deepEqual(await refused(tryBooking('panel', start)), [409, 'slot_taken']);
    assert.deepEqual(await refused(tryBooking('panel', `${day}T09:00:00Z`)), [422, 'slot_not_offered']);
  });

  it('is given to all of them, the lowest id first, and takes the time of each in everything else', async () => {
    const booking = await desk.book('panel', second);
    assert.deepEqual(namesOf(booking), [
      ['Mara', true],
      ['Theo', false],
    ]);
    const ids = booking.hosts.map(({ id }) => id);
    assert.deepEqual(ids, ids.toSorted());
    const { decision } = await getBooking(fresh.db.read, booking.id);
    assert.deepEqual([decision?.because, decision?.free], ['all_hosts', ids]);
    assert.deepEqual(await refused(bookMara(second)), [409, 'slot_taken']);
    assert.deepEqual(await refused(bookTheo(second)), [409, 'slot_taken']);
    for (const id of ids) assert.ok(!(await startsOf('choose-your-host', id)).includes(second));
  });

  it('has no host to choose', async () => {
    const { status, body } = await tryBooking('panel', first, { host_id: hosts.mara });
    assert.deepEqual([status, body['code']], [422, 'unprocessable']);
  });

  it('is in the mails and calendars of everybody, as one event that names them all', async () => {
    const calendars = [await startCaldavServer(), await startCaldavServer()] as const;
    try {
      for (const [index, name] of ['mara', 'theo'].entries())
        await connectCalendar(desk.deps, name, calendars[index]?.url ?? '', {
          conflicts: false,
          writeTo: true,
        });
      const booking = await desk.book('panel', second);
      assert.deepEqual(await mailed(), ['mara host_created', 'robin invitation', 'theo host_created']);
      const { uid } = booking.calendar;
      for (const { calendar } of desk.mails)
        assert.deepEqual(read(calendar?.content ?? ''), { uid, attendees: people });
      for (const { objects } of calendars) {
        const entries = [...objects.values()].map(read);
        assert.deepEqual(entries, [{ uid, attendees: [] }]);
        for (const text of objects.values())
          for (const person of people) assert.ok(text.replaceAll('\r\n ', '').includes(person), person);
      }
      await change(booking, 'cancel', { reason: 'Flooded' });
      assert.deepEqual(await mailed(), ['mara host_cancelled', 'robin cancellation', 'theo host_cancelled']);
      for (const { objects } of calendars) assert.equal(objects.size, 0);
    } finally {
      for (const calendar of calendars) await calendar.stop();
    }
  });

  const people = ['mara@northlight.example', 'robin@example.com', 'theo@northlight.example'];
  function read(text: string): { uid: unknown; attendees: string[] } {
    const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
    const attendees = event?.getAllProperties('attendee') ?? [];
    return {
      uid: event?.getFirstPropertyValue('uid'),
      attendees: attendees.map((one) => String(one.getFirstValue()).replace(/^mailto:/i, '')).toSorted(),
    };
  }

  it('moves with all of them, onto its own old time too, and only where all are free', async () => {
    await desk.set('panel', { slotIntervalMinutes: 30 });
    const booking = await desk.book('panel', second);
    await mailed();
    assert.equal((await bookTheo(third)).status, 201);
    const before = await desk.world.rowCounts();
    assert.deepEqual(await refused(change(booking, 'reschedule', { start: third })), [409, 'slot_taken']);
    assert.deepEqual(await desk.world.rowCounts(), before);
    await mailed();
    const moved = await change(booking, 'reschedule', { start: `${day}T14:00:00Z` });
    assert.equal(moved.status, 201, moved.text);
    const now = bookingSchema.parse(moved.body);
    assert.deepEqual(
      [now.calendar.uid, now.calendar.sequence, namesOf(now)],
      [booking.calendar.uid, 1, namesOf(booking)],
    );
    assert.deepEqual(await mailed(), ['mara host_rescheduled', 'robin reschedule', 'theo host_rescheduled']);
    assert.equal((await bookMara(`${day}T15:00:00Z`)).status, 201);
    assert.deepEqual(await refused(bookMara(second)), [409, 'slot_taken']);
  });

  it('frees the time of each when it is cancelled', async () => {
    const booking = await desk.book('panel', second);
    assert.equal((await change(booking, 'cancel')).status, 200);
    assert.deepEqual(await startsOf('panel'), [first, second, third]);
    assert.deepEqual([(await bookMara(second)).status, (await bookTheo(second)).status], [201, 201]);
  });

  it('gives the place of one to a colleague, of whom only those two are told', async () => {
    await setAnjaliOnMarasHours();
    const booking = await desk.book('panel', second);
    await mailed();
    const unclear = await change(booking, 'reassign', { host_id: hosts.anjali });
    assert.deepEqual([unclear.status, unclear.body['code']], [422, 'unprocessable']);
    const wish = { host_id: hosts.anjali, from_host_id: hosts.theo };
    const given = await change(booking, 'reassign', wish);
    assert.equal(given.status, 200, given.text);
    assert.deepEqual(namesOf(bookingSchema.parse(given.body)), [
      ['Mara', true],
      ['Anjali', false],
    ]);
    assert.deepEqual(await mailed(), ['anjali host_assigned', 'robin reassignment', 'theo host_unassigned']);
    const counts = await desk.world.rowCounts();
    assert.equal((await change(booking, 'reassign', wish)).status, 200);
    assert.deepEqual(await desk.world.rowCounts(), counts);
    assert.equal((await bookTheo(second)).status, 201);
    assert.ok(!(await startsOf('choose-your-host', hosts.anjali)).includes(second));
    assert.deepEqual(await refused(bookMara(second)), [409, 'slot_taken']);
  });

  it('is led by the lowest id of those who are left', async () => {
    await setAnjaliOnMarasHours();
    const booking = await desk.book('panel', second);
    const wish = { host_id: hosts.anjali, from_host_id: hosts.mara };
    const given = await change(booking, 'reassign', wish);
    assert.deepEqual(namesOf(bookingSchema.parse(given.body)), [
      ['Theo', true],
      ['Anjali', false],
    ]);
    assert.equal((await bookMara(second)).status, 201);
    assert.deepEqual(await refused(bookTheo(second)), [409, 'slot_taken']);
  });

  it('gives no place to one who is busy', async () => {
    await setAnjaliOnMarasHours();
    const booking = await desk.book('panel', first);
    const wanted = { host_id: hosts.anjali };
    assert.equal((await tryBooking('choose-your-host', `${day}T14:00:00Z`, wanted)).status, 201);
    const before = await desk.world.rowCounts();
    const wish = { host_id: hosts.anjali, from_host_id: hosts.theo };
    assert.deepEqual(await refused(change(booking, 'reassign', wish)), [409, 'slot_taken']);
    assert.deepEqual(await desk.world.rowCounts(), before);
  });
});
