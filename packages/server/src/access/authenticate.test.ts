import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { createApp } from '../app.ts';
import { addClient, addMember } from '../testing/add-access.ts';
import { addApp } from '../testing/add-app.ts';
import { httpDeps, testNow } from '../testing/http-deps.ts';

const deps = await httpDeps({ rateLimits: true });
after(() => deps.remove());
await addApp(deps.db, { id: 'acme' });
const client = () => addClient(deps.db, testNow, { appId: 'acme', scopes: ['scheduling:read'] });
const { headers: member } = await addMember(deps.db, testNow, { appId: 'acme', role: 'admin' });
const { Cookie = '' } = member;

const app = createApp(deps);
const see = (headers: Readonly<Record<string, string>>) => app.request('/v1/bookings/bkg_0', { headers });
const cancel = async (headers: Readonly<Record<string, string>>) =>
  (await app.request('/v1/bookings/bkg_0/cancel', { method: 'POST', headers })).status;

describe('The private API', () => {
  it('answers strangers 401 wherever they knock, and clients and members what is there', async () => {
    for (const path of ['/v1/bookings', '/v1/bookings/bkg_0', '/v1/bookings/!', '/v1/webhooks/x/y'])
      assert.equal((await app.request(path)).status, 401, path);
    assert.equal((await see(await client())).status, 404);
    assert.equal((await see(member)).status, 404);
  });

  it('takes 600 calls a minute of a client, and then says when to come back', async () => {
    const headers = await client();
    const first = await see(headers);
    assert.equal(first.headers.get('RateLimit'), '"clientCalls";r=599;t=60');
    for (let call = 2; call <= 600; call++) await see(headers);
    const refused = await see(headers);
    assert.equal(refused.status, 429);
    assert.ok(Number(refused.headers.get('Retry-After')) > 0);
    assert.equal((await see(await client())).status, 404);
    assert.equal((await see(member)).headers.get('RateLimit'), null);
  });

  it('lets no other page use a member’s session to change something', async () => {
    assert.equal(await cancel({ Cookie, 'Sec-Fetch-Site': 'same-origin' }), 404);
    assert.equal(await cancel({ Cookie, Origin: 'http://localhost:3000' }), 404);
    assert.equal(await cancel({ Cookie }), 404, 'a program');
    assert.equal(await cancel({ Cookie, 'Sec-Fetch-Site': 'same-site' }), 403);
    assert.equal(await cancel({ Cookie, 'Sec-Fetch-Site': 'none' }), 403);
    assert.equal(await cancel({ Cookie, Origin: 'https://evil.example' }), 403);
    assert.equal(await cancel({ Cookie, Origin: 'null' }), 403);
  });
});
