import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { z } from 'zod';
import { createApp } from '../app.ts';
import type { Database } from '../db/database.ts';
import { demoApp } from '../demo/demo-data.ts';
import { openApiDocument } from '../http/openapi-document.ts';
import { addClient } from '../testing/add-access.ts';
import { addApp } from '../testing/add-app.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { openWorld, type TestWorld } from '../testing/test-world.ts';

type Headers = Readonly<Record<string, string>>;

eachDatabase('A widget key', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  let admin: Headers;
  /** Another process on the same database. */
  let otherDb: Database;
  let elsewhere: ReturnType<typeof createApp>;

  before(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db);
    await addApp(fresh.db, { id: 'shop', key: 'pk_shop' });
    const scopes = ['config:read', 'config:write'] as const;
    admin = await addClient(fresh.db, world.clock.now(), { appId: 'demo', scopes });
    otherDb = fresh.open();
    elsewhere = createApp({ ...world.deps, db: otherDb });
  });
  after(async () => {
    await otherDb.close();
    await fresh.remove();
  });

  const see = async (headers: Headers, appId = 'demo') => {
    const answer = await elsewhere.request(`/v1/public/apps/${appId}`, { headers });
    return answer.status;
  };
  const make = async (request: object) => {
    const { status, body, text } = await world.call('POST', '/v1/widget-keys', request, admin);
    assert.equal(status, 201, text);
    return { path: `/v1/widget-keys/${String(body['id'])}`, key: String(body['key']) };
  };

  it('opens nothing of the private API, in whatever header it comes', async () => {
    const app = createApp(world.deps);
    const { paths } = z
      .object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })
      .parse(openApiDocument(app, world.deps));
    const calls = Object.entries(paths)
      .filter(([path]) => path.startsWith('/v1/') && !path.startsWith('/v1/public/'))
      .flatMap(([path, operations]) =>
        Object.keys(operations).map((method) => [method.toUpperCase(), path] as const),
      );
    assert.ok(calls.length > 40);
    for (const [method, path] of calls)
      for (const headers of [
        { 'Booking-Widget-Key': demoApp.key },
        { Authorization: `Bearer ${demoApp.key}` },
      ]) {
        const answer = await app.request(path.replaceAll(/\{\w+\}/g, 'x_0'), { method, headers });
        assert.equal(answer.status, 401, `${method} ${path}`);
      }
  });

  it('opens its own app alone, on every process from the moment it is made until it is deleted', async () => {
    const { path, key } = await make({ name: 'Landing page' });
    assert.deepEqual(
      [await see({ 'Booking-Widget-Key': key }), await see({ 'Booking-Widget-Key': key }, 'shop')],
      [200, 401],
    );
    assert.equal((await world.call('DELETE', path, undefined, admin)).status, 204);
    assert.equal(await see({ 'Booking-Widget-Key': key }), 401);
  });

  it('is held to the pages on its own list, or else on the app’s', async () => {
    const { path, key } = await make({ name: 'Landing page', origins: ['https://landing.example'] });
    const from = (origin: string) => see({ 'Booking-Widget-Key': key, Origin: origin });
    const all = async () => [
      await from('https://landing.example'),
      await from('https://shop.example'),
      await from('https://landing.example.evil.example'),
      await from('null'),
    ];
    assert.deepEqual(await all(), [200, 401, 401, 401]);
    await world.call('PATCH', path, { origins: null }, admin);
    assert.deepEqual(await all(), [200, 200, 200, 200]);
    await world.call('PATCH', '/v1/app', { origins: ['https://shop.example'] }, admin);
    assert.deepEqual(await all(), [401, 200, 401, 401]);
    await world.call('PATCH', '/v1/app', { origins: null }, admin);
    assert.equal((await world.call('PATCH', path, { origins: [] }, admin)).status, 422);
  });
});
