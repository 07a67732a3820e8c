import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import { bookingSchema, type Booking } from '@slotkit/shared/wire';
import ICAL from 'ical.js';
import { operatorCaller } from '../bookings/caller.ts';
import { changeBooking } from '../bookings/change-booking.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { erasePerson } from '../erasure/erase-person.ts';
import { newId } from '../ids.ts';
import { claimDue } from '../jobs/outbox-store.ts';
import { runDue } from '../jobs/worker.ts';
import { caldavLogin, startCaldavServer, type CaldavServer } from '../testing/caldav-server.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { openWorld, type TestWorld } from '../testing/test-world.ts';
import { insertHostCalendar } from './host-calendar-store.ts';
import { syncCalendar } from './sync-calendar.ts';

const answers: Readonly<Record<string, Record<string, unknown>>> = {
  'intro-call': { topic: 'Brand' },
  'needs-approval': { portfolio: 'https://robin.example' },
};
const base = '/v1/public/apps/demo/event-types';

eachDatabase("a host's calendar elsewhere", (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  let server: CaldavServer;
  let calendarId: string;

  beforeEach(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db, { webhookPrivate: true });
    server = await startCaldavServer();
    calendarId = await connect('mara@%');
    await connect('theo@%');
  });
  afterEach(async () => {
    await server.stop();
    await fresh.remove();
  });

  async function connect(email: string): Promise<string> {
    const { db, secrets } = world.deps;
    const host = await db.read
      .selectFrom('hosts')
      .select(['id', 'app_id'])
      .where('email', 'like', email)
      .executeTakeFirstOrThrow();
    const id = newId('calendar', world.clock.now());
    await writeTransaction(db, (trx) =>
      insertHostCalendar(
        trx,
        {
          id,
          appId: host.app_id,
          hostId: host.id,
          provider: 'caldav',
          settings: { url: server.url },
          secretsSealed: secrets.seal(JSON.stringify(caldavLogin), id),
          conflicts: false,
          writeTo: true,
        },
        world.clock.now(),
      ),
    );
    return id;
  }

  async function book(slug: string, start: string): Promise<Booking> {
    const answer = await world.call('POST', `${base}/${slug}/bookings`, {
      start,
      timezone: 'Europe/Berlin',
      attendee: { name: 'Robin', email: 'robin@example.com' },
      answers: answers[slug] ?? {},
    });
    assert.equal(answer.status, 201, answer.text);
    return bookingSchema.parse(answer.body);
  }
  const manage = (booking: Booking, path: string, body: unknown) =>
    world.call('POST', `/v1/public/manage${path}`, body, {
      Authorization: `Manage ${booking.manage_url?.split('/').at(-1) ?? ''}`,
    });
  const entries = () =>
    [...server.objects.values()].map((text) => {
      const calendar = new ICAL.Component(ICAL.parse(text));
      const event = calendar.getFirstSubcomponent('vevent');
      const value = (name: string) => String(event?.getFirstPropertyValue(name));
      return {
        uid: value('uid'),
        start: value('dtstart'),
        sequence: value('sequence'),
        summary: value('summary'),
        status: value('status'),
        parties: event?.getAllProperties('attendee').length,
      };
    });
  const outcomes = async () =>
    (
      await world.deps.db.read
        .selectFrom('outbox')
        .select(['kind', 'status', 'last_error'])
        .where('channel', '=', 'calendar')
        .orderBy('kind')
        .execute()
    ).map(({ kind, status, last_error }) => [kind, status, last_error]);

  it('gets a booking, has it moved in place, and loses it when it is cancelled', async () => {
    const booking = await book('intro-call', '2027-03-02T09:00:00Z');
    await runDue(world.deps);
    const first = entries();
    assert.deepEqual(first, [
      {
        uid: booking.calendar.uid,
        start: '2027-03-02T09:00:00Z',
        sequence: '0',
        summary: 'Intro call - Robin',
        status: 'CONFIRMED',
        parties: 0,
      },
    ]);
    await manage(booking, '/reschedule', { start: '2027-03-03T09:00:00Z' });
    await runDue(world.deps);
    assert.deepEqual(entries(), [{ ...first[0], start: '2027-03-03T09:00:00Z', sequence: '1' }]);
    await manage(booking, '/cancel', {});
    await runDue(world.deps);
    assert.deepEqual(entries(), []);
    assert.deepEqual(await outcomes(), [
      ['calendar_delete', 'sent', null],
      ['calendar_write', 'sent', null],
      ['calendar_write', 'sent', null],
    ]);
  });

  it('keeps the entry of a meeting that took place, without who came once that person is erased', async () => {
    const booking = await book('intro-call', '2027-03-02T09:00:00Z');
    await runDue(world.deps);
    assert.match([...server.objects.values()].join(), /robin@example\.com/);
    world.clock.set(Date.parse('2027-03-02T10:00:00Z'));
    await changeBooking(world.deps, operatorCaller, booking.id, 'complete');
    await erasePerson(
      world.deps,
      { config: { kind: 'operator', appId: 'demo' }, booking: operatorCaller },
      { email: 'robin@example.com' },
      { cancelBookings: false },
    );
    await runDue(world.deps);
    assert.deepEqual(
      entries().map(({ uid, summary }) => [uid, summary]),
      [[booking.calendar.uid, 'Intro call - Erased person']],
    );
    assert.doesNotMatch([...server.objects.values()].join(), /robin/i);
  });

  it('learns nothing of a booking that waits for approval, until it is approved', async () => {
    const booking = await book('needs-approval', '2027-03-02T13:30:00Z');
    await runDue(world.deps);
    assert.deepEqual(await outcomes(), []);
    await changeBooking(world.deps, operatorCaller, booking.id, 'approve');
    await runDue(world.deps);
    assert.deepEqual(
      entries().map(({ status }) => status),
      ['CONFIRMED'],
    );
  });

  it('ends up right when it was away during several changes', async () => {
    server.refuseWith(503);
    const booking = await book('intro-call', '2027-03-02T09:00:00Z');
    await runDue(world.deps);
    await manage(booking, '/reschedule', { start: '2027-03-03T09:00:00Z' });
    await runDue(world.deps);
    assert.deepEqual(
      (await outcomes()).map(([, status]) => status),
      ['pending', 'pending'],
    );
    server.refuseWith(null);
    world.clock.advance(300_000);
    await runDue(world.deps);
    assert.deepEqual(
      entries().map(({ start }) => start),
      ['2027-03-03T09:00:00Z'],
    );
    assert.equal(server.objects.size, 1);
  });

  it('ends up right when a slow worker writes what is no longer so after another has written what is', async () => {
    const { db } = world.deps;
    async function beginSlowly(): Promise<() => Promise<void>> {
      const lanes = { only: [`calendar:${calendarId}`] };
      const [row] = await claimDue(db, 'slow', world.clock.now(), 1, lanes);
      assert.ok(row);
      const prepared = await writeTransaction(db, (trx) => syncCalendar(world.deps, trx, row));
      assert.ok(prepared.status === 'ready');
      return prepared.send;
    }
    async function again(): Promise<string[]> {
      world.clock.advance(60_000);
      await runDue(world.deps);
      return entries().map(({ start }) => start);
    }
    const booking = await book('intro-call', '2027-03-02T09:00:00Z');
    const writeFirst = await beginSlowly();
    await manage(booking, '/reschedule', { start: '2027-03-03T09:00:00Z' });
    await runDue(world.deps);
    await assert.rejects(writeFirst(), /changed while its entry was written/);
    assert.deepEqual(await again(), ['2027-03-03T09:00:00Z']);
    await manage(booking, '/reschedule', { start: '2027-03-04T09:00:00Z' });
    const writeMoved = await beginSlowly();
    await manage(booking, '/cancel', {});
    await runDue(world.deps);
    await assert.rejects(writeMoved(), /changed while its entry was written/);
    assert.equal(entries().length, 1);
    assert.deepEqual(await again(), []);
  });

  it('says which answer ended it for good, without the credentials', async () => {
    await world.deps.db.write
      .updateTable('host_calendars')
      .set({
        secrets_sealed: world.deps.secrets.seal(JSON.stringify({ username: 'x', password: 'y' }), calendarId),
      })
      .execute();
    await book('intro-call', '2027-03-02T09:00:00Z');
    await runDue(world.deps);
    assert.deepEqual(await outcomes(), [['calendar_write', 'failed', 'the calendar server answered 401']]);
  });

  it('is left alone once it is disconnected', async () => {
    await book('intro-call', '2027-03-02T09:00:00Z');
    await world.deps.db.write.updateTable('host_calendars').set({ archived: 1 }).execute();
    await runDue(world.deps);
    assert.deepEqual(await outcomes(), [['calendar_write', 'skipped', 'calendar_disconnected']]);
    assert.deepEqual(server.requests, []);
  });

  it('is never called inside our own network, unless the operator allows it', async () => {
    await book('intro-call', '2027-03-02T09:00:00Z');
    await runDue({ ...world.deps, config: { ...world.deps.config, webhookPrivate: false } });
    const [[, status, says] = []] = await outcomes();
    assert.equal(status, 'pending');
    assert.match(String(says), /only https/);
    assert.deepEqual(server.requests, []);
  });
});
