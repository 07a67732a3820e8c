import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, it } from 'node:test';
import { apiScopes, bookingSchema, contactRequestSchema, type Booking } from '@slotkit/shared/wire';
import { runDue } from '../jobs/worker.ts';
import { FixedClock } from '../clock.ts';
import { importContact } from '../contacts/save-contact.ts';
import { devMailbox } from '../mail/dev-mailbox.ts';
import { addClient, addMember } from '../testing/add-access.ts';
import { addApp } from '../testing/add-app.ts';
import { addWebhook } from '../testing/add-webhook.ts';
import { dumpDatabase } from '../testing/dump-database.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { findFaults } from '../testing/find-faults.ts';
import { openWorld, worldNow, type JsonAnswer, type TestWorld } from '../testing/test-world.ts';

type Headers = Readonly<Record<string, string>>;
/** All that this person ever says or that is said of it has one of these in it. */
const trace = /zzyx|5550199|ushuaia/i;
const robin = { name: 'Robin Zzyx', email: 'Robin@zzyx.example', phone: '+49 30 5550199' };
/** So that tokens are still good when the bookings are over. */
const nextWeek = Date.UTC(2027, 2, 8);
const sam = { name: 'Sam', email: 'sam@example.com' };

eachDatabase('Erasing a person', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  let client: Headers;

  beforeEach(async () => {
    fresh = await openFresh();
    const mailer = devMailbox(fresh.db, new FixedClock(worldNow));
    world = await openWorld(fresh.db, {}, { mailer });
    client = await addClient(fresh.db, nextWeek, { appId: 'demo', scopes: apiScopes });
    await askInWords();
  });
  afterEach(() => fresh.remove());

  const call = (method: string, path: string, body?: unknown, headers: Headers = client) =>
    world.call(method, path, body, headers);
  const done = (answer: JsonAnswer): JsonAnswer => {
    assert.ok(answer.status < 300, answer.text);
    return answer;
  };
  const ok = async (method: string, path: string, body?: unknown, headers: Headers = client) =>
    done(await call(method, path, body, headers));
  const bookingOf = (answer: JsonAnswer): Booking => bookingSchema.parse(done(answer).body);
  const visit = async (start: string, attendee: object, slug = 'intro-call', more: object = {}) =>
    bookingOf(
      await world.call('POST', `/v1/public/apps/demo/event-types/${slug}/bookings`, {
        start,
        timezone: 'Europe/Berlin',
        attendee,
        ...(slug === 'intro-call' && { answers: { topic: 'Zzyx logo' } }),
        ...more,
      }),
    );
  const asCustomer = ({ manage_url: url }: Booking): Headers => ({
    Authorization: `Manage ${url?.split('/').at(-1)}`,
  });
  const bring = async (fields: Record<string, unknown>): Promise<string> =>
    (await importContact(world.deps, 'demo', contactRequestSchema.parse(fields))).contact.id;
  const eraseEmail = (email: string, more: object = {}, headers: Headers = client) =>
    call('POST', '/v1/contacts/erase', { email, ...more }, headers);

  /** Answers that are the person's own words. */
  async function askInWords(): Promise<void> {
    const rows = fresh.db.write.updateTable('event_types').where('slug', '=', 'intro-call');
    const { settings_json } = await fresh.db.read
      .selectFrom('event_types')
      .select('settings_json')
      .where('slug', '=', 'intro-call')
      .executeTakeFirstOrThrow();
    const questions = [{ key: 'topic', type: 'text', label: 'Topic', required: true }];
    const settings: object = JSON.parse(settings_json);
    await rows.set({ settings_json: JSON.stringify({ ...settings, questions }) }).execute();
  }

  /** Where the person is still to be found. */
  async function tracesLeft(): Promise<string[]> {
    const dump = await dumpDatabase(fresh.db);
    const mails = await fresh.db.read.selectFrom('dev_mail').select('raw_base64').execute();
    const rows = Object.entries(dump).flatMap(([table, texts]) => texts.map((text) => `${table}: ${text}`));
    const texts = [...rows, ...mails.map((mail) => Buffer.from(mail.raw_base64, 'base64').toString())];
    return texts.filter((text) => trace.test(text));
  }

  it('leaves nothing of what it was, said, or was told, and all that is others’', async () => {
    const id = await bring({
      ...robin,
      timezone: 'America/Argentina/Ushuaia',
      lifecycle_stage: 'Zzyx lead',
      external_id: 'zzyx-1',
      activities: [{ at: '2027-01-04T10:00:00Z', type: 'zzyx', text: 'Zzyx called' }],
      opportunities: [{ name: 'Zzyx deal', stage: 'Won' }],
      conversations: [{ id: 'zzyx-7', channel: 'chat', title: 'Zzyx' }],
    });
    await bring({ name: 'R. Zzyx', email: 'robin@ZZYX.example' });
    await bring({ ...sam });
    await addWebhook(world.deps, { active: true }, world.clock.now());
    await ok('PATCH', `/v1/contacts/${id}`, { lifecycle_stage: 'Zzyx customer' });
    const order = {
      event_type: 'intro-call',
      start: '2027-03-02T09:00:00Z',
      timezone: 'America/Argentina/Ushuaia',
      attendee: { ...robin, locale: 'es' },
      answers: { topic: 'Zzyx brand' },
      notes: 'Zzyx notes',
      metadata: { campaign: 'zzyx' },
      contact_id: id,
      conversation_id: 'zzyx-7',
    };
    const first = bookingOf(await call('POST', '/v1/bookings', order));
    const moved = bookingOf(
      await call('POST', `/v1/bookings/${first.id}/reschedule`, {
        start: '2027-03-02T10:00:00Z',
        message: 'Zzyx asked for it',
      }),
    );
    await ok('PATCH', `/v1/bookings/${moved.id}`, { email: 'robin@new.zzyx.example', notes: 'More zzyx' });
    const text = { kind: 'custom', channel: 'email', subject: 'For zzyx', text: 'Bring zzyx' };
    await ok('POST', `/v1/bookings/${moved.id}/reminders`, text);
    const own = await visit('2027-03-03T09:00:00Z', robin);
    await ok('POST', '/v1/public/manage/reschedule', { start: '2027-03-03T10:00:00Z' }, asCustomer(own));
    await ok('POST', '/v1/public/manage/cancel', { reason: 'Zzyx is ill' }, asCustomer(own));
    const seat = await visit('2027-03-04T04:15:00Z', robin, 'workshop', {
      notes: 'Zzyx seat',
      metadata: { seat: 'zzyx' },
    });
    const other = await visit('2027-03-04T04:15:00Z', sam, 'workshop', { notes: 'Sam sits in front' });
    await runDue(world.deps);
    await ok('POST', '/v1/public/manage/cancel', { reason: 'Zzyx cannot come' }, asCustomer(seat));
    await ok('POST', `/v1/bookings/${seat.id}/reminders`, {
      ...text,
      subject: 'Robin Zzyx',
      text: 'Without ROBIN ZZYX (+49 30 5550199).',
    });
    await noteWebhookTry(moved.id);
    world.clock.set(Date.parse('2027-03-03T12:00:00Z'));
    await ok('POST', `/v1/bookings/${moved.id}/complete`);
    const before = await fresh.db.read.selectFrom('attendees').select('id').execute();
    assert.ok((await tracesLeft()).length > 30);

    const erased = await ok('POST', `/v1/contacts/${id}/erase`);
    assert.deepEqual(erased.body['cancelled_booking_ids'], []);
    assert.deepEqual(await tracesLeft(), []);
    assertNothingInFiles(fresh.setting);
    assert.deepEqual(await findFaults(fresh.db), []);

    // What remains: bookings with their times and ends, as many people as there were, and whoever else came.
    assert.equal((await fresh.db.read.selectFrom('attendees').select('id').execute()).length, before.length);
    const left = bookingOf(await call('GET', `/v1/bookings/${moved.id}`));
    assert.deepEqual(
      [left.status, left.start, left.attendees[0]?.name, left.attendees[0]?.email, left.notes],
      ['completed', moved.start, 'Erased person', null, null],
    );
    const group = bookingOf(await call('GET', `/v1/bookings/${seat.id}`));
    assert.deepEqual(
      group.attendees.map(({ name, email, status }) => [name, email, status]),
      [
        ['Erased person', null, 'cancelled'],
        ['Sam', 'sam@example.com', 'booked'],
      ],
    );
    assert.equal((await world.call('GET', '/v1/public/manage', undefined, asCustomer(seat))).status, 401);
    assert.equal((await world.call('GET', '/v1/public/manage', undefined, asCustomer(own))).status, 401);
    const stays = bookingOf(await world.call('GET', '/v1/public/manage', undefined, asCustomer(other)));
    assert.equal(stays.notes, 'Sam sits in front');
    assert.equal((await call('GET', `/v1/contacts/${id}`)).status, 404);
    assert.equal((await call('POST', `/v1/contacts/${id}/erase`)).status, 404);
    const log = await ok('GET', '/v1/audit-log?object_type=contact&limit=2');
    assert.match(log.text, /"action":"erased"/);
    await runDue(world.deps);
    assert.deepEqual(await tracesLeft(), []);
  });

  async function noteWebhookTry(bookingId: string): Promise<void> {
    const { id: delivery_id } = await fresh.db.read
      .selectFrom('outbox')
      .select('id')
      .where('booking_id', '=', bookingId)
      .where('channel', '=', 'webhook')
      .executeTakeFirstOrThrow();
    await fresh.db.write
      .insertInto('webhook_tries')
      .values({
        delivery_id,
        attempt: 99,
        started_at: 0,
        duration_ms: 1,
        url: 'https://receiver.example/hook',
        request_headers_json: '{}',
        response_status: 200,
        response_headers_json: '{"x-echo":"zzyx"}',
        response_body: 'I got zzyx',
        error: null,
      })
      .execute();
  }

  it('waits for bookings that have not ended, or cancels those to come', async () => {
    const order = { event_type: 'intro-call', start: '2027-03-02T09:00:00Z', timezone: 'Europe/Berlin' };
    const wish = { ...order, attendee: robin, answers: { topic: 'Zzyx' } };
    const withKey = { ...client, 'Idempotency-Key': 'order-1' };
    const soon = bookingOf(await call('POST', '/v1/bookings', wish, withKey));
    const seat = await visit('2027-03-04T04:15:00Z', robin, 'workshop');
    await visit('2027-03-04T04:15:00Z', sam, 'workshop');
    const before = await world.rowCounts();
    const refused = await eraseEmail(robin.email);
    assert.deepEqual([refused.status, refused.body['code']], [409, 'invalid_transition']);
    assert.deepEqual(refused.body['booking_ids'], [soon.id, seat.id]);
    assert.deepEqual(await world.rowCounts(), before);

    const scopes = ['contacts:read', 'contacts:write'] as const;
    const narrow = await addClient(fresh.db, world.clock.now(), { appId: 'demo', scopes });
    const cancelling = { cancel_bookings: true };
    const unscoped = await eraseEmail(robin.email, cancelling, narrow);
    assert.deepEqual([unscoped.status, unscoped.body['scope']], [403, 'scheduling:write']);

    world.clock.set(Date.parse('2027-03-02T09:10:00Z'));
    const underWay = await eraseEmail(robin.email, cancelling);
    assert.deepEqual([underWay.status, underWay.body['booking_ids']], [409, [soon.id]]);

    world.clock.set(Date.parse('2027-03-02T09:40:00Z'));
    const erased = await eraseEmail(robin.email, cancelling);
    assert.deepEqual([erased.status, erased.body['cancelled_booking_ids']], [200, [seat.id]]);
    assert.deepEqual(await tracesLeft(), []);
    const again = await call('POST', '/v1/bookings', wish, withKey);
    assert.deepEqual([again.status, again.body['code']], [404, 'not_found']);
    await runDue(world.deps);
    const mails = await fresh.db.read.selectFrom('dev_mail').select(['to_address', 'kind']).execute();
    assert.ok(mails.every(({ to_address }) => !trace.test(to_address)));
    assert.ok(mails.some(({ kind }) => kind === 'host_cancelled'));
    assert.deepEqual(await tracesLeft(), []);
    const { attendees, status } = bookingOf(await call('GET', `/v1/bookings/${seat.id}`));
    assert.deepEqual([status, attendees.map((one) => one.status)], ['scheduled', ['cancelled', 'booked']]);
    assert.deepEqual((await ok('POST', '/v1/contacts/erase', { email: robin.email })).body, {
      erased: { contacts: 0, bookings: 0, events: 0, deliveries: 0 },
      cancelled_booking_ids: [],
    });
  });

  it('takes nobody for the person who has another address, or is another app’s', async () => {
    const shared = await visit('2027-03-02T09:00:00Z', { ...sam, phone: robin.phone });
    await addApp(fresh.db, { id: 'shop' });
    await importContact(world.deps, 'shop', { name: 'Robin Zzyx', email: robin.email });
    const handedOver = await visit('2027-03-02T10:00:00Z', robin, 'intro-call', {
      answers: { topic: 'Brand' },
    });
    const kim = { name: 'Kim', email: 'kim@example.com', phone: null };
    await ok('PATCH', `/v1/bookings/${handedOver.id}`, kim);
    await runDue(world.deps);
    await bring(robin);
    const erased = await eraseEmail(robin.email);
    assert.deepEqual(erased.body['cancelled_booking_ids'], []);
    const left = bookingOf(await call('GET', `/v1/bookings/${handedOver.id}`));
    assert.deepEqual(
      left.attendees.map(({ name, email, answers }) => [name, email, answers]),
      [['Kim', 'kim@example.com', { topic: 'Brand' }]],
    );
    const mails = await fresh.db.read.selectFrom('dev_mail').select('to_address').execute();
    assert.ok(mails.some(({ to_address }) => to_address === kim.email));
    const still = bookingOf(await call('GET', `/v1/bookings/${shared.id}`));
    assert.equal(still.attendees[0]?.phone, robin.phone);
    const traces = await tracesLeft();
    // Sam's own words and number, and the other app's contact.
    assert.deepEqual(
      traces.filter((text) => !text.includes(shared.id) && !text.includes('"shop"')),
      [],
    );
  });

  it('waits until what is being sent to the person has come to its end', async () => {
    const { id } = await visit('2027-03-02T09:00:00Z', robin);
    world.clock.set(Date.parse('2027-03-02T12:00:00Z'));
    const claim = { status: 'pending', sending_at: 1, claimed_by: 'w', claimed_until: world.clock.now() + 1 };
    const rows = fresh.db.write.updateTable('outbox').where('booking_id', '=', id);
    await rows.set({ ...claim, status: 'pending' }).execute();
    const busy = await eraseEmail(robin.email);
    assert.deepEqual([busy.status, busy.headers.get('Retry-After')], [503, '15']);
    world.clock.set(world.clock.now() + 2);
    assert.equal((await eraseEmail(robin.email)).status, 200);
    assert.deepEqual(await tracesLeft(), []);
  });

  it('is final: nobody writes anything about the person into the booking again', async () => {
    const { id } = await visit('2027-03-02T09:00:00Z', robin);
    world.clock.set(Date.parse('2027-03-02T12:00:00Z'));
    await ok('POST', '/v1/contacts/erase', { email: robin.email });
    const edited = await call('PATCH', `/v1/bookings/${id}`, { name: 'Zzyx' });
    assert.deepEqual([edited.status, edited.body['because']], [409, 'erased']);
    assert.equal((await call('POST', `/v1/bookings/${id}/manage-link`)).status, 409);
    assert.equal((await call('POST', `/v1/bookings/${id}/complete`)).body['status'], 'completed');
    assert.deepEqual(await tracesLeft(), []);
  });

  it('is for admins among the members', async () => {
    const id = await bring(robin);
    const { hosts } = await visit('2027-03-02T09:00:00Z', robin);
    world.clock.set(Date.parse('2027-03-02T12:00:00Z'));
    const now = world.clock.now();
    const agent = await addMember(fresh.db, now, {
      appId: 'demo',
      role: 'agent',
      hostId: hosts[0]?.id ?? '',
    });
    const admin = await addMember(fresh.db, now, { appId: 'demo', role: 'admin' });
    const statuses = async (headers: Headers) => [
      (await call('GET', `/v1/contacts/${id}/export`, undefined, headers)).status,
      (await call('POST', '/v1/contacts/export', { email: robin.email }, headers)).status,
      (await call('POST', `/v1/contacts/${id}/erase`, {}, headers)).status,
      (await eraseEmail(robin.email, {}, headers)).status,
    ];
    assert.deepEqual(await statuses(agent.headers), [403, 403, 403, 403]);
    assert.deepEqual(await statuses(admin.headers), [200, 200, 200, 200]);
    for (const scope of ['contacts:read', 'scheduling:write'] as const) {
      const other = await addClient(fresh.db, now, { appId: 'demo', scopes: [scope] });
      assert.equal((await eraseEmail(robin.email, {}, other)).status, 403, scope);
    }
    for (const bad of [{}, { email: 'x' }, { email: robin.email, colour: 'red' }])
      assert.equal((await call('POST', '/v1/contacts/erase', bad)).status, 422);
  });
});

/** Of SQLite the very bytes can be looked at; what PostgreSQL keeps of old rows is its operator's, see docs/privacy.md. */
function assertNothingInFiles(setting: string): void {
  if (!setting.startsWith('sqlite:')) return;
  const path = setting.slice('sqlite:'.length);
  for (const file of [path, `${path}-wal`])
    if (existsSync(file)) assert.doesNotMatch(readFileSync(file, 'latin1'), trace, file);
}
