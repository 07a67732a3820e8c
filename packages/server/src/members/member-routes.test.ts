import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import { apiScopes } from '@slotkit/shared/wire';
import { createNewApp } from '../apps/create-app.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { addClient, addMember } from '../testing/add-access.ts';
import { rows } from '../testing/answer-parts.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { openWorld, type TestWorld } from '../testing/test-world.ts';
import { openSession } from '../sign-in/session-store.ts';

type Headers = Readonly<Record<string, string>>;

eachDatabase('Members and teams', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  let owner: Headers;

  beforeEach(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db);
    await createNewApp(world.deps, {
      id: 'shop',
      name: 'Shop',
      timezone: 'UTC',
      sender: { name: 'Shop', email: 'shop@example.com' },
    });
    owner = await addClient(fresh.db, world.clock.now(), { appId: 'shop', scopes: apiScopes });
  });
  afterEach(() => fresh.remove());

  const call = (method: string, path: string, body?: unknown, as: Headers = owner) =>
    world.call(method, `/v1${path}`, body, as);
  async function make(path: string, request: object): Promise<Record<string, unknown>> {
    const { status, body, text } = await call('POST', path, request);
    assert.equal(status, 201, text);
    return body;
  }
  const person = (name: string, more: object = {}) =>
    make('/members', { name, email: `${name}@example.com`, ...more });

  it('have a role or permissions of their own, a language and wishes', async () => {
    const kim = await person('kim');
    assert.deepEqual(
      [kim['role'], kim['permissions'], kim['locale'], kim['notifications']],
      [
        'agent',
        { view: 'own', edit: 'own', delete: 'own' },
        'en',
        { bookings: true, briefings: true, system: true },
      ],
    );
    const path = `/members/${String(kim['id'])}`;
    const own = await call('PATCH', path, {
      permissions: { view: 'all' },
      notifications: { briefings: false },
    });
    assert.deepEqual(
      [own.body['role'], own.body['permissions'], own.body['notifications']],
      [null, { view: 'all', edit: 'own', delete: 'own' }, { bookings: true, briefings: false, system: true }],
    );
    const both = await call('PATCH', path, { role: 'admin', permissions: { view: 'all' } });
    assert.deepEqual([both.status, both.body['code']], [422, 'unprocessable']);
    const promoted = await call('PATCH', path, { role: 'manager', locale: 'de' });
    assert.deepEqual([promoted.body['role'], promoted.body['locale']], ['manager', 'de']);
    const twin = await call('POST', '/members', { name: 'Kim', email: 'KIM@example.com' });
    assert.deepEqual([twin.status, /"pointer":"\/email"/.test(twin.text)], [422, true]);
  });

  it('keep one admin at least, however many try to go at once', async () => {
    const [ada, ben] = [await person('ada', { role: 'admin' }), await person('ben', { role: 'admin' })];
    const [first, second] = [`/members/${String(ada['id'])}`, `/members/${String(ben['id'])}`];
    const statuses = await Promise.all([call('DELETE', first), call('PATCH', second, { role: 'agent' })]);
    assert.equal(statuses.filter(({ status }) => status === 422).length, 1);
    const admins = rows(await call('GET', '/members')).filter(({ role }) => role === 'admin');
    assert.equal(admins.length, 1);
    const last = `/members/${String(admins[0]?.['id'])}`;
    for (const change of [{ role: 'manager' }, { permissions: { delete: 'team' } }])
      assert.equal((await call('PATCH', last, change)).status, 422);
    assert.equal((await call('DELETE', last)).status, 422);
    assert.equal((await call('PATCH', last, { name: 'Ada' })).status, 200);
  });

  it('are signed out at once when they are archived, and stay in the log', async () => {
    await person('ada', { role: 'admin' });
    const ben = await person('ben', { role: 'admin' });
    const token = await writeTransaction(fresh.db, (trx) =>
      openSession(trx, String(ben['id']), world.clock.now()),
    );
    const as = { Cookie: `slotkit_session=${token}`, 'Sec-Fetch-Site': 'same-origin' };
    assert.equal((await call('GET', '/members', undefined, as)).status, 200);
    assert.equal((await call('PATCH', `/members/${String(ben['id'])}`, { name: 'Ben' }, as)).status, 200);
    assert.equal((await call('DELETE', `/members/${String(ben['id'])}`, undefined, as)).status, 204);
    assert.equal((await call('GET', '/members', undefined, as)).status, 401);
    assert.equal(rows(await call('GET', '/members?archived=true')).length, 1);
    const log = rows(await call('GET', `/audit-log?actor_id=${String(ben['id'])}`));
    assert.deepEqual(
      log.map(({ action, actor }) => [action, actor]),
      [
        ['archived', { type: 'member', id: ben['id'], name: 'Ben' }],
        ['changed', { type: 'member', id: ben['id'], name: 'ben' }],
      ],
    );
    const back = await call('PATCH', `/members/${String(ben['id'])}`, { archived: false });
    assert.deepEqual([back.status, back.body['archived']], [200, false]);
    assert.equal((await call('GET', '/members', undefined, as)).status, 401);
  });

  it('make teams, of the app’s own members only', async () => {
    const [ada, ben] = [await person('ada'), await person('ben')];
    const stranger = await addMember(fresh.db, world.clock.now(), { appId: 'demo', role: 'agent' });
    const bad = await call('POST', '/teams', { name: 'Sales', member_ids: [ada['id'], stranger.member.id] });
    assert.deepEqual([bad.status, /"pointer":"\/member_ids\/1"/.test(bad.text)], [422, true]);
    const team = await make('/teams', { name: 'Sales', member_ids: [ben['id'], ada['id'], ada['id']] });
    assert.deepEqual(team['member_ids'], [ada['id'], ben['id']].map(String).toSorted());
    const path = `/teams/${String(team['id'])}`;
    await call('DELETE', `/members/${String(ben['id'])}`);
    const renamed = await call('PATCH', path, { name: 'Service', member_ids: [ben['id']] });
    assert.deepEqual([renamed.status, renamed.body['member_ids']], [200, [ben['id']]]);
    assert.equal((await call('DELETE', path)).status, 204);
    assert.deepEqual(rows(await call('GET', '/teams')), []);
    assert.equal((await call('GET', `/members/${String(ada['id'])}`)).status, 200);
  });
});
