import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { createApp } from '../app.ts';
import { httpDeps } from '../testing/http-deps.ts';

const deps = await httpDeps();
after(() => deps.remove());

const app = createApp(deps);
app.get('/secret/:token', (c) => c.text('fine'));
app.get('/broken/:token', () => {
  throw new Error('no luck');
});

describe('accessLog', () => {
  it('writes one line per request with method, route, status, time and request id', async () => {
    await app.request('/secret/abc', { headers: { 'X-Request-Id': 'trace-0001' } });
    const lines = deps.logged().trim().split('\n');
    assert.equal(lines.length, 1);
    assert.match(lines[0] ?? '', /"method":"GET","route":"\/secret\/:token","status":200,"ms":[\d.]+,/);
  });

  it('never writes an address, a query, a key or a credential, not even when the request fails', async () => {
    const headers = {
      Authorization: 'Manage s3cr3t-token',
      'Booking-Widget-Key': 'pk_s3cr3t',
      Cookie: 'session=s3cr3t',
      'X-Request-Id': 'has spaces s3cr3t',
    };
    for (const path of [
      '/secret/s3cr3t?key=s3cr3t',
      '/broken/s3cr3t',
      '/nowhere/s3cr3t',
      '/v1/public/s3cr3t',
    ]) {
      await app.request(path, { headers });
      await app.request(path, { method: 'POST', headers, body: '{"s3cr3t"' });
    }
    assert.match(deps.logged(), /no luck/);
    assert.doesNotMatch(deps.logged(), /s3cr3t/);
  });
});
