import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { problemSchema } from '@slotkit/shared/wire';
import { createApp } from '../app.ts';
import { addApp } from '../testing/add-app.ts';
import { httpDeps } from '../testing/http-deps.ts';

const deps = await httpDeps();
after(() => deps.remove());
await addApp(deps.db, { id: 'acme', origins: ['https://shop.example'], key: 'pk_acme' });
await addApp(deps.db, { id: 'other', key: 'pk_other' });
await addApp(deps.db, { id: 'gone', key: 'pk_gone', archived: true });

const app = createApp(deps);
app.get('/v1/public/apps/:app_id/name', (c) => c.json({ name: c.var.app.name }));

const ask = (headers: Record<string, string>, id = 'acme') =>
  app.request(`/v1/public/apps/${id}/name`, { headers });

describe('publicAccess', () => {
  it('lets the app’s key in', async () => {
    const response = await ask({ 'Booking-Widget-Key': 'pk_acme' });
    assert.equal(response.status, 200);
    assert.deepEqual(await response.json(), { name: 'acme' });
  });

  it('takes the key in the address of what only reads, so that no page needs a preflight for it', async () => {
    const named = (method: string, key: string, headers: Record<string, string> = {}) =>
      app.request(`/v1/public/apps/acme/name?key=${key}`, { method, headers });
    const origin = { Origin: 'https://shop.example' };
    for (const method of ['GET', 'HEAD'])
      assert.equal((await named(method, 'pk_acme', origin)).status, 200, method);
    assert.equal((await named('GET', 'pk_acme', { Origin: 'https://evil.example' })).status, 401);
    assert.equal((await named('GET', 'pk_other')).status, 401);
    assert.equal((await named('POST', 'pk_acme')).status, 401);
    assert.equal((await named('GET', 'pk_acme', { 'Booking-Widget-Key': 'pk_other' })).status, 401);
  });

  it('refuses with 401, a challenge and the reason, in a way the page can read', async () => {
    const response = await ask({ 'Booking-Widget-Key': 'pk_other', Origin: 'https://shop.example' });
    assert.equal(response.status, 401);
    assert.match(response.headers.get('www-authenticate') ?? '', /^Booking-Widget-Key/);
    assert.equal(response.headers.get('access-control-allow-origin'), 'https://shop.example');
    assert.match(response.headers.get('vary') ?? '', /Origin/);
    const problem = problemSchema.parse(await response.json());
    assert.equal(problem.code, 'unauthorized');
    assert.equal(problem.because, 'foreign_key');
  });

  it('answers 404 for an app that is unknown, archived or no name at all, whatever key comes', async () => {
    for (const id of ['nobody', 'gone', '..%2f', '%F0%9F%92%A9', 'a'.repeat(5000)]) {
      assert.equal((await ask({ 'Booking-Widget-Key': 'pk_gone' }, id)).status, 404, id.slice(0, 20));
    }
  });

  it('answers 404 for an unknown address below an app only to those who may call', async () => {
    assert.equal((await app.request('/v1/public/apps/acme/nothing')).status, 401);
  });
});

describe('Calls from other sites', () => {
  it('get their preflight answered whoever they are, without credentials', async () => {
    const response = await app.request('/v1/public/apps/nobody/name', {
      method: 'OPTIONS',
      headers: { Origin: 'https://any.example', 'Access-Control-Request-Method': 'POST' },
    });
    assert.equal(response.status, 204);
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.equal(response.headers.get('access-control-allow-credentials'), null);
    assert.match(response.headers.get('access-control-allow-headers') ?? '', /Idempotency-Key, If-Match/);
    assert.equal(response.headers.get('access-control-max-age'), '7200');
  });

  it('may read the headers that the widget needs', async () => {
    const response = await ask({ Origin: 'https://shop.example' });
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('access-control-allow-origin'), 'https://shop.example');
    assert.match(response.headers.get('access-control-expose-headers') ?? '', /ETag, Date, Retry-After/);
  });

  it('get nothing outside the public API', async () => {
    const response = await app.request('/v1/bookings', {
      method: 'OPTIONS',
      headers: { Origin: 'https://shop.example', 'Access-Control-Request-Method': 'POST' },
    });
    assert.equal(response.status, 401);
    assert.equal(response.headers.get('access-control-allow-origin'), null);
  });
});
