import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import { memberHeader } from '@slotkit/shared';
import { apiScopes } from '@slotkit/shared/wire';
import { authenticate } from '../access/authenticate.ts';
import { lookUpPrincipal, requirePrincipal } from '../access/principal.ts';
import { purgeCredentials } from '../access/purge-credentials.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { newRouter } from '../http/app-env.ts';
import { addClient } from '../testing/add-access.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { cookieIn, deskOf, openSignInDesk, type SignInDesk } from '../testing/sign-in-desk.ts';
import { z } from 'zod';
import { openSession } from './session-store.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const listed = z.object({ data: z.array(z.looseObject({ id: z.string(), current: z.boolean() })) });

eachDatabase('A session', (openFresh) => {
  let fresh: FreshDatabase;
  let desk: SignInDesk;
  let other: SignInDesk;

  beforeEach(async () => {
    fresh = await openFresh();
    desk = await openSignInDesk(fresh.db);
    other = deskOf({ ...desk.deps, db: fresh.open() }, desk.clock);
  });
  afterEach(async () => {
    await other.deps.db.close();
    await fresh.remove();
  });

  const open = async (memberId: string): Promise<string> => {
    const now = desk.clock.now();
    return `slotkit_session=${await writeTransaction(fresh.db, (trx) => openSession(trx, memberId, now, 'Firefox'))}`;
  };
  const see = (cookie: string, server = desk) => server.request('GET', '/v1/session', { cookie });
  const status = async (cookie: string, server = desk) => (await see(cookie, server)).status;
  const sessionsOf = async (cookie: string) =>
    listed.parse(await (await desk.request('GET', '/v1/sessions', { cookie })).json()).data;

  it('gets a new token after six hours; the one before is good for a minute more, on every server', async () => {
    const old = await open('mem_theo');
    desk.clock.advance(6 * hour - 1);
    assert.equal(cookieIn(await see(old)), null);
    desk.clock.advance(1);
    const next = cookieIn(await see(old, other));
    assert.ok(next && next !== old);
    assert.equal(await status(next), 200);
    desk.clock.advance(minute - 1);
    assert.deepEqual([await status(old), await status(next, other)], [200, 200]);
  });

  it('outlives an answer that never arrived: the token before stays good until the new one is seen', async () => {
    const old = await open('mem_theo');
    desk.clock.advance(6 * hour);
    const lost = cookieIn(await see(old));
    assert.equal(cookieIn(await see(old, other)), null, 'a call beside it gets none of its own');
    desk.clock.advance(2 * hour);
    const next = cookieIn(await see(old));
    assert.ok(next && next !== lost);
    assert.deepEqual([await status(next), await status(next, other)], [200, 200]);
  });

  it('outlives an answer that takes long: it brings no token that counts as lost by then', async () => {
    const app = newRouter();
    let next = '';
    app.use(authenticate(desk.deps));
    app.get('/fast', (c) => c.text(''));
    app.get('/slow', async (c) => {
      desk.clock.advance(minute);
      next = cookieIn(await see(old, other)) ?? '';
      return c.text('');
    });
    const ask = async (path: string, cookie: string) =>
      cookieIn(await app.request(path, { headers: { Cookie: cookie } }));
    let old = await open('mem_theo');
    desk.clock.advance(6 * hour);
    old = (await ask('/fast', old)) ?? '';
    assert.equal(await status(old), 200);
    desk.clock.advance(6 * hour);
    const brought = await ask('/slow', old);
    assert.equal(brought, null);
    assert.deepEqual([await status(brought ?? next), await status(next, other)], [200, 200]);
  });

  it('ends when a token that seemed lost turns up after all: two have been sharing it', async () => {
    const old = await open('mem_theo');
    desk.clock.advance(6 * hour);
    const mine = cookieIn(await see(old)) ?? '';
    desk.clock.advance(minute);
    const thief = cookieIn(await see(old, other)) ?? '';
    assert.equal(await status(thief), 200);
    assert.equal(await status(mine), 401);
    assert.equal(await status(thief), 401);
  });

  it('ends when a token is shown that its browser gave up long ago: somebody has a copy', async () => {
    const old = await open('mem_theo');
    desk.clock.advance(6 * hour);
    const next = cookieIn(await see(old)) ?? '';
    assert.equal(await status(next), 200);
    desk.clock.advance(minute);
    assert.equal(await status(old, other), 401);
    assert.equal(await status(next), 401);
  });

  it('is known by answers that stay open after its token was replaced, and not after it ended', async () => {
    const known: boolean[] = [];
    const old = await open('mem_theo');
    const app = newRouter();
    app.get('/open', async (c) => {
      await requirePrincipal(c, desk.deps);
      desk.clock.advance(6 * hour);
      const next = cookieIn(await see(old)) ?? '';
      await see(next);
      desk.clock.advance(hour);
      known.push((await lookUpPrincipal(c, desk.deps)) !== null);
      await desk.request('DELETE', '/v1/session', { cookie: next });
      known.push((await lookUpPrincipal(c, desk.deps)) !== null);
      return c.text('');
    });
    await app.request('/open', { headers: { Cookie: old } });
    assert.deepEqual(known, [true, false]);
  });

  it('ends after seven days without a call, and after thirty in any case', async () => {
    const idle = await open('mem_theo');
    let used = await open('mem_mara');
    for (let passed = 0; passed < 29; passed++) {
      desk.clock.advance(day);
      const answer = await see(used);
      assert.equal(answer.status, 200, `day ${passed + 1}`);
      used = cookieIn(answer) ?? used;
      if (passed === 5)
        assert.equal((await fresh.db.read.selectFrom('sessions').select('id').execute()).length, 2);
      if (passed === 6) assert.equal(await status(idle), 401);
    }
    desk.clock.advance(day);
    assert.equal(await status(used), 401);
    await purgeCredentials(desk.deps);
    assert.deepEqual(await fresh.db.read.selectFrom('sessions').selectAll().execute(), []);
  });

  it('is listed and can be ended by its member from another browser; nobody else’s is seen', async () => {
    const [first, second, foreign] = [await open('mem_theo'), await open('mem_theo'), await open('mem_nora')];
    const all = await sessionsOf(second);
    assert.deepEqual(
      all.map(({ current, agent }) => [current, agent]),
      [
        [true, 'Firefox'],
        [false, 'Firefox'],
      ],
    );
    const [theirs] = await sessionsOf(foreign);
    const end = async (id = '') =>
      (await desk.request('DELETE', `/v1/sessions/${id}`, { cookie: second })).status;
    assert.deepEqual([await end(theirs?.id), await end(all[1]?.id), await end(all[1]?.id)], [404, 204, 404]);
    assert.deepEqual(
      [await status(first, other), await status(second), await status(foreign)],
      [401, 200, 200],
    );
  });

  it('is signed out by the API as by the page, and takes its cookie away', async () => {
    const cookie = await open('mem_theo');
    const foreign = { cookie, headers: { 'Sec-Fetch-Site': 'cross-site' } };
    assert.equal((await desk.request('DELETE', '/v1/session', foreign)).status, 403);
    desk.clock.advance(6 * hour);
    const answer = await desk.request('DELETE', '/v1/session', { cookie });
    assert.equal(answer.status, 204);
    assert.match(answer.headers.get('Set-Cookie') ?? '', /^slotkit_session=; Max-Age=0/);
    assert.equal(await status(cookie, other), 401);
  });

  it('says who is signed in, with what, as what', async () => {
    const body = z.looseObject({}).parse(await (await see(await open('mem_mara'))).json());
    const { member, app, host_ids: own, team_host_ids: team } = body;
    assert.deepEqual(member, {
      id: 'mem_mara',
      name: 'Mara',
      email: 'mara@northlight.example',
      role: 'manager',
      permissions: { view: 'team', edit: 'team', delete: 'team' },
      locale: 'en',
    });
    assert.match(JSON.stringify(app), /"id":"demo".*"timezone":"Europe\/Berlin"/);
    assert.ok(Array.isArray(own) && own.length === 1);
    assert.ok(Array.isArray(team) && team.length === 2);
  });

  it('is not taken for that of somebody who was signed in before: a page says for whom it was opened', async () => {
    const cookie = await open('mem_theo');
    const asks = async (member: string) =>
      (await desk.request('GET', '/v1/session', { cookie, headers: { [memberHeader]: member } })).status;
    assert.deepEqual([await asks('mem_theo'), await asks('mem_nora')], [200, 401]);
  });

  it('of a member can be ended by an admin, which the log says; a client needs what the member may', async () => {
    const [theo, admin] = [await open('mem_theo'), await open('mem_nora')];
    const path = '/v1/members/mem_theo/sessions';
    const seen = listed.parse(await (await desk.request('GET', path, { cookie: admin })).json()).data;
    assert.deepEqual(
      seen.map(({ current }) => current),
      [false],
    );
    assert.equal((await desk.request('DELETE', path, { cookie: theo })).status, 403);
    const weak = await addClient(fresh.db, desk.clock.now(), { appId: 'demo', scopes: ['config:write'] });
    assert.equal((await desk.request('DELETE', path, { headers: weak })).status, 403);
    assert.equal(await status(theo), 200);
    assert.equal((await desk.request('DELETE', path, { cookie: admin })).status, 204);
    assert.equal(await status(theo, other), 401);
    const log = await (
      await desk.request('GET', '/v1/audit-log?object_id=mem_theo', { cookie: admin })
    ).text();
    assert.match(log, /"action":"changed".*"changes":\{"sessions":\{\}\}/);
    const strong = await addClient(fresh.db, desk.clock.now(), { appId: 'demo', scopes: apiScopes });
    assert.equal((await desk.request('GET', '/v1/session', { headers: strong })).status, 403);
  });
});
