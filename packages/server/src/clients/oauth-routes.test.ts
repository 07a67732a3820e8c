import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import { z } from 'zod';
import { createApp } from '../app.ts';
import { createNewApp, type CreatedApp } from '../apps/create-app.ts';
import type { App } from '../http/app-env.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { openWorld, type TestWorld } from '../testing/test-world.ts';

eachDatabase('the token endpoint', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  let app: App;
  let made: CreatedApp;

  beforeEach(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db);
    app = createApp(world.deps);
    made = await createNewApp(world.deps, {
      id: 'shop',
      name: 'Shop',
      timezone: 'Europe/Berlin',
      sender: { name: 'Shop', email: 'shop@example.com' },
    });
  });
  afterEach(() => fresh.remove());

  const ask = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
    app.request('/oauth/token', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams({ grant_type: 'client_credentials', ...fields }).toString(),
    });
  const basic = (id: string, secret: string) => ({
    Authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
  });

  it('gives a client a bearer token for its secret, kept by no cache', async () => {
    const answer = await ask({ scope: 'scheduling:read' }, basic(made.client_id, made.client_secret));
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('Cache-Control'), 'no-store');
    const body = z.record(z.string(), z.unknown()).parse(await answer.json());
    assert.deepEqual(
      [body['token_type'], body['expires_in'], body['scope']],
      ['Bearer', 3600, 'scheduling:read'],
    );
    const token = String(body['access_token']);
    const seen = await world.call('GET', '/v1/bookings/bkg_unknown', undefined, {
      Authorization: `Bearer ${token}`,
    });
    assert.equal(seen.status, 404);
    const kept = await fresh.db.read.selectFrom('access_tokens').select('token_hash').execute();
    assert.ok(!kept.some(({ token_hash }) => token_hash.includes(token)));
  });

  it('answers a wrong secret and an unknown client alike', async () => {
    const wrong = await ask({}, basic(made.client_id, 'nonsense'));
    const unknown = await ask({ client_id: 'cli_unknown', client_secret: 'nonsense' });
    assert.equal(wrong.status, 401);
    assert.match(wrong.headers.get('WWW-Authenticate') ?? '', /^Basic /);
    assert.equal(unknown.status, 401);
    assert.equal(await wrong.text(), await unknown.text());
  });

  it('knows no other client’s secret, and gives nobody the scope that must be asked for', async () => {
    const [first, second] = [made, await createNewApp(world.deps, { ...newApp, id: 'shop-2' })];
    const crossed = await ask({ client_id: first.client_id, client_secret: second.client_secret });
    assert.equal(crossed.status, 401);
    const fine = await ask({ client_id: first.client_id, client_secret: first.client_secret });
    assert.ok(!(await fine.text()).includes('scheduling:attendance'));
  });

  it('refuses a body that is no form', async () => {
    const answer = await ask({}, { 'Content-Type': 'application/json' });
    assert.equal(answer.status, 400);
    assert.match(await answer.text(), /"error":"invalid_request"/);
  });
});

const newApp = {
  name: 'Shop',
  timezone: 'Europe/Berlin',
  sender: { name: 'Shop', email: 'shop@example.com' },
};
