import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { apiScopes, problemSchema } from '@slotkit/shared/wire';
import { createApp } from '../app.ts';
import { seedDemo } from '../demo/seed-demo.ts';
import { addClient } from '../testing/add-access.ts';
import { httpDeps } from '../testing/http-deps.ts';

const deps = await httpDeps();
after(() => deps.remove());
await seedDemo(deps);
const app = createApp(deps);
const bearer = await addClient(deps.db, deps.clock.now(), { appId: 'demo', scopes: apiScopes });
const key = { 'Booking-Widget-Key': 'pk_demo' };

describe('a method that an address does not take', () => {
  it('is refused with those that it takes', async () => {
    const cases: readonly [string, string, Record<string, string>, string][] = [
      ['PUT', '/v1/bookings', bearer, 'GET, HEAD, POST'],
      ['DELETE', '/v1/bookings/bkg_nothing', bearer, 'GET, HEAD, PATCH'],
      ['GET', '/v1/bookings/bulk/', bearer, ''],
      ['POST', '/v1/public/apps/demo/event-types/intro-call/slots', key, 'GET, HEAD'],
      ['GET', '/v1/public/apps/demo/event-types/intro-call/bookings', key, 'POST'],
      ['DELETE', '/v1/public/manage', {}, 'GET, HEAD, PATCH'],
      ['OPTIONS', '/healthz', {}, 'GET, HEAD'],
      ['POST', '/b/intro-call', {}, 'GET, HEAD'],
    ];
    for (const [method, path, headers, allowed] of cases) {
      const answer = await app.request(path, { method, headers });
      const problem = problemSchema.parse(await answer.json());
      const expected = allowed === '' ? [404, 'not_found'] : [405, 'method_not_allowed'];
      assert.deepEqual([answer.status, problem.code], expected, `${method} ${path}`);
      assert.equal(answer.headers.get('Allow') ?? '', allowed, `${method} ${path}`);
    }
  });

  it('is nobody’s business where even asking needs a credential', async () => {
    assert.equal((await app.request('/v1/bookings', { method: 'PUT' })).status, 401);
  });

  it('leaves addresses that nobody has what they were', async () => {
    for (const path of ['/nothing', '/v1/nothing', '/b', '/dev/clock'])
      assert.equal((await app.request(path, { method: 'POST' })).status, 404, path);
  });
});
