import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import {
  apiScopes,
  bookingSchema,
  deliverySchema,
  timelineEntrySchema,
  type Booking,
} from '@slotkit/shared/wire';
import { createContact } from '../contacts/save-contact.ts';
import { runDue } from '../jobs/worker.ts';
import { addClient, addMember, addTeam } from '../testing/add-access.ts';
import { addApp } from '../testing/add-app.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { addEventType } from '../testing/add-event-type.ts';
import { findFaults } from '../testing/find-faults.ts';
import { openWorld, type JsonAnswer, type TestWorld } from '../testing/test-world.ts';

type Headers = Readonly<Record<string, string>>;
/** A Tuesday morning in Mara's hours. */
const start = '2027-03-02T09:30:00Z';

eachDatabase('Another system or a member', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  let client: Headers;

  beforeEach(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db);
    client = await addClient(fresh.db, world.clock.now(), { appId: 'demo', scopes: apiScopes });
  });
  afterEach(() => fresh.remove());

  const call = (
    method: string,
    path: string,
    body?: unknown,
    headers: Headers = client,
  ): Promise<JsonAnswer> => world.call(method, `/v1/bookings${path}`, body, headers);
  const order = (more: Record<string, unknown> = {}) => ({
    event_type: 'choose-your-host',
    start,
    timezone: 'Europe/Berlin',
    attendee: { name: 'Robin' },
    ...more,
  });
  const withMail = { attendee: { name: 'Robin', email: 'robin@example.com' } };
  const book = async (more: Record<string, unknown> = {}, headers?: Headers): Promise<Booking> => {
    const answer = await call('POST', '', order(more), headers);
    assert.equal(answer.status, 201, answer.text);
    return bookingSchema.parse(answer.body);
  };
  const hostId = async (name: string): Promise<string> =>
    (await fresh.db.read.selectFrom('hosts').select('id').where('name', '=', name).executeTakeFirstOrThrow())
      .id;
  const memberOf = async (role: 'agent' | 'manager' | 'admin', host?: string) =>
    addMember(fresh.db, world.clock.now(), {
      appId: 'demo',
      role,
      ...(host !== undefined && { hostId: await hostId(host) }),
    });
  const timelineOf = async ({ id }: Booking) =>
    timelineEntrySchema.array().parse((await call('GET', `/${id}/events`)).body['data']);
  const deliveriesOf = async ({ id }: Booking) =>
    deliverySchema.array().parse((await call('GET', `/${id}/deliveries`)).body['data']);

  test('books with a name alone, by slug or id, and the server says where it came from', async () => {
    const booking = await book();
    assert.deepEqual([booking.source, booking.created_by.type, booking.status], ['api', 'api', 'scheduled']);
    assert.match(booking.manage_url ?? '', /\/b\/choose-your-host\/manage\//);
    const robot = await addClient(fresh.db, world.clock.now(), {
      appId: 'demo',
      kind: 'ai_agent',
      scopes: ['scheduling:write'],
    });
    const { event_type, ...rest } = order({ start: '2027-03-02T12:30:00Z' });
    assert.ok(event_type);
    const byId = await call('POST', '', { ...rest, event_type_id: booking.event_type.id }, robot);
    assert.deepEqual([byId.status, byId.body['source']], [201, 'ai_agent'], byId.text);
    const [first] = await timelineOf(booking);
    assert.deepEqual([first?.type, first?.source, first?.actor.name], ['created', 'api', 'CRM']);
  });

  test('is bound by what was taken, not by notice and horizon; a program in a customer’s place is', async () => {
    const soon = { event_type: 'intro-call', answers: { topic: 'Brand' }, start: '2027-03-01T10:30:00Z' };
    const far = { ...soon, start: '2028-03-01T09:00:00Z' };
    const robot = await addClient(fresh.db, world.clock.now(), {
      appId: 'demo',
      kind: 'ai_agent',
      scopes: apiScopes,
    });
    for (const wish of [soon, far]) {
      const refused = await call('POST', '', order(wish), robot);
      assert.deepEqual([refused.status, refused.body['code']], [422, 'slot_not_offered']);
      await book(wish);
      const twice = await call('POST', '', order(wish));
      assert.deepEqual([twice.status, twice.body['code']], [409, 'slot_taken']);
      assert.ok(Array.isArray(twice.body['alternatives']));
    }
    assert.equal((await call('POST', '', order({ ...soon, start: '2027-03-01T09:30:00Z' }))).status, 422);
  });

  test('overrides working hours as a member only, and the timeline says so', async () => {
    const night = { event_type: 'intro-call', answers: { topic: 'Brand' }, start: '2027-03-02T21:10:00Z' };
    const { headers } = await memberOf('admin');
    assert.equal((await call('POST', '', order(night), headers)).status, 422);
    assert.equal((await call('POST', '', order({ ...night, override: true }))).status, 403);
    const booking = await book({ ...night, override: true }, headers);
    assert.equal(booking.source, 'admin');
    assert.equal((await timelineOf(booking))[0]?.data['override'], true);
    assert.equal((await call('POST', '', order({ ...night, override: true }), headers)).status, 409);
  });

  test('books as far as its permission reaches: an agent for itself alone', async () => {
    const mara = await memberOf('agent', 'Mara');
    const stranger = await memberOf('agent');
    const nobody = await call('POST', '', order(), stranger.headers);
    assert.deepEqual([nobody.status, nobody.body['code']], [404, 'not_found']);
    const other = order({ start: '2027-03-02T14:15:00Z', host_id: await hostId('Theo') });
    assert.equal((await call('POST', '', other, mara.headers)).status, 403);
    const booking = await book({}, mara.headers);
    assert.deepEqual([booking.source, booking.hosts[0]?.name], ['agent', 'Mara']);
    assert.equal((await call('POST', '', order(), mara.headers)).status, 409, 'nobody else is taken instead');
  });

  test('chooses among the hosts of its teams as a manager, and moves its own with override', async () => {
    const theo = await memberOf('agent', 'Theo');
    const manager = await memberOf('manager');
    const memberIds = [theo.member.id, manager.member.id];
    await addTeam(fresh.db, world.clock.now(), { appId: 'demo', memberIds });
    assert.equal(
      (await call('POST', '', order(), manager.headers)).status,
      422,
      'Theo sleeps, Mara is no choice',
    );
    const booking = await book({ start: '2027-03-02T14:15:00Z' }, manager.headers);
    assert.deepEqual([booking.source, booking.hosts[0]?.name], ['admin', 'Theo']);
    const night = { start: '2027-03-02T03:00:00Z', override: true };
    assert.equal((await call('POST', `/${booking.id}/reschedule`, night)).status, 403);
    const moved = await call('POST', `/${booking.id}/reschedule`, night, manager.headers);
    assert.equal(moved.status, 201, moved.text);
  });

  test('cannot skip a gate, and may add one', async () => {
    const asked = await book({ event_type: 'needs-confirmation', start: '2027-03-02T08:00:00Z' });
    assert.deepEqual([asked.status, asked.awaiting], ['pending_confirmation', ['customer']]);
    const added = await book({ awaiting: ['host'] });
    assert.deepEqual([added.status, added.awaiting], ['pending_confirmation', ['host']]);
    const { headers } = await memberOf('admin');
    const given = await call('POST', `/${added.id}/confirm`, undefined, headers);
    assert.deepEqual([given.status, given.body['status']], [200, 'scheduled']);
    const onBehalf = await call('POST', `/${asked.id}/confirm`, undefined, headers);
    assert.deepEqual([onBehalf.status, onBehalf.body['status']], [200, 'confirmed']);
  });

  test('names contact and conversation, of its own app only', async () => {
    const contact = await createContact(world.deps, { kind: 'operator', appId: 'demo' }, { name: 'Robin' });
    const booking = await book({ contact_id: contact.id, conversation_id: 'chat 7' });
    assert.deepEqual([booking.contact_id, booking.conversation_id], [contact.id, 'chat 7']);
    await addApp(fresh.db, { id: 'shop' });
    await addEventType(fresh.db, { appId: 'shop', slug: 'elsewhere' });
    const foreign = await createContact(world.deps, { kind: 'operator', appId: 'shop' }, { name: 'Robin' });
    const before = await world.rowCounts();
    const later = { start: '2027-03-02T12:30:00Z' };
    assert.equal((await call('POST', '', order({ ...later, contact_id: foreign.id }))).status, 422);
    assert.equal((await call('POST', '', order({ ...later, event_type: 'elsewhere' }))).status, 404);
    assert.equal((await call('POST', '', order({ ...later, event_type: undefined }))).status, 422);
    assert.equal((await call('POST', '', order({ ...later, colour: 'red' }))).status, 422);
    assert.deepEqual(await world.rowCounts(), before);
  });

  test('gets the first answer again for the same key, each caller its own', async () => {
    const key = { 'Idempotency-Key': 'order-1' };
    const first = await call('POST', '', order(), { ...client, ...key });
    const again = await call('POST', '', order(), { ...client, ...key });
    assert.deepEqual([first.status, again.status], [201, 200]);
    assert.equal(again.text, first.text);
    assert.equal(again.headers.get('Idempotent-Replay'), 'true');
    const other = await addClient(fresh.db, world.clock.now(), { appId: 'demo', scopes: apiScopes });
    const theirs = await call('POST', '', order({ host_id: await hostId('Mara') }), { ...other, ...key });
    assert.notEqual(theirs.body['id'], first.body['id']);
    assert.equal((await call('POST', '', order(), key)).status, 401);
  });

  test('changes who attends and nothing else, and only what it has read', async () => {
    const booking = await book(withMail);
    const read = await call('GET', `/${booking.id}`);
    const tag = read.headers.get('ETag') ?? '';
    assert.equal(tag, '"1"');
    const refused = await call('PATCH', `/${booking.id}`, { start });
    assert.equal(refused.status, 422);
    assert.match(refused.text, /"\/start"/);
    const edited = await call('PATCH', `/${booking.id}`, { email: null }, { ...client, 'If-Match': tag });
    assert.equal(edited.status, 200, edited.text);
    assert.equal(edited.headers.get('ETag'), '"2"');
    const late = await call('PATCH', `/${booking.id}`, { name: 'Kim' }, { ...client, 'If-Match': tag });
    assert.deepEqual([late.status, late.body['code']], [412, 'precondition_failed']);
    const again = await call('PATCH', `/${booking.id}`, { email: null });
    assert.deepEqual([again.status, again.body['version']], [200, 2]);
    assert.equal((await call('PATCH', `/${booking.id}`, { attendee_id: 'att_0' })).status, 422);
  });

  test('moves a booking, and again to the same time without moving it', async () => {
    const booking = await book(withMail);
    const to = { start: '2027-03-02T12:30:00Z', message: 'Sooner is not possible.' };
    const moved = await call('POST', `/${booking.id}/reschedule`, to);
    assert.equal(moved.status, 201, moved.text);
    assert.deepEqual(
      [moved.body['rescheduled_from_id'], moved.body['start'], moved.body['source']],
      [booking.id, to.start, 'api'],
    );
    const again = await call('POST', `/${booking.id}/reschedule`, to);
    assert.deepEqual([again.status, again.body['id']], [200, moved.body['id']]);
    const [, entry] = await timelineOf(booking);
    assert.deepEqual([entry?.type, entry?.data['to']], ['rescheduled', moved.body['id']]);
    const [first] = await timelineOf(bookingSchema.parse(moved.body));
    assert.deepEqual(first?.data['from'], { id: booking.id, start, end: '2027-03-02T10:15:00Z' });
    assert.deepEqual(await findFaults(fresh.db), []);
  });

  test('gets a new manage link; the old one is dead, and mail still to be sent carries the new one', async () => {
    const booking = await book(withMail);
    const see = (url: string) =>
      world.call('GET', '/v1/public/manage', undefined, {
        Authorization: `Manage ${url.split('/').at(-1)}`,
      });
    assert.equal((await see(booking.manage_url ?? '')).status, 200);
    const renewed = await call('POST', `/${booking.id}/manage-link`);
    assert.equal(renewed.status, 200, renewed.text);
    const url = String(renewed.body['manage_url']);
    assert.equal((await see(booking.manage_url ?? '')).status, 401);
    assert.equal((await see(url)).status, 200);
    await runDue(world.deps);
    const mails = (await deliveriesOf(booking)).filter(({ to }) => to === 'robin@example.com');
    assert.deepEqual(
      mails.map(({ kind, status }) => [kind, status]),
      [['invitation', 'sent']],
    );
    assert.equal((await timelineOf(booking)).at(-1)?.type, 'links_renewed');
  });

  test('writes to who attends, once per key', async () => {
    const booking = await book(withMail);
    const words = { kind: 'custom', channel: 'email', subject: 'Bring a pen', text: 'And paper.' };
    const key = { ...client, 'Idempotency-Key': 'pen' };
    const path = `/${booking.id}/reminders`;
    const first = await call('POST', path, words, key);
    assert.equal(first.status, 202, first.text);
    assert.equal((await call('POST', path, words, key)).text, first.text);
    assert.equal((await call('POST', path, { ...words, to: 'else@example.com' })).status, 422);
    assert.equal((await call('POST', path, { ...words, kind: 'reminder_24h' })).status, 422);
    const custom = (await deliveriesOf(booking)).filter(({ kind }) => kind === 'custom');
    assert.deepEqual(
      custom.map(({ channel, to, status }) => [channel, to, status]),
      [['email', 'robin@example.com', 'pending']],
    );
    await call('POST', `/${booking.id}/cancel`);
    const late = await call('POST', path, words);
    assert.deepEqual([late.status, late.body['state']], [409, 'cancelled']);
  });

  test('needs a credential before anything else is looked at', async () => {
    for (const [method, path] of [
      ['POST', ''],
      ['PATCH', '/bkg_1'],
      ['POST', '/bkg_1/reassign'],
      ['GET', '/bkg_1/events'],
    ] as const) {
      const answer = await call(method, path, method === 'GET' ? undefined : {}, {});
      assert.equal(answer.status, 401, `${method} ${path}`);
      assert.match(answer.headers.get('WWW-Authenticate') ?? '', /^Bearer /);
    }
  });
});
