import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import { apiScopes, type ApiScope } from '@slotkit/shared/wire';
import { addClient, addMember, addTeam } from '../testing/add-access.ts';
import { addApp } from '../testing/add-app.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { openWorld, type TestWorld } from '../testing/test-world.ts';

type Headers = Readonly<Record<string, string>>;
const answers: Readonly<Record<string, Record<string, unknown>>> = {
  'intro-call': { topic: 'Brand' },
  'needs-approval': { portfolio: 'https://robin.example' },
};

eachDatabase('a booking', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  /** One of Mara's and one of Theo's. */
  let mine: string;
  let theirs: string;

  beforeEach(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db);
    mine = await book('intro-call', '2027-03-02T09:00:00Z');
    theirs = await book('needs-approval', '2027-03-02T13:30:00Z');
  });
  afterEach(() => fresh.remove());

  async function book(slug: string, start: string): Promise<string> {
    const answer = await world.call('POST', `/v1/public/apps/demo/event-types/${slug}/bookings`, {
      start,
      timezone: 'Europe/Berlin',
      attendee: { name: 'Robin', email: 'robin@example.com' },
      answers: answers[slug] ?? {},
    });
    assert.equal(answer.status, 201, answer.text);
    return String(answer.body['id']);
  }
  const hostId = async (mail: string) =>
    (
      await fresh.db.read
        .selectFrom('hosts')
        .select('id')
        .where('email', 'like', `${mail}@%`)
        .executeTakeFirstOrThrow()
    ).id;
  const see = async (id: string, headers: Headers) =>
    (await world.call('GET', `/v1/bookings/${id}`, undefined, headers)).status;
  const cancel = async (id: string, headers: Headers) =>
    (await world.call('POST', `/v1/bookings/${id}/cancel`, {}, headers)).status;
  /** In the order in which nothing changes before it is looked at. */
  const rowOf = async (headers: Headers) => [
    await see(mine, headers),
    await see(theirs, headers),
    await cancel(theirs, headers),
    await cancel(mine, headers),
  ];

  it('is seen and cancelled by members as far as their permissions reach', async () => {
    const now = world.clock.now();
    const addWith = (role: 'agent' | 'manager' | 'admin', appId: string, host?: string) =>
      addMember(fresh.db, now, { appId, role, ...(host !== undefined && { hostId: host }) });
    await addApp(fresh.db, { id: 'shop' });
    const theo = await addWith('agent', 'demo', await hostId('theo'));
    const manager = await addWith('manager', 'demo');
    await addTeam(fresh.db, now, { appId: 'demo', memberIds: [theo.member.id, manager.member.id] });
    const stranger = await addWith('admin', 'shop');
    assert.deepEqual(await rowOf(stranger.headers), [404, 404, 404, 404]);
    const idle = await addWith('agent', 'demo');
    assert.deepEqual(await rowOf(idle.headers), [404, 404, 404, 404]);
    const mara = await addWith('agent', 'demo', await hostId('mara'));
    assert.deepEqual(await rowOf({ ...mara.headers, 'Sec-Fetch-Site': 'cross-site' }), [200, 404, 403, 403]);
    assert.deepEqual(await rowOf(manager.headers), [404, 200, 200, 404]);
    assert.deepEqual(await rowOf(mara.headers), [200, 404, 404, 200]);
    const admin = await addWith('admin', 'demo');
    assert.deepEqual(await rowOf(admin.headers), [200, 200, 200, 200]);
  });

  it('tells who changed it: an agent for its own, an admin for any other', async () => {
    const now = world.clock.now();
    const theo = await addMember(fresh.db, now, {
      appId: 'demo',
      role: 'admin',
      hostId: await hostId('theo'),
    });
    await cancel(mine, theo.headers);
    await cancel(theirs, theo.headers);
    const by = async (id: string) => {
      const { body } = await world.call('GET', `/v1/bookings/${id}`, undefined, theo.headers);
      return body['cancellation'];
    };
    const { id, name } = theo.member;
    const at = '2027-03-01T10:00:00Z';
    assert.deepEqual(await by(mine), { by: { type: 'admin', id, name }, reason: null, at });
    assert.deepEqual(await by(theirs), { by: { type: 'agent', id, name }, reason: null, at });
  });

  it('asks a client for the one scope of each call, and names it', async () => {
    const order = {
      event_type: 'intro-call',
      start: '2027-03-02T12:30:00Z',
      timezone: 'Europe/Berlin',
      attendee: { name: 'Kim' },
      answers: answers['intro-call'],
    };
    const of = (path: string) => `/${theirs}${path}`;
    const calls: readonly (readonly [method: string, path: string, scope: string, body?: unknown])[] = [
      ['POST', '', 'scheduling:write', order],
      ['GET', of(''), 'scheduling:read'],
      ['GET', of('/events'), 'scheduling:read'],
      ['GET', of('/deliveries'), 'scheduling:read'],
      ['PATCH', of(''), 'scheduling:write', { name: 'Kim' }],
      ['POST', of('/approve'), 'scheduling:write'],
      ['POST', of('/confirm'), 'scheduling:write'],
      ['POST', of('/start'), 'scheduling:write'],
      ['POST', of('/complete'), 'scheduling:write'],
      ['POST', of('/no-show'), 'scheduling:attendance'],
      ['POST', of('/reassign'), 'scheduling:write', { host_id: await hostId('theo') }],
      ['POST', of('/reminders'), 'scheduling:write', { kind: 'custom', channel: 'email', text: 'Hello' }],
      ['POST', of('/manage-link'), 'scheduling:write'],
      ['POST', of('/reschedule'), 'scheduling:write', { start: '2027-03-02T13:30:00Z' }],
      ['POST', of('/cancel'), 'scheduling:write'],
    ];
    const now = world.clock.now();
    const ask = async (scopes: readonly ApiScope[], [method, path, , body]: (typeof calls)[number]) => {
      const headers = await addClient(fresh.db, now, { appId: 'demo', scopes });
      return world.call(method, `/v1/bookings${path}`, body, headers);
    };
    for (const call of calls) {
      const [method, path, needed] = call;
      const others = apiScopes.filter((scope) => scope !== needed);
      const refused = await ask(others, call);
      assert.equal(refused.status, 403, `${method} ${path} with all but ${needed}`);
      assert.equal(refused.body['scope'], needed);
      const { status } = await ask(
        apiScopes.filter((scope) => scope === needed),
        call,
      );
      assert.ok([200, 201, 202, 409].includes(status), `${method} ${path} answered ${status}`);
    }
  });

  it('is nobody else’s: no credential, an unknown token, a widget key and another app get nothing', async () => {
    const scopes = apiScopes;
    await addApp(fresh.db, { id: 'shop' });
    const other = await addClient(fresh.db, world.clock.now(), { appId: 'shop', scopes });
    assert.equal(await see(mine, {}), 401);
    assert.equal(await see(mine, { Authorization: 'Bearer nonsense' }), 401);
    assert.equal(await see(mine, { Cookie: 'slotkit_session=nonsense' }), 401);
    assert.equal(await see(mine, other), 404);
    const own = await addClient(fresh.db, world.clock.now(), { appId: 'demo', scopes });
    assert.equal(await see(mine, own), 200);
    world.clock.advance(3_600_000);
    assert.equal(await see(mine, own), 401);
  });
});
