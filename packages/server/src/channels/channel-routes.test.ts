import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { addApp } from '../testing/add-app.ts';
import { addClient, addMember } from '../testing/add-access.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { genesysOrganization } from '../testing/genesys-server.ts';
import { openWorld, worldNow, type TestWorld } from '../testing/test-world.ts';
import { findChannel, secretContext } from './channel-store.ts';

const url = 'https://gateway.example/texts';
const genesys = {
  region: genesysOrganization.region,
  client_id: genesysOrganization.clientId,
  integration_id: genesysOrganization.integrationId,
};
const secret = genesysOrganization.clientSecret;

eachDatabase('The settings of channels', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  let headers: Readonly<Record<string, string>>;
  beforeEach(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db);
    headers = await addClient(fresh.db, worldNow, { appId: 'demo', scopes: ['config:read', 'config:write'] });
  });
  afterEach(() => fresh.remove());

  const call = (method: string, kind: string, body?: unknown, more: Record<string, string> = {}) =>
    world.call(method, `/v1/channels/${kind}`, body, { ...headers, ...more });
  const kept = async (kind: 'genesys' | 'http') => {
    const channel = await findChannel(fresh.db.read, 'demo', kind);
    assert.ok(channel?.secretSealed);
    return world.deps.secrets.open(channel.secretSealed, secretContext(channel));
  };

  test('are set, read without the secret, changed without it, and deleted', async () => {
    assert.equal((await call('GET', 'genesys')).status, 404);
    const set = await call('PUT', 'genesys', { ...genesys, client_secret: secret });
    assert.equal(set.status, 200, set.text);
    const expected = { id: 'genesys', ...genesys, version: 1 };
    const { created_at: _, updated_at: __, ...shown } = set.body;
    assert.deepEqual(shown, expected);
    const changed = await call('PUT', 'genesys', { ...genesys, region: 'usw2.pure.cloud' });
    assert.deepEqual([changed.body['region'], changed.body['version']], ['usw2.pure.cloud', 2]);
    const read = await call('GET', 'genesys');
    assert.deepEqual(read.body, changed.body);
    for (const { text } of [set, changed, read]) assert.ok(!text.includes(secret));
    assert.equal(await kept('genesys'), secret);
    assert.equal((await call('DELETE', 'genesys')).status, 204);
    assert.equal((await call('GET', 'genesys')).status, 404);
    assert.equal((await call('DELETE', 'genesys')).status, 404);
  });

  test('show a secret that was made for the gateway once', async () => {
    const set = await call('PUT', 'http', { url });
    const made = String(set.body['secret']);
    assert.match(made, /^whsec_[A-Za-z0-9+/]{43}=$/);
    assert.equal(await kept('http'), made);
    const again = await call('PUT', 'http', { url: `${url}/2` });
    assert.ok(!('secret' in again.body) && !('secret' in (await call('GET', 'http')).body));
    assert.equal(await kept('http'), made);
    const own = `whsec_${Buffer.alloc(24, 1).toString('base64')}`;
    assert.ok(!('secret' in (await call('PUT', 'http', { url, secret: own })).body));
    assert.equal(await kept('http'), own);
  });

  test('keep no secret in the clear', async () => {
    await call('PUT', 'genesys', { ...genesys, client_secret: secret });
    const made = String((await call('PUT', 'http', { url })).body['secret']);
    const log = await fresh.db.read.selectFrom('audit_log').selectAll().execute();
    assert.deepEqual(
      log
        .map(({ action, object_type, object_id }) => `${action} ${object_type} ${object_id}`)
        .toSorted((a, b) => (a < b ? -1 : 1)),
      ['created channel genesys', 'created channel http'],
    );
    const rows = JSON.stringify([log, await fresh.db.read.selectFrom('channels').selectAll().execute()]);
    assert.ok(!rows.includes(secret) && !rows.includes(made.slice('whsec_'.length)));
  });

  test('point nowhere but where they may', async () => {
    const regions = [
      'evil.example',
      'mypurecloud.de.evil.example',
      'mypurecloud.de/x',
      'pure.cloud',
      'a@usw2.pure.cloud',
    ];
    for (const region of [...regions, 'usw2.pure.cloud:8443', 'localhost', 'USW2.pure.cloud\n', '']) {
      const answer = await call('PUT', 'genesys', { ...genesys, region, client_secret: secret });
      assert.equal(answer.status, 422, region);
    }
    for (const refused of [
      'http://gateway.example/',
      'https://127.0.0.1/',
      'https://localhost/',
      'https://a:b@gateway.example/',
    ])
      assert.equal((await call('PUT', 'http', { url: refused })).status, 422, refused);
    assert.deepEqual(await fresh.db.read.selectFrom('channels').selectAll().execute(), []);
  });

  test('are refused when something is missing, unknown or no secret', async () => {
    assert.equal((await call('PUT', 'genesys', genesys)).status, 422);
    assert.equal((await call('PUT', 'genesys', { ...genesys, client_secret: 'two words' })).status, 422);
    assert.equal(
      (await call('PUT', 'genesys', { ...genesys, client_secret: secret, from: 'x' })).status,
      422,
    );
    assert.equal((await call('PUT', 'http', { url, secret: 'whsec_short' })).status, 422);
    assert.equal((await call('PUT', 'smoke', {})).status, 404);
  });

  test('are not overwritten by somebody who has not seen the latest', async () => {
    const tag = (await call('PUT', 'http', { url })).headers.get('etag') ?? '';
    assert.equal((await call('PUT', 'http', { url }, { 'If-Match': tag })).status, 200);
    assert.equal((await call('PUT', 'http', { url }, { 'If-Match': tag })).status, 412);
    assert.equal((await call('DELETE', 'http', undefined, { 'If-Match': tag })).status, 412);
    assert.equal((await call('DELETE', 'http')).status, 204);
    assert.equal((await call('PUT', 'http', { url }, { 'If-Match': tag })).status, 412);
  });

  test('are for clients with the scope and members who look after everything, of their own app', async () => {
    await call('PUT', 'http', { url });
    const reader = await addClient(fresh.db, worldNow, { appId: 'demo', scopes: ['config:read'] });
    const stranger = await addClient(fresh.db, worldNow, { appId: 'demo', scopes: ['scheduling:write'] });
    const { headers: admin } = await addMember(fresh.db, worldNow, { appId: 'demo', role: 'admin' });
    const { headers: manager } = await addMember(fresh.db, worldNow, { appId: 'demo', role: 'manager' });
    await addApp(fresh.db, { id: 'other' });
    const foreign = await addClient(fresh.db, worldNow, {
      appId: 'other',
      scopes: ['config:read', 'config:write'],
    });
    const statusesOf = async (as: Readonly<Record<string, string>>) => [
      (await world.call('GET', '/v1/channels/http', undefined, as)).status,
      (await world.call('PUT', '/v1/channels/http', { url }, as)).status,
    ];
    assert.deepEqual(await statusesOf(reader), [200, 403]);
    assert.deepEqual(await statusesOf(stranger), [403, 403]);
    assert.deepEqual(await statusesOf(admin), [200, 200]);
    assert.deepEqual(await statusesOf(manager), [403, 403]);
    assert.deepEqual(await statusesOf({}), [401, 401]);
    assert.equal((await world.call('GET', '/v1/channels/http', undefined, foreign)).status, 404);
    assert.equal((await world.call('DELETE', '/v1/channels/http', undefined, foreign)).status, 404);
  });
});
