import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import { paginationSchema } from '@slotkit/shared/wire';
import { addClient, addMember } from '../testing/add-access.ts';
import { addApp } from '../testing/add-app.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { openWorld, type TestWorld } from '../testing/test-world.ts';
import { rows } from '../testing/answer-parts.ts';

type Headers = Readonly<Record<string, string>>;

eachDatabase('An object of the configuration', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  let headers: Headers;

  beforeEach(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db);
    headers = await addClient(fresh.db, world.clock.now(), {
      appId: 'demo',
      scopes: ['config:read', 'config:write'],
    });
  });
  afterEach(() => fresh.remove());

  const call = (method: string, path: string, body?: unknown, more: Headers = {}) =>
    world.call(method, `/v1${path}`, body, { ...headers, ...more });
  const make = async (name: string): Promise<string> => {
    const { status, body, text } = await call('POST', '/widget-keys', { name });
    assert.equal(status, 201, text);
    return String(body['id']);
  };

  it('is made, read, changed with its version, and deleted', async () => {
    const made = await call('POST', '/widget-keys', { name: 'Shop', origins: ['https://Shop.Example/'] });
    assert.equal(made.status, 201, made.text);
    const { id, key } = made.body;
    assert.match(String(key), /^pk_[\w-]{24}$/);
    assert.deepEqual(
      [made.body['version'], made.body['archived'], made.headers.get('ETag')],
      [1, false, '"1"'],
    );
    assert.deepEqual(made.body['origins'], ['https://shop.example']);
    const read = await call('GET', `/widget-keys/${String(id)}`);
    assert.deepEqual(read.body, made.body);
    const changed = await call(
      'PATCH',
      `/widget-keys/${String(id)}`,
      { origins: null },
      { 'If-Match': '"1"' },
    );
    assert.deepEqual([changed.status, changed.body['version'], changed.body['origins']], [200, 2, null]);
    assert.equal(changed.headers.get('ETag'), '"2"');
    const late = await call('PATCH', `/widget-keys/${String(id)}`, { name: 'x' }, { 'If-Match': '"1"' });
    assert.deepEqual([late.status, late.body['code']], [412, 'precondition_failed']);
    const same = await call('PATCH', `/widget-keys/${String(id)}`, { name: 'Shop' });
    assert.deepEqual([same.status, same.body['version']], [200, 2]);
    const remove = (tag: string) =>
      call('DELETE', `/widget-keys/${String(id)}`, undefined, { 'If-Match': tag });
    assert.equal((await remove('"1"')).status, 412);
    assert.equal((await remove('"2"')).status, 204);
    assert.equal((await remove('"2"')).status, 404);
    assert.equal((await call('GET', `/widget-keys/${String(id)}`)).status, 404);
  });

  it('is listed page by page, oldest first', async () => {
    const before = rows(await call('GET', '/widget-keys')).length;
    for (const name of ['A', 'B', 'C']) await make(name);
    const names: unknown[] = [];
    let query = '?limit=2';
    for (;;) {
      const page = await call('GET', `/widget-keys${query}`);
      names.push(...rows(page).map(({ name }) => name));
      const { next_cursor: cursor } = paginationSchema.parse(page.body['pagination']);
      if (cursor === null) break;
      query = `?limit=2&cursor=${cursor}`;
    }
    assert.deepEqual(names.slice(before), ['A', 'B', 'C']);
    assert.deepEqual(rows(await call('GET', '/widget-keys?archived=true')), []);
    assert.equal((await call('GET', '/widget-keys?archived=maybe')).status, 400);
  });

  it('leaves a row in the audit log for every change, and none for what was refused or changed nothing', async () => {
    const id = await make('Shop');
    await call('PATCH', `/widget-keys/${id}`, { name: 'Shop' });
    await call('PATCH', `/widget-keys/${id}`, { origins: ['not an origin'] });
    await call('PATCH', `/widget-keys/${id}`, { name: 'x' }, { 'If-Match': '"7"' });
    await call('PATCH', `/widget-keys/${id}`, { name: 'Store' });
    await call('DELETE', `/widget-keys/${id}`);
    const log = rows(await call('GET', `/audit-log?object_type=widget_key&object_id=${id}`));
    assert.deepEqual(
      log.map(({ action, changes }) => [action, changes]),
      [
        ['deleted', { name: { from: 'Store' }, key: {}, origins: { from: null }, archived: { from: false } }],
        ['changed', { name: { from: 'Shop', to: 'Store' } }],
        ['created', { name: { to: 'Shop' }, key: {}, origins: { to: null }, archived: { to: false } }],
      ],
    );
    const [newest] = log;
    assert.equal(newest?.['at'], '2027-03-01T10:00:00Z');
    assert.match(JSON.stringify(newest?.['actor']), /"type":"api","id":"cli_\w+","name":"CRM"/);
    const first = await call('GET', '/audit-log?limit=1');
    assert.equal(rows(first)[0]?.['id'], newest?.['id']);
  });

  it('is for clients with the scope and for admins, and unknown to every other app', async () => {
    const now = world.clock.now();
    const id = await make('Shop');
    await addApp(fresh.db, { id: 'shop' });
    const ask = async (as: Headers) => {
      const see = await world.call('GET', `/v1/widget-keys/${id}`, undefined, as);
      const change = await world.call('PATCH', `/v1/widget-keys/${id}`, { name: 'Mine' }, as);
      const log = await world.call('GET', '/v1/audit-log', undefined, as);
      return [see.status, change.status, log.status];
    };
    assert.deepEqual(await ask({}), [401, 401, 401]);
    const reader = await addClient(fresh.db, now, { appId: 'demo', scopes: ['config:read'] });
    assert.deepEqual(await ask(reader), [200, 403, 200]);
    const writer = await addClient(fresh.db, now, { appId: 'demo', scopes: ['config:write'] });
    assert.deepEqual(await ask(writer), [403, 200, 403]);
    const scopes = ['config:read', 'config:write'] as const;
    assert.deepEqual(await ask(await addClient(fresh.db, now, { appId: 'shop', scopes })), [404, 404, 200]);
    for (const role of ['agent', 'manager'] as const) {
      const { headers: as } = await addMember(fresh.db, now, { appId: 'demo', role });
      assert.deepEqual(await ask(as), [403, 403, 403], role);
    }
    const admin = await addMember(fresh.db, now, { appId: 'demo', role: 'admin' });
    assert.deepEqual(await ask(admin.headers), [200, 200, 200]);
  });
});
