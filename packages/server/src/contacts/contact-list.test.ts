import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import {
  apiScopes,
  auditEntrySchema,
  bookingSchema,
  contactRequestSchema,
  paginationSchema,
} from '@slotkit/shared/wire';
import { z } from 'zod';
import { addClient, addMember, addTeam } from '../testing/add-access.ts';
import { addApp } from '../testing/add-app.ts';
import { rows } from '../testing/answer-parts.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { openWorld, type TestWorld } from '../testing/test-world.ts';
import { importContact } from './save-contact.ts';

const nextCursor = ({ body }: { readonly body: unknown }): string | null =>
  z.object({ pagination: paginationSchema }).parse(body).pagination.next_cursor;

type Headers = Readonly<Record<string, string>>;

eachDatabase('Contacts', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  let client: Headers;

  beforeEach(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db);
    client = await addClient(fresh.db, world.clock.now(), { appId: 'demo', scopes: apiScopes });
  });
  afterEach(() => fresh.remove());

  const bring = async (fields: Record<string, unknown>): Promise<string> =>
    (await importContact(world.deps, 'demo', contactRequestSchema.parse(fields))).contact.id;
  const list = (query: string, headers: Headers = client) =>
    world.call('GET', `/v1/contacts${query}`, undefined, headers);
  const namesOf = async (query: string, headers: Headers = client) => {
    const answer = await list(query, headers);
    assert.equal(answer.status, 200, answer.text);
    return rows(answer).map(({ name }) => name);
  };
  async function book(email: string, start: string, slug = 'intro-call') {
    const answer = await world.call('POST', `/v1/public/apps/demo/event-types/${slug}/bookings`, {
      start,
      timezone: 'Europe/Berlin',
      attendee: { name: 'Robin', email },
      answers: slug === 'intro-call' ? { topic: 'Brand' } : {},
    });
    assert.equal(answer.status, 201, answer.text);
    return bookingSchema.parse(answer.body);
  }

  it('are found by parts of what is known of them, by address, number, missed meetings and conversation', async () => {
    await bring({ name: 'Zoë Lindström', email: 'Zoe@Example.com', phone: '+49 30 90-18 20' });
    await bring({
      name: 'Robin 100% Lee',
      email: 'robin@example.com',
      conversations: [{ id: 'chat "7"', channel: 'chat', title: 'Prices' }],
    });
    const sam = await bring({ name: 'Sam', phone: '030 5' });
    await fresh.db.write.updateTable('contacts').set({ no_show_count: 2 }).where('id', '=', sam).execute();
    assert.deepEqual(await namesOf('?q=lindstrom'), ['Zoë Lindström']);
    assert.deepEqual(await namesOf('?q=ZOE%20example'), ['Zoë Lindström']);
    assert.deepEqual(await namesOf('?q=901820'), ['Zoë Lindström']);
    assert.deepEqual(await namesOf('?q=100%25'), ['Robin 100% Lee']);
    assert.deepEqual(await namesOf('?q=1_0'), []);
    assert.deepEqual(await namesOf('?email=zoe@EXAMPLE.com'), ['Zoë Lindström']);
    assert.deepEqual(await namesOf('?phone=0049%2030%20901820'), ['Zoë Lindström']);
    assert.deepEqual(await namesOf('?q=prices'), ['Robin 100% Lee']);
    assert.deepEqual(await namesOf('?q=lee%20PRICE'), ['Robin 100% Lee']);
    assert.deepEqual(await namesOf('?min_no_shows=2'), ['Sam']);
    assert.deepEqual(await namesOf('?min_no_shows=0&limit=2'), ['Zoë Lindström', 'Robin 100% Lee']);
    assert.deepEqual(await namesOf(`?conversation_id=${encodeURIComponent('chat "7"')}`), ['Robin 100% Lee']);
    for (const bad of ['?min_no_shows=-1', '?colour=red', '?limit=0', '?cursor=x', '?q=%20'])
      assert.equal((await list(bad)).status, 400, bad);
  });

  it('come page by page, each once, whoever is added meanwhile', async () => {
    for (const name of ['A', 'B', 'C', 'D', 'E']) await bring({ name });
    const seen: unknown[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = await list(`?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`);
      seen.push(...rows(page).map(({ name }) => name));
      if (seen.length === 2) await bring({ name: 'F' });
      cursor = nextCursor(page);
    }
    assert.deepEqual(seen, ['A', 'B', 'C', 'D', 'E', 'F']);
    const first = nextCursor(await list('?limit=2'));
    assert.equal((await list(`?limit=2&q=a&cursor=${first}`)).status, 400);
    await addApp(fresh.db, { id: 'shop' });
    const other = await addClient(fresh.db, world.clock.now(), { appId: 'shop', scopes: apiScopes });
    assert.equal((await list(`?limit=2&cursor=${first}`, other)).status, 400);
    assert.deepEqual(await namesOf('', other), []);
  });

  it('are deleted, or archived where bookings refer to them, and nobody’s contact then', async () => {
    const path = async (id: string) => `/v1/contacts/${id}`;
    const alone = await path(await bring({ name: 'Sam' }));
    assert.equal((await world.call('DELETE', alone, undefined, client)).status, 204);
    assert.equal((await world.call('GET', alone, undefined, client)).status, 404);

    const id = await bring({ name: 'Robin', email: 'robin@example.com' });
    const first = await book('robin@example.com', '2027-03-02T09:00:00Z');
    assert.equal(first.contact_id, id);
    const stale = { ...client, 'If-Match': '"7"' };
    assert.equal((await world.call('DELETE', await path(id), undefined, stale)).status, 412);
    assert.equal((await world.call('DELETE', await path(id), undefined, client)).status, 204);
    assert.equal((await world.call('GET', await path(id), undefined, client)).body['archived'], true);
    assert.deepEqual([await namesOf(''), await namesOf('?archived=true')], [[], ['Robin']]);
    assert.equal((await book('robin@example.com', '2027-03-02T10:00:00Z')).contact_id, null);

    assert.equal((await world.call('PATCH', await path(id), { phone: '030 1234' }, client)).status, 422);
    const back = await world.call('PATCH', await path(id), { archived: false }, client);
    assert.deepEqual([back.status, back.body['archived'], back.body['version']], [200, false, 3]);
    assert.deepEqual(await namesOf(''), ['Robin']);
  });

  it('are changed only as they were read, and the log names fields, not what they say', async () => {
    const activity = { at: '2027-02-01T10:00:00+02:00', type: 'call', text: 'Asked for prices' };
    const made = await world.call('POST', '/v1/contacts', { name: 'Robin', activities: [activity] }, client);
    assert.deepEqual(
      [made.headers.get('ETag'), made.body['activities']],
      ['"1"', [{ ...activity, at: '2027-02-01T08:00:00Z' }]],
    );
    const path = `/v1/contacts/${String(made.body['id'])}`;
    const ifFirst = { ...client, 'If-Match': '"1"' };
    const changed = await world.call('PATCH', path, { email: 'robin@example.com' }, ifFirst);
    assert.deepEqual([changed.status, changed.headers.get('ETag')], [200, '"2"']);
    const again = await world.call('PATCH', path, { email: 'robin@example.com' }, client);
    assert.equal(again.headers.get('ETag'), '"2"');
    assert.equal((await world.call('PATCH', path, { name: 'Sam' }, ifFirst)).status, 412);
    for (const wrong of [
      { email: 'x' },
      { timezone: 'Nowhere/City' },
      { last_booking_at: '2027-01-01T00:00:00Z' },
      { archived: true },
      { activities: [{ at: 'yesterday', type: 'call', text: '' }] },
      { opportunities: [{ name: 'Deal', stage: 'Won', amount: -1 }] },
      { conversations: [{ id: '7', channel: 'chat', title: 'Prices', url: 'javascript:alert(1)' }] },
    ])
      assert.equal((await world.call('PATCH', path, wrong, client)).status, 422, JSON.stringify(wrong));
    const log = await world.call('GET', '/v1/audit-log?object_type=contact', undefined, client);
    const entries = rows(log).map((row) => auditEntrySchema.parse(row));
    assert.deepEqual(
      entries.map(({ action }) => action),
      ['changed', 'created'],
    );
    assert.deepEqual(entries[0]?.changes, { email: {} });
    assert.doesNotMatch(log.text, /Robin|robin@|prices/);
  });

  it('are for members whose permissions reach a booking of theirs; all of them for admins', async () => {
    const now = world.clock.now();
    const id = await bring({ name: 'Robin', email: 'robin@example.com' });
    await bring({ name: 'Sam' });
    const { hosts } = await book('robin@example.com', '2027-03-02T09:00:00Z');
    const hostId = hosts[0]?.id ?? '';
    const agent = await addMember(fresh.db, now, { appId: 'demo', role: 'agent', hostId });
    const stranger = await addMember(fresh.db, now, { appId: 'demo', role: 'agent' });
    const manager = await addMember(fresh.db, now, { appId: 'demo', role: 'manager' });
    const elsewhere = await addMember(fresh.db, now, { appId: 'demo', role: 'manager' });
    const admin = await addMember(fresh.db, now, { appId: 'demo', role: 'admin' });
    await addTeam(fresh.db, now, { appId: 'demo', memberIds: [agent.member.id, manager.member.id] });
    const answers = async ({ headers }: { readonly headers: Headers }) => {
      const calls: [string, string, unknown?][] = [
        ['GET', `/v1/contacts/${id}`],
        ['PATCH', `/v1/contacts/${id}`, { lifecycle_stage: 'Lead' }],
        ['DELETE', `/v1/contacts/${id}`],
        ['POST', '/v1/contacts', { name: 'Kim' }],
      ];
      const statuses = [(await namesOf('', headers)).join()];
      for (const [method, path, body] of calls)
        statuses.push(String((await world.call(method, path, body, headers)).status));
      return statuses;
    };
    assert.deepEqual(await answers(agent), ['Robin', '200', '200', '403', '403']);
    assert.deepEqual(await answers(stranger), ['', '404', '404', '404', '403']);
    assert.deepEqual(await answers(manager), ['Robin', '200', '200', '403', '403']);
    assert.deepEqual(await answers(elsewhere), ['', '404', '404', '404', '403']);
    assert.deepEqual(await answers(admin), ['Robin,Sam', '200', '200', '204', '201']);
  });
});
