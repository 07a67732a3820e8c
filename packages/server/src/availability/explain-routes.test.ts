import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import {
  apiScopes,
  dayExplanationSchema,
  problemSchema,
  slotsSchema,
  startExplanationSchema,
  type DayExplanation,
  type StartExplanation,
} from '@slotkit/shared/wire';
import { writeTransaction } from '../db/write-transaction.ts';
import { addClient, addMember } from '../testing/add-access.ts';
import { addApp } from '../testing/add-app.ts';
import { openDesk, type DemoDesk } from '../testing/demo-desk.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';

type Headers = Readonly<Record<string, string>>;
type Query = Readonly<Record<string, string | undefined>>;
const day = '2027-03-03';
const nine = '2027-03-03T09:00:00Z';

eachDatabase('the explanation of a time', (openFresh) => {
  let fresh: FreshDatabase;
  let desk: DemoDesk;
  let client: Headers;
  beforeEach(async () => {
    fresh = await openFresh();
    desk = await openDesk(fresh.db);
    client = await addClient(fresh.db, desk.world.clock.now(), { appId: 'demo', scopes: apiScopes });
    await fresh.db.write.updateTable('event_types').set({ archived: 0 }).execute();
  });
  afterEach(() => fresh.remove());

  const ask = (path: string, query: Query, headers: Headers = client) => {
    const given = Object.entries(query).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    );
    return desk.world.call(
      'GET',
      `/v1/availability${path}?${new URLSearchParams(given).toString()}`,
      undefined,
      headers,
    );
  };
  async function explainStart(query: Query, headers: Headers = client): Promise<StartExplanation> {
    const answer = await ask('/explain', query, headers);
    assert.equal(answer.status, 200, answer.text);
    return startExplanationSchema.parse(answer.body);
  }
  async function explainDay(query: Query, headers: Headers = client): Promise<DayExplanation> {
    const answer = await ask('/explain', { day, ...query }, headers);
    assert.equal(answer.status, 200, answer.text);
    return dayExplanationSchema.parse(answer.body);
  }
  const codesOf = ({ hosts }: StartExplanation) =>
    Object.fromEntries(hosts.map(({ name, because }) => [name, because.map(({ code }) => code)]));
  const hostId = async (name: string): Promise<string> =>
    (await fresh.db.read.selectFrom('hosts').select('id').where('name', '=', name).executeTakeFirstOrThrow())
      .id;
  const member = async (role: 'agent' | 'manager' | 'admin', name?: string): Promise<Headers> => {
    const of = name === undefined ? {} : { hostId: await hostId(name) };
    return (await addMember(fresh.db, desk.world.clock.now(), { appId: 'demo', role, ...of })).headers;
  };

  it('says of every start of a day what the list of slots says, for each strategy', async () => {
    await desk.book('choose-your-host', '2027-03-03T08:45:00Z', { host_id: await hostId('Mara') });
    for (const event_type of [
      'intro-call',
      'choose-your-host',
      'needs-approval',
      'sales-team',
      'panel',
      'workshop',
    ]) {
      const query = { event_type, timezone: 'Asia/Kathmandu' };
      const listed = slotsSchema.parse((await ask('', { ...query, from: day, to: day })).body).slots;
      const explained = await explainDay(query);
      assert.ok(listed.length > 0 && explained.because.length === 0, event_type);
      assert.deepEqual(
        explained.starts
          .filter(({ offered }) => offered)
          .map(({ start, hosts_offering }) => [start, hosts_offering]),
        listed.map(({ start, hosts_free }) => [start, hosts_free]),
        event_type,
      );
      for (const host of explained.hosts)
        for (const { start, because } of host.starts) {
          const single = await explainStart({ event_type, start, host_id: host.id });
          assert.deepEqual(codesOf(single), { [host.name]: because });
        }
    }
  });

  it('names the booking behind a refusal to those alone who may see it', async () => {
    const { id } = await desk.book('intro-call', nine);
    const obstacle = { kind: 'booking', start: nine, end: '2027-03-03T09:30:00Z' };
    const seenBy = async (headers: Headers) =>
      (await explainStart({ event_type: 'needs-confirmation', start: nine }, headers)).hosts.map(
        ({ because }) => because.map(({ code, obstacles }) => [code, obstacles]),
      );
    const known = [[['booked', [{ ...obstacle, booking_id: id }]]]];
    assert.deepEqual(await seenBy(client), known);
    assert.deepEqual(await seenBy(await member('agent', 'Mara')), known);
    const onlyTimes = await addClient(fresh.db, desk.world.clock.now(), {
      appId: 'demo',
      scopes: ['availability:read'],
    });
    assert.deepEqual(await seenBy(onlyTimes), [[['booked', [obstacle]]]]);
    const theo = await member('agent', 'Theo');
    const theirs = await ask('/explain', { event_type: 'needs-confirmation', start: nine }, theo);
    assert.equal(theirs.status, 404, 'an event type of hosts who are not even visible');
  });

  it('tells a member about the hosts its view reaches, and of the others only how many offer it', async () => {
    const query = { event_type: 'choose-your-host', start: '2027-03-03T08:45:00Z' };
    const all = await explainStart(query, await member('admin'));
    assert.deepEqual(Object.keys(codesOf(all)).toSorted(), ['Anjali', 'Mara', 'Theo']);
    assert.deepEqual(all.hidden_hosts, { count: 0, offering: 0 });
    const theo = await member('agent', 'Theo');
    const own = await explainStart(query, theo);
    assert.deepEqual(codesOf(own), { Theo: ['working_hours'] });
    assert.deepEqual([own.offered, own.hidden_hosts], [true, { count: 2, offering: 2 }]);
    const { hosts, hidden_hosts } = await explainDay({ event_type: 'choose-your-host' }, theo);
    assert.deepEqual([hosts.length, hidden_hosts.count], [1, 2]);
    assert.equal((await ask('/explain', { ...query, host_id: await hostId('Mara') }, theo)).status, 404);
    assert.equal((await ask('/explain', { ...query, host_id: await hostId('Theo') }, theo)).status, 200);
    const list = { event_type: 'choose-your-host', from: day, to: day, timezone: 'UTC' };
    const freeFor = async (headers: Headers) => {
      const answer = await ask('', { ...list, event_type: 'sales-team' }, headers);
      const { slots } = slotsSchema.parse(answer.body);
      return slots.find(({ start }) => start === '2027-03-03T13:30:00Z');
    };
    const free = [await hostId('Mara'), await hostId('Theo')].toSorted();
    assert.deepEqual((await freeFor(await member('admin')))?.hosts?.toSorted(), free);
    const seen = await freeFor(theo);
    assert.deepEqual([seen?.hosts, seen?.hosts_free], [[await hostId('Theo')], 2]);
    const panel = { ...list, event_type: 'panel' };
    assert.equal((await ask('', { ...list, host_id: await hostId('Mara') }, theo)).status, 404);
    assert.equal((await ask('', { ...panel, host_id: await hostId('Mara') }, theo)).status, 404);
    assert.equal((await ask('', { ...list, host_id: await hostId('Theo') }, theo)).status, 200);
    await fresh.db.write
      .updateTable('members')
      .set({ permissions_json: JSON.stringify({ view: 'none', edit: 'all', delete: 'all' }) })
      .execute();
    assert.equal((await ask('/explain', query, theo)).status, 404);
    assert.equal(
      (await ask('', { ...query, start: undefined, from: day, to: day, timezone: 'UTC' }, theo)).status,
      404,
    );
  });

  it('tells what stands above the rules: a place, a host who is away for good, a panel that needs everybody', async () => {
    const [mara, theo] = [await hostId('Mara'), await hostId('Theo')];
    const start = '2027-03-03T14:20:00Z';
    await fresh.db.write
      .updateTable('locations')
      .set({ host_ids_json: JSON.stringify([mara]) })
      .execute();
    await fresh.db.write.updateTable('hosts').set({ active: 0 }).where('name', '=', 'Anjali').execute();
    const team = await explainStart({ event_type: 'sales-team', start });
    assert.deepEqual(codesOf(team), { Mara: ['grid'], Theo: ['other_location'], Anjali: ['host_inactive'] });
    assert.deepEqual(team.because, [{ code: 'no_host_free', detail: 'No host can take it.' }]);
    const named = await explainStart({ event_type: 'sales-team', start, host_id: theo });
    assert.deepEqual([codesOf(named), named.because[0]?.code], [{ Theo: ['other_location'] }, 'no_hosts']);
    await fresh.db.write.updateTable('locations').set({ host_ids_json: null }).execute();
    const panel = await explainStart({ event_type: 'panel', start: nine });
    assert.deepEqual(codesOf(panel), { Mara: [], Theo: ['working_hours'] });
    assert.equal(panel.because[0]?.code, 'not_every_host');
  });

  it('tells a full group from one that still has seats', async () => {
    await desk.set('workshop', { seats: 2 });
    const [first] = (await explainDay({ event_type: 'workshop' })).starts.filter(({ offered }) => offered);
    const start = first?.start ?? '';
    const seen = async () => codesOf(await explainStart({ event_type: 'workshop', start }));
    await desk.book('workshop', start);
    assert.deepEqual(await seen(), { Anjali: [] });
    await desk.book('workshop', start, { attendee: { name: 'Kim', email: 'kim@example.com' } });
    assert.deepEqual(await seen(), { Anjali: ['group_full'] });
    const [host] = (await explainDay({ event_type: 'workshop' })).hosts;
    assert.deepEqual(
      host?.removed.map(({ code, starts, alone }) => [code, starts, alone]),
      [['group_full', 1, 1]],
    );
  });

  it('says why a day has no start at all', async () => {
    const sunday = await explainDay({ event_type: 'intro-call', day: '2027-03-07' });
    const [mara] = sunday.hosts;
    assert.deepEqual([sunday.because[0]?.code, mara?.because[0]?.code], ['no_host_free', 'no_working_time']);
    await writeTransaction(fresh.db, async (trx) => {
      const exception = {
        id: 'exc_1',
        host_id: await hostId('Mara'),
        type: 'extra',
        timezone: null,
        reason: null,
      } as const;
      const times = { start_local: '2027-03-07T10:00', end_local: '2027-03-07T10:20' };
      await trx
        .insertInto('host_exceptions')
        .values({ ...exception, ...times })
        .execute();
    });
    const [extra] = (await explainDay({ event_type: 'intro-call', day: '2027-03-07' })).hosts;
    assert.equal(extra?.because[0]?.code, 'working_time_too_short');
    const window = { start: '2027-03-07T09:00:00Z', end: '2027-03-07T09:20:00Z' };
    assert.deepEqual([extra.working_time, extra.exceptions], [[window], [{ type: 'extra', ...window }]]);
  });

  it('is for those who may read availability, each in its own app', async () => {
    const query = { event_type: 'intro-call', start: nine };
    const list = { event_type: 'intro-call', from: day, to: day, timezone: 'UTC' };
    const now = desk.world.clock.now();
    await addApp(fresh.db, { id: 'shop' });
    const other = await addClient(fresh.db, now, { appId: 'shop', scopes: apiScopes });
    const scopes = apiScopes.filter((scope) => scope !== 'availability:read');
    const without = await addClient(fresh.db, now, { appId: 'demo', scopes });
    for (const [path, asked] of [
      ['/explain', query],
      ['', list],
    ] as const) {
      assert.equal((await ask(path, asked, {})).status, 401);
      assert.equal((await ask(path, asked, other)).status, 404);
      const refused = await ask(path, asked, without);
      assert.deepEqual([refused.status, refused.body['scope']], [403, 'availability:read']);
    }
    const { id } = await fresh.db.read
      .selectFrom('event_types')
      .select('id')
      .where('slug', '=', 'intro-call')
      .executeTakeFirstOrThrow();
    const byId = await explainStart({ event_type_id: id, start: nine });
    assert.deepEqual(byId, await explainStart(query));
    await fresh.db.write.updateTable('event_types').set({ public: 0 }).execute();
    assert.equal((await ask('', list)).status, 200);
  });

  it('refuses what makes no question', async () => {
    const intro = { event_type: 'intro-call' };
    const rows: readonly (readonly [Query, number])[] = [
      [{ start: nine }, 400],
      [intro, 400],
      [{ ...intro, start: nine, day }, 400],
      [{ ...intro, event_type_id: 'evt_0' }, 400],
      [{ ...intro, start: 'tomorrow' }, 400],
      [{ ...intro, day: '2027-02-30' }, 400],
      [{ ...intro, day: '0000-01-01', timezone: 'Europe/Berlin' }, 400],
      [{ ...intro, day: '9999-12-31', timezone: 'America/New_York' }, 400],
      [{ ...intro, day, timezone: 'Europe/Atlantis' }, 400],
      [{ ...intro, day, colour: 'blue' }, 400],
      [{ ...intro, day, duration_minutes: 'long' }, 400],
      [{ ...intro, day, duration_minutes: '45' }, 422],
      [{ ...intro, day, host_id: await hostId('Theo') }, 404],
      [{ ...intro, day, location_id: 'loc_00000000000000000000000000' }, 404],
      [{ event_type: 'no-such-thing', day }, 404],
      // Working time before it, and its end, have five digits of a year or a sign.
      [{ ...intro, start: '0000-01-01T00:00:00.001Z' }, 400],
      [{ ...intro, start: '9999-12-31T23:59:59Z' }, 400],
      [{ ...intro, day: '9999-12-31', timezone: 'Pacific/Kiritimati' }, 400],
      [{ ...intro, start: '0000-01-10T00:00:00Z' }, 200],
      [{ ...intro, start: '9999-12-23T12:00:00Z' }, 200],
      [{ ...intro, day: '0001-01-01' }, 200],
      [{ ...intro, day: '9999-12-20', timezone: 'America/New_York' }, 200],
    ];
    for (const [query, status] of rows) {
      const answer = await ask('/explain', query);
      assert.equal(answer.status, status, `${JSON.stringify(query)}: ${answer.text}`);
      if (status >= 400) problemSchema.parse(answer.body);
      assert.doesNotMatch(answer.text, /"[+-]\d{6}-/, 'a year that instants on the wire do not have');
    }
    const long = await ask('', { ...intro, from: day, to: '2027-06-03', timezone: 'UTC' });
    assert.equal(long.status, 400);
    const mixed = await ask('', { ...intro, from: nine, to: day, timezone: 'UTC' });
    assert.equal(mixed.status, 400);
    assert.match(mixed.text, /must both be days or both be instants/);
  });
});
