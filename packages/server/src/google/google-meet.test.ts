import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import { bookingSchema, type Booking } from '@slotkit/shared/wire';
import { createApp } from '../app.ts';
import { getBooking } from '../bookings/booking-store.ts';
import { operatorCaller } from '../bookings/caller.ts';
import { changeBooking } from '../bookings/change-booking.ts';
import { reassignBooking } from '../bookings/reassign-booking.ts';
import { insertHostCalendar } from '../calendar/host-calendar-store.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { newId } from '../ids.ts';
import { runDue } from '../jobs/worker.ts';
import type { OutgoingMail } from '../mail/mailer.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { googleTrial, startGoogleServer, type GoogleServer } from '../testing/google-server.ts';
import { customerOf, tokenOf } from '../testing/link-tokens.ts';
import { openWorld, worldNow, type TestWorld } from '../testing/test-world.ts';
import { makeGoogle } from './google.ts';

const start = '2027-03-02T14:00:00Z';
const later = '2027-03-03T14:00:00Z';
const slug = 'choose-your-host';

eachDatabase('a booking that takes place by Google Meet', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  let server: GoogleServer;
  let mails: OutgoingMail[];

  beforeEach(async () => {
    fresh = await openFresh();
    mails = [];
    let now = () => worldNow;
    server = await startGoogleServer(() => now());
    const mailer = { send: (mail: OutgoingMail) => Promise.resolve(void mails.push(mail)) };
    world = await openWorld(
      fresh.db,
      {},
      { google: makeGoogle(googleTrial.client, server.connection), mailer },
    );
    now = () => world.clock.now();
    await offerGoogleMeet();
    await connect('mara');
  });
  afterEach(async () => {
    await server.close();
    await fresh.remove();
  });

  async function offerGoogleMeet(): Promise<void> {
    const id = newId('location', worldNow);
    await fresh.db.write
      .insertInto('locations')
      .values({
        id,
        app_id: 'demo',
        name: 'Google Meet',
        type: 'conference',
        value: 'google_meet',
        position: 9,
      })
      .execute();
    const { settings_json } = await fresh.db.read
      .selectFrom('event_types')
      .select('settings_json')
      .where('slug', '=', slug)
      .executeTakeFirstOrThrow();
    await fresh.db.write
      .updateTable('event_types')
      .set({ settings_json: JSON.stringify({ ...JSON.parse(settings_json), locationIds: [id] }) })
      .where('slug', '=', slug)
      .execute();
  }
  const hostId = async (name: string) =>
    (
      await fresh.db.read
        .selectFrom('hosts')
        .select('id')
        .where('email', 'like', `${name}@%`)
        .executeTakeFirstOrThrow()
    ).id;
  async function connect(name: string): Promise<string> {
    const id = newId('calendar', world.clock.now());
    const calendar = {
      id,
      appId: 'demo',
      hostId: await hostId(name),
      provider: 'google' as const,
      settings: { calendar_id: 'primary' },
      secretsSealed: world.deps.secrets.seal(JSON.stringify({ refresh_token: googleTrial.refreshToken }), id),
      // Being busy is another matter.
      conflicts: false,
      writeTo: true,
    };
    await writeTransaction(fresh.db, (trx) => insertHostCalendar(trx, calendar, world.clock.now()));
    return id;
  }
  const order = async (host: string) =>
    world.call('POST', `/v1/public/apps/demo/event-types/${slug}/bookings`, {
      start,
      timezone: 'Europe/Berlin',
      host_id: await hostId(host),
      attendee: { name: 'Robin', email: 'robin@example.com' },
    });
  async function book(): Promise<Booking> {
    const answer = await order('mara');
    assert.equal(answer.status, 201, answer.text);
    return bookingSchema.parse(answer.body);
  }
  const linkOf = async ({ id }: Pick<Booking, 'id'>) =>
    (await getBooking(fresh.db.read, id)).series.meetingUrl;
  const joinPath = async ({ id }: Booking) => {
    const booking = await getBooking(fresh.db.read, id);
    return `/b/${slug}/join/${tokenOf(world.deps.secrets, 'join', booking, customerOf(booking))}`;
  };
  const page = async (path: string, method = 'GET') => {
    const answer = await createApp(world.deps).request(path, { method, headers: { Accept: 'text/html' } });
    return { status: answer.status, text: await answer.text(), to: answer.headers.get('location') };
  };
  const move = async (booking: Booking, to: string): Promise<Booking> => {
    const answer = await world.call(
      'POST',
      '/v1/public/manage/reschedule',
      { start: to },
      {
        Authorization: `Manage ${booking.manage_url?.split('/').at(-1) ?? ''}`,
      },
    );
    assert.equal(answer.status, 201, answer.text);
    return bookingSchema.parse(answer.body);
  };
  const told = async (type: string) =>
    (await fresh.db.read.selectFrom('events').select(['type', 'payload_json']).orderBy('id').execute())
      .filter((event) => event.type === type)
      .map((event) => event.payload_json);
  const outcomes = async () =>
    (
      await fresh.db.read
        .selectFrom('outbox')
        .select(['kind', 'status', 'last_error'])
        .where('channel', '=', 'calendar')
        .orderBy('id')
        .execute()
    ).map(({ status, last_error }) => [status, last_error]);

  it('has its link soon after, which the customer’s mail from before leads to', async () => {
    const booking = await book();
    assert.equal(booking.meeting_url, null);
    const path = await joinPath(booking);
    const before = await page(path);
    assert.equal(before.status, 200);
    assert.match(before.text, /not ready yet/);
    assert.equal((await page(path, 'POST')).to, path);

    await runDue(world.deps);
    assert.equal(await linkOf(booking), 'https://meet.google.com/meeting-1');
    assert.equal((await page(path, 'POST')).to, 'https://meet.google.com/meeting-1');
    assert.ok(mails.some(({ to, text }) => to.email === 'robin@example.com' && text.includes(path)));
    const [update, ...more] = await told('scheduled.updated');
    assert.deepEqual(more, []);
    assert.match(update ?? '', /"meeting_url":"https:\/\/meet\.google\.com\/meeting-1"/);
  });

  it('keeps the link when it is moved, and the event goes when it is cancelled', async () => {
    const booking = await book();
    await runDue(world.deps);
    const moved = await move(booking, later);
    assert.equal(moved.meeting_url, 'https://meet.google.com/meeting-1');
    await runDue(world.deps);
    assert.equal(await linkOf(moved), 'https://meet.google.com/meeting-1');
    assert.deepEqual(
      server.book.events.map(({ summary, start: at }) => [summary, at]),
      [['Design consultation - Robin', { dateTime: '2027-03-03T14:00:00Z', timeZone: 'Europe/Berlin' }]],
    );
    assert.equal((await told('scheduled.updated')).length, 1);
    await changeBooking(world.deps, operatorCaller, moved.id, 'cancel');
    await runDue(world.deps);
    assert.deepEqual(server.book.events, []);
  });

  it('waits for a link that takes its time, also over a move', async () => {
    server.book.makeMeetings('later');
    const booking = await book();
    await runDue(world.deps);
    assert.deepEqual(await outcomes(), [['pending', 'Google has made no meeting link yet (pending)']]);
    const moved = await move(booking, later);
    await runDue(world.deps);
    assert.equal(await linkOf(moved), null);
    server.book.makeMeetings('at once');
    world.clock.advance(60_000);
    await runDue(world.deps);
    assert.equal(await linkOf(moved), 'https://meet.google.com/meeting-1');
    assert.deepEqual(
      (await outcomes()).map(([status]) => status),
      ['sent', 'sent'],
    );
  });

  it('gets another link from the host that it is given to, and never again the first one', async () => {
    const booking = await book();
    await runDue(world.deps);
    const path = await joinPath(booking);
    await connect('theo');
    await reassignBooking(world.deps, operatorCaller, booking.id, { host_id: await hostId('theo') });
    assert.equal(await linkOf(booking), null);
    assert.match((await page(path)).text, /not ready yet/);
    await runDue(world.deps);
    assert.equal(await linkOf(booking), 'https://meet.google.com/meeting-2');
    assert.equal((await page(path, 'POST')).to, 'https://meet.google.com/meeting-2');
    assert.equal(server.book.events.length, 1);
  });

  it('is offered by those alone whose Google calendar is connected', async () => {
    const refused = await order('theo');
    assert.equal(refused.status, 422, refused.text);
    const booking = await book();
    await assert.rejects(
      reassignBooking(world.deps, operatorCaller, booking.id, { host_id: await hostId('theo') }),
      /does not serve the location/,
    );
    await fresh.db.write.updateTable('host_calendars').set({ archived: 1 }).execute();
    const slots = await world.call(
      'GET',
      `/v1/public/apps/demo/event-types/${slug}/slots?from=2027-03-02&to=2027-03-04&timezone=Europe/Berlin`,
    );
    assert.equal(slots.status, 200, slots.text);
    assert.deepEqual(slots.body['slots'], []);
    const nobody = await world.call('POST', `/v1/public/apps/demo/event-types/${slug}/bookings`, {
      start: later,
      timezone: 'Europe/Berlin',
      attendee: { name: 'Robin', email: 'robin@example.com' },
    });
    assert.equal(nobody.status, 422, nobody.text);
    assert.match(nobody.text, /Nobody serves this location/);
  });

  it('shows for good when the consent was taken back, and is none the worse for it', async () => {
    server.revoke();
    const booking = await book();
    await runDue(world.deps);
    assert.deepEqual(await outcomes(), [
      ['failed', 'Google does not accept the consent any more (invalid_grant): connect it anew'],
    ]);
    assert.equal((await page(await joinPath(booking))).status, 200);
    const state = () => fresh.db.read.selectFrom('calendar_states').select('failure').executeTakeFirst();
    assert.deepEqual(await state(), { failure: 'unauthorized' });
    assert.match((await order('mara')).text, /does not serve the location/);

    server.restore();
    await changeBooking(world.deps, operatorCaller, booking.id, 'cancel');
    await runDue(world.deps);
    assert.deepEqual(await state(), { failure: null });
  });
});
