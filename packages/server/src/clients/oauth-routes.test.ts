import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import { z } from 'zod';
import { createApp } from '../app.ts';
import { createNewApp, type CreatedApp } from '../apps/create-app.ts';
import type { App } from '../http/app-env.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { openWorld, type TestWorld } from '../testing/test-world.ts';

type Fields = Readonly<Record<string, string>>;
const newApp = {
  name: 'Shop',
  timezone: 'Europe/Berlin',
  sender: { name: 'Shop', email: 'shop@example.com' },
};

eachDatabase('The OAuth endpoints', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  let app: App;
  let made: CreatedApp;

  beforeEach(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db);
    app = createApp(world.deps);
    made = await createNewApp(world.deps, { ...newApp, id: 'shop' });
  });
  afterEach(() => fresh.remove());

  async function post(path: string, body: string, headers: Fields = {}) {
    const answer = await app.request(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
      body,
    });
    const text = await answer.text();
    const read: unknown = text === '' ? {} : JSON.parse(text);
    return {
      status: answer.status,
      headers: answer.headers,
      text,
      body: z.record(z.string(), z.unknown()).parse(read),
    };
  }
  const ask = (fields: Fields, headers: Fields = {}) =>
    post(
      '/oauth/token',
      new URLSearchParams({ grant_type: 'client_credentials', ...fields }).toString(),
      headers,
    );
  const revoke = (token: string, { client_id, client_secret }: CreatedApp = made) =>
    post('/oauth/revoke', new URLSearchParams({ token, client_id, client_secret }).toString());
  const basic = (id: string, secret: string) => ({
    Authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
  });
  const own = () => basic(made.client_id, made.client_secret);
  const see = (token: string) =>
    world.call('GET', '/v1/bookings/bkg_unknown', undefined, { Authorization: `Bearer ${token}` });

  it('give a client a bearer token for its secret, kept by no cache', async () => {
    const answer = await ask({ scope: 'scheduling:read' }, own());
    assert.equal(answer.status, 200, answer.text);
    assert.equal(answer.headers.get('Cache-Control'), 'no-store');
    assert.equal(answer.headers.get('Pragma'), 'no-cache');
    const { token_type: type, expires_in: seconds, scope, access_token: token } = answer.body;
    assert.deepEqual([type, seconds, scope], ['Bearer', 3600, 'scheduling:read']);
    assert.equal((await see(String(token))).status, 404);
    const kept = await fresh.db.read.selectFrom('access_tokens').select('token_hash').execute();
    assert.ok(!kept.some(({ token_hash }) => token_hash.includes(String(token))));
  });

  it('refuse by the names of RFC 6749, with the status that goes with each', async () => {
    const grant = 'grant_type=client_credentials';
    const inBody = `client_id=${made.client_id}&client_secret=${made.client_secret}`;
    const expected: readonly (readonly [status: number, error: string, body: string, headers?: Fields])[] = [
      [400, 'invalid_request', inBody],
      [400, 'invalid_request', `${grant}&${grant}&${inBody}`],
      [400, 'invalid_request', `${grant}&${inBody}`, own()],
      [400, 'invalid_request', `${grant}&client_id=cli_0`, own()],
      [400, 'invalid_request', `${grant}&${inBody}`, { 'Content-Type': 'application/json' }],
      [400, 'unsupported_grant_type', `grant_type=password&username=a&password=b&${inBody}`],
      [400, 'unsupported_grant_type', `grant_type=authorization_code&code=x&${inBody}`],
      [400, 'invalid_scope', `${grant}&scope=scheduling%3Aattendance&${inBody}`],
      [400, 'invalid_scope', `${grant}&scope=every%22thing&${inBody}`],
      [401, 'invalid_client', grant],
      [401, 'invalid_client', `${grant}&client_id=${made.client_id}&client_secret=wrong`],
      [401, 'invalid_client', `${grant}&client_id=cli_0&client_secret=wrong`],
      [401, 'invalid_client', grant, basic(made.client_id, 'wrong')],
      [401, 'invalid_client', grant, { Authorization: 'Bearer x' }],
      [401, 'invalid_client', grant, { Authorization: 'Basic %%%' }],
    ];
    for (const [status, error, body, headers] of expected) {
      const answer = await post('/oauth/token', body, headers);
      assert.deepEqual([answer.status, answer.body['error']], [status, error], `${body}: ${answer.text}`);
      // The characters that RFC 6749 allows in a description.
      assert.match(String(answer.body['error_description']), /^[\x20\x21\x23-\x5b\x5d-\x7e]+$/);
      assert.equal(answer.headers.get('Cache-Control'), 'no-store');
      const challenge = answer.headers.get('WWW-Authenticate') ?? '';
      assert.equal(challenge.startsWith('Basic realm='), status === 401);
    }
    const big = await post('/oauth/token', `${grant}&x=${'x'.repeat(300_000)}`);
    assert.deepEqual([big.status, big.body['error']], [413, 'invalid_request']);
    const got = await app.request('/oauth/token?grant_type=client_credentials');
    assert.deepEqual([got.status, got.headers.get('Allow')], [405, 'POST']);
  });

  it('know no other client’s secret, and give nobody the scope that must be asked for', async () => {
    const second = await createNewApp(world.deps, { ...newApp, id: 'shop-2' });
    const crossed = await ask({ client_id: made.client_id, client_secret: second.client_secret });
    assert.equal(crossed.status, 401);
    const fine = await ask({ client_id: made.client_id, client_secret: made.client_secret });
    assert.ok(!fine.text.includes('scheduling:attendance'));
  });

  it('end a token for the client that it was given to, and mind no other', async () => {
    const token = String((await ask({}, own())).body['access_token']);
    const other = await createNewApp(world.deps, { ...newApp, id: 'shop-2' });
    const foreign = await revoke(token, other);
    assert.deepEqual([foreign.status, foreign.body['error']], [400, 'invalid_grant']);
    assert.equal((await see(token)).status, 404);
    const wrong = await revoke(token, { ...made, client_secret: 'wrong' });
    assert.deepEqual([wrong.status, wrong.body['error']], [401, 'invalid_client']);
    const missing = await post('/oauth/revoke', '', own());
    assert.deepEqual([missing.status, missing.body['error']], [400, 'invalid_request']);
    for (const ended of [token, token, 'never given']) assert.equal((await revoke(ended)).status, 200);
    assert.equal((await see(token)).status, 401);
  });

  it('are found by libraries', async () => {
    const answer = await app.request('/.well-known/oauth-authorization-server');
    assert.equal(answer.status, 200);
    const body = z.looseObject({ scopes_supported: z.array(z.string()) }).parse(await answer.json());
    const issuer = world.deps.config.publicUrl;
    assert.equal(body['issuer'], issuer);
    assert.equal(body['token_endpoint'], `${issuer}/oauth/token`);
    assert.equal(body['revocation_endpoint'], `${issuer}/oauth/revoke`);
    assert.deepEqual(body['grant_types_supported'], ['client_credentials']);
    assert.deepEqual(body['response_types_supported'], []);
    assert.ok(body.scopes_supported.includes('config:write'));
  });

  it('are answered by the API with the challenges of RFC 6750', async () => {
    const challengeOf = async (headers: Fields) => {
      const answer = await world.call('GET', '/v1/webhooks', undefined, headers);
      return [answer.status, answer.headers.get('WWW-Authenticate')];
    };
    const bare = 'Bearer realm="slotkit"';
    assert.deepEqual(await challengeOf({}), [401, bare]);
    assert.deepEqual(await challengeOf(own()), [401, bare]);
    assert.deepEqual(await challengeOf({ Authorization: 'Bearer nonsense' }), [
      401,
      `${bare}, error="invalid_token", error_description="The access token is unknown or has ended"`,
    ]);
    const token = String((await ask({ scope: 'config:read' }, own())).body['access_token']);
    assert.deepEqual(await challengeOf({ Authorization: `bearer ${token}` }), [
      403,
      `${bare}, error="insufficient_scope", error_description="The access token has not the scope that is needed", scope="webhooks:read"`,
    ]);
  });
});
