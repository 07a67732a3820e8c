import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { calendarSchema, type Calendar } from '@slotkit/shared/wire';
import { runDue } from '../jobs/worker.ts';
import { addClient, addMember, addTeam } from '../testing/add-access.ts';
import { caldavLogin, startCaldavServer, type CaldavServer } from '../testing/caldav-server.ts';
import { openDesk, type DemoDesk } from '../testing/demo-desk.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';

type Headers = Readonly<Record<string, string>>;

eachDatabase('Connecting a calendar to a host', (openFresh) => {
  let fresh: FreshDatabase;
  let desk: DemoDesk;
  let server: CaldavServer;
  let hostId: string;
  let client: Headers;
  beforeEach(async () => {
    fresh = await openFresh();
    desk = await openDesk(fresh.db, { webhookPrivate: true });
    server = await startCaldavServer();
    hostId = await idOf('mara');
    client = await addClient(fresh.db, desk.world.clock.now(), {
      appId: 'demo',
      scopes: ['config:read', 'config:write'],
    });
  });
  afterEach(async () => {
    await server.stop();
    await fresh.remove();
  });

  const idOf = async (name: string): Promise<string> =>
    (
      await fresh.db.read
        .selectFrom('hosts')
        .select('id')
        .where('email', 'like', `${name}@%`)
        .executeTakeFirstOrThrow()
    ).id;
  const call = (method: string, path = '', body?: unknown, headers: Headers = client) =>
    desk.world.call(method, `/v1/hosts/${hostId}/calendars${path}`, body, headers);
  const caldav = (more: Record<string, unknown> = {}) => ({
    provider: 'caldav',
    url: server.origin,
    ...caldavLogin,
    ...more,
  });
  const connect = async (): Promise<Calendar> => {
    const answer = await call('POST', '', caldav());
    assert.equal(answer.status, 201, answer.text);
    return calendarSchema.parse(answer.body);
  };
  const slots = async (): Promise<string> =>
    (
      await desk.world.call(
        'GET',
        '/v1/public/apps/demo/event-types/intro-call/slots?from=2027-03-04&to=2027-03-04&timezone=UTC',
      )
    ).text;

  test('finds it, reads it at once, and never shows the credentials', async () => {
    server.addEvent('a', 'DTSTART:20270304T090000Z', 'DTEND:20270304T093000Z');
    const calendar = await connect();
    assert.deepEqual(
      [
        calendar.url,
        calendar.name,
        calendar.status,
        calendar.conflicts,
        calendar.write_to,
        calendar.last_read_at,
      ],
      [server.url, 'Mara', 'ok', true, true, '2027-03-01T10:00:00Z'],
    );
    assert.doesNotMatch(await slots(), /start":"2027-03-04T09:00/);
    assert.match(await slots(), /start":"2027-03-04T09:30/);
    const listed = await call('GET');
    assert.deepEqual(listed.body['data'], [calendar]);
    assert.doesNotMatch(listed.text + (await call('GET', `/${calendar.id}`)).text, /password|secret/);
    const { secrets_sealed: sealed } = await fresh.db.read
      .selectFrom('host_calendars')
      .select('secrets_sealed')
      .executeTakeFirstOrThrow();
    assert.ok(!sealed.includes(caldavLogin.password));
    assert.equal((await call('POST', '', caldav())).status, 422, 'the same one twice');
  });

  test('says clearly what is wrong, and keeps nothing then', async () => {
    const refused = async (body: Record<string, unknown>): Promise<unknown[]> => {
      const { status, body: problem } = await call('POST', '', body);
      return [status, problem['detail']];
    };
    assert.deepEqual(await refused(caldav({ password: 'wrong' })), [
      422,
      'The calendar server does not accept this user name and password.',
    ]);
    server.refuseWith(404);
    assert.deepEqual(await refused(caldav()), [422, 'There is no calendar at this address.']);
    server.refuseWith(503);
    assert.deepEqual(await refused(caldav()), [
      503,
      'The calendar could not be read: the calendar server answered 503.',
    ]);
    server.refuseWith(null);
    server.addEvent('odd', 'DTSTART:20270304T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=SECONDLY');
    assert.deepEqual(await refused(caldav()), [
      422,
      'The calendar cannot be used: an event repeats SECONDLY, which is not understood.',
    ]);
    server.behave({ kind: 'several' });
    const several = await call('POST', '', caldav());
    assert.equal(several.status, 422);
    assert.deepEqual(several.body['calendars'], [
      { url: server.url, name: 'Mara' },
      { url: `${server.origin}/calendars/private/`, name: 'Private' },
    ]);
    assert.equal((await call('POST', '', caldav({ url: 'ftp://calendar.example' }))).status, 422);
    assert.equal((await call('POST', '', caldav({ provider: 'exchange' }))).status, 422);
    assert.deepEqual((await call('GET')).body['data'], []);
    server.behave({ kind: 'boundless' });
    const boundless = await call('POST', '', caldav());
    assert.equal(boundless.status, 422);
    assert.ok(boundless.text.length < 20_000, 'what another server says is not passed on without end');
    assert.match(boundless.text, /"name":"0 IT IS A LONG STORY\. /);
  });

  test('a changed password is tried out; without conflicts nothing makes the host busy', async () => {
    const { id } = await connect();
    server.addEvent('a', 'DTSTART:20270304T090000Z', 'DTEND:20270304T093000Z');
    assert.equal((await call('PATCH', `/${id}`, { password: 'wrong' })).status, 422);
    const stale = await call('PATCH', `/${id}`, { conflicts: false }, { ...client, 'If-Match': '"7"' });
    assert.equal(stale.status, 412);
    await runDue(desk.deps);
    const changed = await call('PATCH', `/${id}`, { conflicts: false, password: caldavLogin.password });
    assert.deepEqual([changed.status, changed.body['conflicts'], changed.body['version']], [200, false, 2]);
    assert.match(await slots(), /start":"2027-03-04T09:00/);
    await call('PATCH', `/${id}`, { conflicts: true });
    await runDue(desk.deps);
    assert.doesNotMatch(await slots(), /start":"2027-03-04T09:00/);
  });

  test('once disconnected, it makes nobody busy or unknown, and its credentials are gone', async () => {
    const { id } = await connect();
    server.refuseWith(500);
    desk.world.clock.advance(31 * 60_000);
    assert.doesNotMatch(await slots(), /start":"2027-03-04T09:00/);
    assert.equal((await call('DELETE', `/${id}`)).status, 204);
    assert.match(await slots(), /start":"2027-03-04T09:00/);
    assert.equal((await call('DELETE', `/${id}`)).status, 404);
    assert.equal((await call('GET', `/${id}`)).status, 404);
    const row = await fresh.db.read.selectFrom('host_calendars').select('secrets_sealed').executeTakeFirst();
    assert.deepEqual(row, { secrets_sealed: '' });
  });

  test('shows what is the matter with it', async () => {
    const { id } = await connect();
    server.refuseWith(401);
    desk.world.clock.advance(600_000);
    await runDue(desk.deps);
    const { status, last_error: because } = calendarSchema.parse((await call('GET', `/${id}`)).body);
    assert.deepEqual([status, because], ['unauthorized', 'the calendar server answered 401']);
  });

  test('is for whoever may change that host: itself, its team’s manager, an admin, a client by scope', async () => {
    const now = desk.world.clock.now();
    const member = async (role: 'agent' | 'manager' | 'admin', ofHost?: string) =>
      addMember(fresh.db, now, { appId: 'demo', role, ...(ofHost !== undefined && { hostId: ofHost }) });
    const mara = await member('agent', hostId);
    const theo = await member('agent', await idOf('theo'));
    const manager = await member('manager');
    const stranger = await member('manager');
    const admin = await member('admin');
    await addTeam(fresh.db, now, { appId: 'demo', memberIds: [mara.member.id, manager.member.id] });
    const reader = await addClient(fresh.db, now, { appId: 'demo', scopes: ['config:read'] });
    const statuses = [];
    for (const { headers } of [mara, theo, manager, stranger, admin, { headers: reader }, { headers: {} }]) {
      const seen = await call('GET', '', undefined, headers);
      const made = await call('POST', '', caldav(), headers);
      if (made.status === 201) await call('DELETE', `/${String(made.body['id'])}`);
      statuses.push([seen.status, made.status]);
    }
    assert.deepEqual(statuses, [
      [200, 201],
      [404, 404],
      [200, 201],
      [404, 404],
      [200, 201],
      [200, 403],
      [401, 401],
    ]);
  });
});
