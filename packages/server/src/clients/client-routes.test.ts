import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import { apiScopes, defaultScopes, type ApiScope } from '@slotkit/shared/wire';
import { createApp } from '../app.ts';
import type { Database } from '../db/database.ts';
import { addClient } from '../testing/add-access.ts';
import { rows } from '../testing/answer-parts.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { openWorld, type TestWorld } from '../testing/test-world.ts';

type Headers = Readonly<Record<string, string>>;
interface Secret {
  readonly client_id: string;
  readonly client_secret: string;
}

eachDatabase('Clients', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  let admin: Headers;
  /** Another process on the same database. */
  let otherDb: Database;
  let elsewhere: ReturnType<typeof createApp>;

  beforeEach(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db);
    admin = await addClient(fresh.db, world.clock.now(), { appId: 'demo', scopes: apiScopes });
    otherDb = fresh.open();
    elsewhere = createApp({ ...world.deps, db: otherDb });
  });
  afterEach(async () => {
    await otherDb.close();
    await fresh.remove();
  });

  const call = (method: string, path: string, body?: unknown, as: Headers = admin) =>
    world.call(method, `/v1${path}`, body, as);
  async function make(request: object): Promise<Secret> {
    const { status, body, text } = await call('POST', '/clients', { name: 'CRM', ...request });
    assert.equal(status, 201, text);
    return { client_id: String(body['client_id']), client_secret: String(body['client_secret']) };
  }
  const form = (path: string, fields: Readonly<Record<string, string>>, on = elsewhere) =>
    on.request(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields).toString(),
    });
  async function tokenFor(secret: Secret): Promise<string> {
    const answer = await form('/oauth/token', { grant_type: 'client_credentials', ...secret });
    const body: unknown = await answer.json();
    assert.ok(typeof body === 'object' && body && 'access_token' in body, JSON.stringify(body));
    return String(body.access_token);
  }
  const refused = async (secret: Secret) =>
    (await form('/oauth/token', { grant_type: 'client_credentials', ...secret })).status === 401;
  /** What a token may do, here and in the other process: 404 is what reading a booking that is not there says. */
  async function statusOf(token: string): Promise<number> {
    const as = { Authorization: `Bearer ${token}` };
    const here = (await world.call('GET', '/v1/bookings/bkg_0', undefined, as)).status;
    const there = (await elsewhere.request('/v1/bookings/bkg_0', { headers: as })).status;
    assert.equal(here, there);
    return here;
  }

  it('are made with a secret that no other answer and no row shows', async () => {
    const scopes: ApiScope[] = ['scheduling:read'];
    const made = await call('POST', '/clients', { name: 'Bot', kind: 'ai_agent', scopes });
    const secret = String(made.body['client_secret']);
    assert.equal(made.status, 201, made.text);
    const read = await call('GET', `/clients/${String(made.body['id'])}`);
    const { client_secret: _, ...rest } = made.body;
    assert.deepEqual(read.body, rest);
    assert.equal(read.body['kind'], 'ai_agent');
    const log = rows(await call('GET', '/audit-log?object_type=client'));
    assert.deepEqual(log[0]?.['action'], 'created');
    const kept = JSON.stringify([
      log,
      await fresh.db.read.selectFrom('client_secrets').selectAll().execute(),
      await fresh.db.read.selectFrom('clients').selectAll().execute(),
    ]);
    assert.ok(!kept.includes(secret));
    assert.equal((await call('PATCH', `/clients/${String(rest['id'])}`, { kind: 'api' })).status, 422);
    assert.equal((await call('POST', '/clients', { name: 'x', scopes: ['all'] })).status, 422);
    assert.equal((await call('POST', '/clients', { name: 'x', scopes: [] })).status, 422);
  });

  it('lose a token at once on every process: revoked, scope narrowed, secret ended, client archived', async () => {
    const secret = await make({ scopes: ['scheduling:read', 'config:read'] });
    const [first, second] = [await tokenFor(secret), await tokenFor(secret)];
    assert.deepEqual([await statusOf(first), await statusOf(second)], [404, 404]);
    assert.equal((await form('/oauth/revoke', { token: first, ...secret })).status, 200);
    assert.deepEqual([await statusOf(first), await statusOf(second)], [401, 404]);
    await call('PATCH', `/clients/${secret.client_id}`, { scopes: ['config:read'] });
    assert.equal(await statusOf(second), 403);
    await call('PATCH', `/clients/${secret.client_id}`, { scopes: ['scheduling:read'] });
    assert.equal(await statusOf(second), 404);
    const rotated = await call('POST', `/clients/${secret.client_id}/rotate-secret`, { keep_old_minutes: 0 });
    assert.equal(rotated.body['previous_secret_expires_at'], null);
    assert.deepEqual([await statusOf(second), await refused(secret)], [401, true]);
    const next = { ...secret, client_secret: String(rotated.body['client_secret']) };
    const third = await tokenFor(next);
    assert.equal(await statusOf(third), 404);
    assert.equal((await call('DELETE', `/clients/${secret.client_id}`)).status, 204);
    assert.deepEqual([await statusOf(third), await refused(next)], [401, true]);
    assert.equal((await call('GET', `/clients/${secret.client_id}`)).body['archived'], true);
    assert.equal((await call('POST', `/clients/${secret.client_id}/rotate-secret`, {})).status, 404);
    assert.equal((await call('PATCH', `/clients/${secret.client_id}`, { name: 'x' })).status, 422);
    await call('PATCH', `/clients/${secret.client_id}`, { archived: false });
    assert.deepEqual([await statusOf(third), await refused(next)], [401, true]);
  });

  it('have two secrets at once while one is rotated, and never three', async () => {
    const first = await make({ scopes: ['scheduling:read'] });
    const rotate = async (keepOldMinutes?: number): Promise<Secret> => {
      const path = `/clients/${first.client_id}/rotate-secret`;
      const { body, status } = await call(
        'POST',
        path,
        keepOldMinutes && { keep_old_minutes: keepOldMinutes },
      );
      assert.equal(status, 200);
      return { ...first, client_secret: String(body['client_secret']) };
    };
    const second = await rotate(10);
    world.clock.advance(9.5 * 60_000);
    const token = await tokenFor(first);
    assert.equal(await statusOf(await tokenFor(second)), 404);
    world.clock.advance(60_000);
    assert.deepEqual([await refused(first), await refused(second)], [true, false]);
    assert.equal(await statusOf(token), 401, 'a token ends with its secret');
    const third = await rotate();
    const fourth = await rotate();
    assert.deepEqual(await Promise.all([second, third, fourth].map(refused)), [true, false, false]);
    const log = rows(await call('GET', `/audit-log?object_id=${first.client_id}`));
    assert.equal(log.filter(({ action }) => action === 'secret_rotated').length, 3);
  });

  it('can give nobody more than they have', async () => {
    const now = world.clock.now();
    const scopes: ApiScope[] = ['config:read', 'config:write'];
    const weak = await addClient(fresh.db, now, { appId: 'demo', scopes });
    const strong = await make({ scopes: defaultScopes });
    const asked = async (method: string, path: string, body?: unknown) =>
      (await call(method, path, body, weak)).status;
    assert.equal(await asked('POST', '/clients', { name: 'x', scopes: apiScopes }), 403);
    assert.equal(await asked('POST', '/clients', { name: 'x', scopes }), 201);
    assert.equal(await asked('POST', `/clients/${strong.client_id}/rotate-secret`, {}), 403);
    const grown = [...defaultScopes, 'scheduling:attendance'];
    assert.equal(await asked('PATCH', `/clients/${strong.client_id}`, { scopes: grown }), 403);
    const person = { name: 'Kim', email: 'kim@example.com', role: 'admin' };
    assert.equal(await asked('POST', '/members', person), 403);
    const kim = await call('POST', '/members', person);
    assert.equal(kim.status, 201, kim.text);
    const email = 'mine@example.com';
    assert.equal(await asked('PATCH', `/members/${String(kim.body['id'])}`, { email }), 403);
  });
});
