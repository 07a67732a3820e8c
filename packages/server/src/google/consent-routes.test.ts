import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, it } from 'node:test';
import { createApp } from '../app.ts';
import type { App } from '../http/app-env.ts';
import { makeLog } from '../log.ts';
import { addClient } from '../testing/add-access.ts';
import { dumpDatabase } from '../testing/dump-database.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { googleTrial, startGoogleServer, type GoogleServer } from '../testing/google-server.ts';
import { openWorld, worldNow, type TestWorld } from '../testing/test-world.ts';
import { callbackPath } from './google-consent.ts';
import { makeGoogle } from './google.ts';

eachDatabase('connecting a Google calendar', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  let server: GoogleServer;
  let app: App;
  let logged: string;
  let hostId: string;
  let headers: Readonly<Record<string, string>>;

  beforeEach(async () => {
    fresh = await openFresh();
    server = await startGoogleServer(() => worldNow);
    logged = '';
    const stream = new Writable({
      write(chunk, _encoding, done) {
        logged += String(chunk);
        done();
      },
    });
    const google = makeGoogle(googleTrial.client, server.connection);
    world = await openWorld(fresh.db, {}, { google, log: makeLog('debug', stream) });
    app = createApp(world.deps);
    const host = await fresh.db.read
      .selectFrom('hosts')
      .select('id')
      .where('email', 'like', 'mara@%')
      .executeTakeFirstOrThrow();
    hostId = host.id;
    headers = await addClient(fresh.db, worldNow, { appId: 'demo', scopes: ['config:write'] });
  });
  afterEach(async () => {
    await server.close();
    await fresh.remove();
  });

  async function ask(body: Record<string, unknown> = {}): Promise<string> {
    const answer = await world.call('POST', `/v1/hosts/${hostId}/calendars/google-consent`, body, headers);
    assert.equal(answer.status, 201, answer.text);
    return String(answer.body['authorization_url']);
  }
  const stateOf = (url: string) => new URL(url).searchParams.get('state') ?? '';
  const visit = (query: Record<string, string>) =>
    app.request(`${callbackPath}?${new URLSearchParams(query).toString()}`, {
      headers: { Accept: 'text/html' },
    });
  const press = (form: Record<string, string>, more: Record<string, string> = {}) =>
    app.request(callbackPath, { method: 'POST', body: new URLSearchParams(form), headers: more });
  const calendars = () =>
    fresh.db.read
      .selectFrom('host_calendars')
      .select(['id', 'host_id', 'provider', 'settings_json', 'secrets_sealed', 'version'])
      .execute();

  it('sends the host to Google for events alone, for lasting access, with a proof that only we hold', async () => {
    const url = new URL(await ask());
    assert.equal(`${url.origin}${url.pathname}`, 'https://accounts.google.com/o/oauth2/v2/auth');
    const { state, code_challenge: challenge, ...query } = Object.fromEntries(url.searchParams);
    assert.match(challenge ?? '', /^[\w-]{43}$/);
    assert.doesNotMatch(state ?? '', /hst_|demo/);
    assert.deepEqual(query, {
      client_id: googleTrial.client.clientId,
      redirect_uri: 'http://localhost:3000/calendars/google/callback',
      response_type: 'code',
      scope: 'https://www.googleapis.com/auth/calendar.events',
      access_type: 'offline',
      prompt: 'consent',
      login_hint: 'mara@northlight.example',
      code_challenge_method: 'S256',
    });
  });

  it('shows who gets what on the way back, changes nothing by that, and connects by its button', async () => {
    const url = await ask();
    const code = server.agree(url);
    const before = await dumpDatabase(fresh.db);
    const shown = await visit({ code, state: stateOf(url), scope: googleTrial.scope });
    const page = await shown.text();
    assert.equal(shown.status, 200);
    assert.match(page, /Connect this calendar to Mara\?/);
    assert.match(page, /Northlight Studio will see/);
    assert.equal(shown.headers.get('Referrer-Policy'), 'no-referrer');
    assert.equal(shown.headers.get('Cache-Control'), 'no-store');
    assert.deepEqual(await dumpDatabase(fresh.db), before);
    assert.deepEqual(server.requests, []);

    const done = await press({ code, state: stateOf(url) });
    assert.equal(done.status, 303);
    assert.equal(done.headers.get('Location'), '/calendars/google/connected');
    const [calendar, ...more] = await calendars();
    assert.deepEqual(more, []);
    assert.ok(calendar);
    assert.deepEqual(
      [calendar.host_id, calendar.provider, calendar.settings_json],
      [hostId, 'google', '{"calendar_id":"primary"}'],
    );
    assert.deepEqual(JSON.parse(world.deps.secrets.open(calendar.secrets_sealed, calendar.id)), {
      refresh_token: googleTrial.refreshToken,
    });
    for (const secret of [code, stateOf(url), googleTrial.refreshToken, 'ya29.token'])
      assert.ok(!logged.includes(secret), secret);
  });

  it('is connected anew by another consent, instead of twice', async () => {
    for (const _ of [1, 2]) {
      const url = await ask();
      assert.equal((await press({ code: server.agree(url), state: stateOf(url) })).status, 303);
    }
    assert.deepEqual(
      (await calendars()).map(({ version }) => version),
      [2],
    );
  });

  it('takes no code twice, no way back of its own making or after a quarter of an hour, and no foreign form', async () => {
    const url = await ask();
    const code = server.agree(url);
    const form = { code, state: stateOf(url) };
    assert.equal((await press(form, { 'Sec-Fetch-Site': 'cross-site' })).status, 403);
    assert.equal((await press({ code, state: `${form.state.slice(0, -4)}AAAA` })).status, 422);
    assert.equal((await visit({ code, state: 'made up' })).status, 422);
    const otherUrl = await ask();
    assert.equal((await press({ code, state: stateOf(otherUrl) })).status, 422);
    assert.equal((await press(form)).status, 303);
    assert.equal((await press(form)).status, 422);
    world.clock.advance(15 * 60_000);
    assert.equal((await press({ code: server.agree(otherUrl), state: stateOf(otherUrl) })).status, 422);
    assert.equal((await calendars()).length, 1);
  });

  it('says so when the person agreed to less, to nothing, or to a calendar that it cannot see', async () => {
    const url = await ask();
    const state = stateOf(url);
    const less = await press({ code: server.agree(url, 'openid'), state });
    assert.equal(less.status, 422);
    assert.match(await less.text(), /was not ticked/);
    const denied = await visit({ error: 'access_denied', state });
    assert.match(await denied.text(), /was not connected/);
    const other = await ask({ calendar_id: 'team@example.com' });
    const missing = await press({ code: server.agree(other), state: stateOf(other) });
    assert.equal(missing.status, 422);
    assert.match(await missing.text(), /404: notFound/);
    server.answerNext(/token$/, { status: 503 });
    assert.equal((await press({ code: server.agree(url), state })).status, 503);
    assert.deepEqual(await calendars(), []);
  });

  it('is asked for by those who may change the host, where the operator has set Google up', async () => {
    const path = `/v1/hosts/${hostId}/calendars/google-consent`;
    const reader = await addClient(fresh.db, worldNow, { appId: 'demo', scopes: ['config:read'] });
    assert.equal((await world.call('POST', path, {}, reader)).status, 403);
    const without = createApp({ ...world.deps, google: null });
    const answer = await without.request(path, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: '{}',
    });
    assert.equal(answer.status, 422);
    assert.match(await answer.text(), /GOOGLE_CLIENT_ID/);
  });
});
