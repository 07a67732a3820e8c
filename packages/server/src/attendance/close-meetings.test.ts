import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { Booking } from '@slotkit/shared/wire';
import { serverWork } from '../jobs/server-work.ts';
import { runDue } from '../jobs/worker.ts';
import { openDesk, type DemoDesk } from '../testing/demo-desk.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';

const minute = 60_000;
const start = '2027-03-04T09:00:00Z';
const endAt = Date.parse(start) + 30 * minute;
const graceOver = endAt + 15 * minute;

eachDatabase('A meeting that is over', (openFresh) => {
  let fresh: FreshDatabase;
  let desk: DemoDesk;
  beforeEach(async () => {
    fresh = await openFresh();
    desk = await openDesk(fresh.db);
  });
  afterEach(() => fresh.remove());

  const join = (booking: Booking, party: 'host' | 'attendee') =>
    fresh.db.write
      .insertInto('joins')
      .values({
        booking_id: booking.id,
        party,
        party_id: (party === 'host' ? booking.hosts[0]?.id : booking.attendees[0]?.id) ?? '',
        at: Date.parse(start),
      })
      .execute();
  const statusOf = async ({ id }: Booking) =>
    (
      await fresh.db.read
        .selectFrom('bookings')
        .select('status')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
    ).status;
  const timelineOf = ({ id }: Booking) =>
    fresh.db.read
      .selectFrom('timeline')
      .select(['type', 'actor_json'])
      .where('booking_id', '=', id)
      .orderBy('at')
      .orderBy('id')
      .execute();
  const runAt = async (at: number): Promise<void> => {
    desk.world.clock.set(at);
    await runDue(desk.deps);
  };

  test('is completed by the system when host and customer joined', async () => {
    const booking = await desk.book('intro-call', start);
    await join(booking, 'host');
    await join(booking, 'attendee');
    await runAt(endAt - 1);
    assert.equal(await statusOf(booking), 'scheduled');
    await runAt(endAt);
    assert.equal(await statusOf(booking), 'completed');
    const mails = desk.mails.length;
    await runAt(graceOver);
    assert.equal(await statusOf(booking), 'completed');
    assert.equal(desk.mails.length, mails, 'nobody is told');
    assert.deepEqual((await timelineOf(booking)).at(-1), {
      type: 'completed',
      actor_json: '{"type":"system"}',
    });
  });

  test('is a no-show after the grace when only the host joined, and a known contact counts it', async () => {
    await desk.set('intro-call', { noShowGraceMinutes: 20 });
    await addContact(fresh);
    const booking = await desk.book('intro-call', start);
    await join(booking, 'host');
    await runAt(graceOver);
    assert.equal(await statusOf(booking), 'scheduled');
    await runAt(graceOver + 5 * minute);
    assert.equal(await statusOf(booking), 'no_show');
    const { no_show_count } = await fresh.db.read
      .selectFrom('contacts')
      .select('no_show_count')
      .executeTakeFirstOrThrow();
    assert.equal(no_show_count, 1);
  });

  test('stays open when only the customer joined, until a member decides', async () => {
    const booking = await desk.book('intro-call', start);
    await join(booking, 'attendee');
    await fresh.db.write.updateTable('bookings').set({ status: 'started' }).execute();
    await runAt(graceOver + 7 * 24 * 60 * minute);
    assert.equal(await statusOf(booking), 'started');
  });

  test('waits for a member on the phone, in person, and where automatic no-shows are off', async () => {
    const locations = await fresh.db.read.selectFrom('locations').select(['id', 'type']).execute();
    const idOf = (type: string) => locations.find((one) => one.type === type)?.id;
    const onThePhone = await desk.book('intro-call', start, { location_id: idOf('phone') });
    const inPerson = await desk.book('intro-call', '2027-03-04T10:00:00Z', {
      location_id: idOf('in_person'),
    });
    await desk.set('choose-your-host', { autoNoShow: false });
    const off = await desk.book('choose-your-host', '2027-03-05T08:00:00Z');
    await runAt(Date.parse('2027-03-08T10:00:00Z'));
    assert.deepEqual(await Promise.all([onThePhone, inPerson, off].map(statusOf)), [
      'scheduled',
      'scheduled',
      'scheduled',
    ]);
  });

  test('is closed once by two workers, all of them in one run after a server that was down for days', async () => {
    const bookings: Booking[] = [];
    for (const day of ['02', '03', '04', '05'])
      for (const time of ['08:00', '08:30', '09:00', '09:30', '10:00', '10:30'])
        bookings.push(await desk.book('intro-call', `2027-03-${day}T${time}:00Z`));
    desk.world.clock.set(Date.parse('2027-03-08T10:00:00Z'));
    const other = fresh.open();
    await Promise.all([runDue(desk.deps), runDue({ ...desk.deps, db: other })]);
    await other.close();
    assert.deepEqual(new Set(await Promise.all(bookings.map(statusOf))), new Set(['no_show']));
    const { rows } = await fresh.db.read
      .selectFrom('timeline')
      .select((select) => select.fn.countAll().as('rows'))
      .where('type', '=', 'no_show')
      .executeTakeFirstOrThrow();
    assert.equal(Number(rows), bookings.length);
  });
});

eachDatabase('What was not agreed to in time', (openFresh) => {
  test('is cancelled when the server starts again, and nobody is asked to confirm it any more', async () => {
    const fresh = await openFresh();
    const desk = await openDesk(fresh.db);
    await desk.book('needs-confirmation', start);
    desk.world.clock.advance(25 * 60 * minute);
    await runDue(desk.deps);
    assert.deepEqual(desk.mails.map(({ kind }) => kind).toSorted(), ['cancellation', 'host_cancelled']);
    assert.deepEqual(
      (await desk.deliveries({}))
        .filter(({ status }) => status !== 'sent')
        .map(({ kind, because }) => [kind, because]),
      [
        ['host_created', 'booking_cancelled'],
        ['invitation', 'booking_cancelled'],
        ['reminder_24h', null],
        ['briefing', null],
        ['reminder_1h', null],
      ],
    );
    await fresh.remove();
  });

  test('is not asked for between the end of its window and its cancellation', async () => {
    const fresh = await openFresh();
    const desk = await openDesk(fresh.db);
    await desk.book('needs-confirmation', start);
    desk.world.clock.advance(24 * 60 * minute);
    await runDue(desk.deps, { ...serverWork, periodic: [] });
    assert.deepEqual(desk.mails, []);
    await fresh.remove();
  });
});

const addContact = ({ db }: FreshDatabase) =>
  db.write
    .insertInto('contacts')
    .values({
      id: 'ctc_robin',
      app_id: 'demo',
      name: 'Robin',
      email: 'robin@example.com',
      email_key: 'robin@example.com',
      phone: null,
      phone_key: null,
      timezone: null,
      locale: null,
      lifecycle_stage: null,
      external_id: null,
      activities_json: '[]',
      opportunities_json: '[]',
      conversations_json: '[]',
      last_booking_at: null,
      created_at: 0,
      updated_at: 0,
    })
    .execute();
