import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { rows } from '../testing/answer-parts.ts';
import { addMember, addTeam } from '../testing/add-access.ts';
import { at, CatalogOffice, officeDay } from '../testing/catalog-office.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';

eachDatabase('A host', (openFresh) => {
  let fresh: FreshDatabase;
  let office: CatalogOffice;
  before(async () => {
    fresh = await openFresh();
    office = await CatalogOffice.open(fresh.db);
  });
  after(() => fresh.remove());
  beforeEach(() => office.rewind());

  const made = async () => {
    const eventType = await office.eventType();
    return { eventType, id: eventType.hosts[0]?.host_id ?? '' };
  };

  test('is made with its member, keeps every field, and gives defaults back', async () => {
    const kim = await office.ok('POST', '/hosts', { name: 'Kim', email: 'Kim@example.com' });
    const { id, member_id: memberId, created_at: createdAt, ...rest } = kim;
    assert.match(String(memberId), /^mem_/);
    assert.deepEqual(rest, {
      updated_at: createdAt,
      name: 'Kim',
      email: 'Kim@example.com',
      timezone: 'Europe/Berlin',
      avatar_url: null,
      limits: {},
      active: true,
      archived: false,
      version: 1,
    });
    const again = await office.ok('POST', '/hosts', { name: 'Kim too', email: 'kim@example.com' });
    assert.equal(again['member_id'], memberId, 'the same person');
    const path = `/hosts/${String(id)}`;
    const set = {
      name: 'Kim K.',
      email: 'k@example.com',
      timezone: 'Asia/Tokyo',
      avatar_url: 'https://example.com/k.jpg',
      limits: { per_day: 2, per_week: 3 },
      active: false,
      member_id: null,
    };
    const changed = await office.ok('PATCH', path, set);
    assert.deepEqual({ ...changed, ...set }, changed);
    assert.deepEqual(await office.ok('GET', path), changed);
    const cleared = await office.ok('PATCH', path, {
      timezone: null,
      avatar_url: null,
      limits: null,
      active: null,
      member_id: memberId,
    });
    assert.deepEqual(
      [
        cleared['timezone'],
        cleared['avatar_url'],
        cleared['limits'],
        cleared['active'],
        cleared['member_id'],
      ],
      ['Europe/Berlin', null, {}, true, memberId],
    );
    assert.deepEqual((await office.ok('PATCH', path, { limits: { per_week: 9 } }))['limits'], {
      per_week: 9,
    });
    for (const [field, bad] of Object.entries({
      name: '',
      email: 'nobody',
      timezone: 'Mars/Olympus',
      member_id: 'mem_nobody',
      avatar_url: 'javascript:alert(1)',
      limits: { per_day: 0 },
      active: 'yes',
      colour: 'red',
    })) {
      const refused = await office.call('PATCH', path, { [field]: bad });
      assert.equal(refused.status, 422, refused.text);
      assert.match(refused.text, new RegExp(`"pointer":"/${field}`));
    }
    assert.equal((await office.call('PATCH', path, { name: 'x' }, { 'If-Match': '"1"' })).status, 412);
    assert.equal((await office.call('DELETE', path)).status, 204);
    assert.equal((await office.call('GET', path)).status, 404);
  });

  test('takes no bookings while it is not active, and no more than its limits', async () => {
    const { eventType, id } = await made();
    await office.ok('PATCH', `/hosts/${id}`, { active: false });
    assert.deepEqual(await office.starts(eventType), []);
    await office.ok('PATCH', `/hosts/${id}`, { active: true, limits: { per_day: 1 } });
    await office.book(eventType, at('09:00'));
    assert.deepEqual(await office.starts(eventType), []);
    await office.ok('PATCH', `/hosts/${id}`, { limits: { per_day: null } });
    assert.equal((await office.starts(eventType)).length, 5);
  });

  test('works as its week says, each window in its own zone', async () => {
    const { eventType, id } = await made();
    const path = `/hosts/${id}/schedule`;
    const read = await office.call('GET', path);
    const week = {
      timezone: 'America/New_York',
      working_hours: [
        { days: ['tue'], start: '07:00', end: '08:00' },
        { days: ['mon'], start: '23:30', end: '00:30', timezone: 'UTC' },
        { days: ['wed'], start: '23:00', end: '24:00', timezone: 'UTC' },
      ],
    };
    const set = await office.call('PUT', path, week, { 'If-Match': read.headers.get('ETag') ?? '' });
    assert.equal(set.status, 200, set.text);
    assert.deepEqual({ ...set.body, ...week }, set.body);
    assert.deepEqual(await office.starts(eventType), ['00:00', '12:00', '12:30']);
    const wednesday = await office.slots(eventType, '&from=2027-03-03&to=2027-03-03');
    assert.deepEqual(
      wednesday.map(({ start }) => start.slice(11, 16)),
      ['23:00', '23:30'],
    );
    assert.equal(
      (await office.call('PUT', path, week, { 'If-Match': read.headers.get('ETag') ?? '' })).status,
      412,
    );
    const same = await office.call('PUT', path, week);
    assert.equal(same.body['version'], set.body['version']);
    const [hours] = week.working_hours;
    const wrong: readonly (readonly [place: string, body: object])[] = [
      ['/timezone', { ...week, timezone: 'Mars/Olympus' }],
      ['/working_hours/0/days', { ...week, working_hours: [{ ...hours, days: [] }] }],
      ['/working_hours/0/days/1', { ...week, working_hours: [{ ...hours, days: ['mon', 'mon'] }] }],
      ['/working_hours/0/start', { ...week, working_hours: [{ ...hours, start: '24:00' }] }],
      ['/working_hours/0/end', { ...week, working_hours: [{ ...hours, end: '9:00' }] }],
      ['/working_hours/0/timezone', { ...week, working_hours: [{ ...hours, timezone: 'utc' }] }],
      ['/working_hours', { timezone: 'UTC' }],
    ];
    for (const [place, body] of wrong) {
      const refused = await office.call('PUT', path, body);
      assert.equal(refused.status, 422, refused.text);
      assert.ok(refused.text.includes(`"pointer":"${place}"`), refused.text);
    }
  });

  test('has exceptions from its week', async () => {
    const { eventType, id } = await made();
    const path = `/hosts/${id}/exceptions`;
    const added = await office.ok('POST', path, {
      type: 'blocked',
      start: at('09:00').slice(0, 16),
      end: at('10:30').slice(0, 19),
    });
    const { id: exceptionId, created_at: createdAt, ...rest } = added;
    assert.deepEqual(rest, {
      updated_at: createdAt,
      host_id: id,
      type: 'blocked',
      start: `${officeDay}T09:00`,
      end: `${officeDay}T10:30`,
      timezone: null,
      reason: null,
      archived: false,
      version: 1,
    });
    assert.deepEqual(await office.starts(eventType), ['10:30', '11:00', '11:30']);
    const own = `${path}/${String(exceptionId)}`;
    const changed = await office.ok('PATCH', own, { timezone: 'Europe/Berlin', reason: 'Dentist' });
    assert.deepEqual(
      [changed['timezone'], changed['reason'], changed['version']],
      ['Europe/Berlin', 'Dentist', 2],
    );
    assert.deepEqual(await office.starts(eventType), ['09:30', '10:00', '10:30', '11:00', '11:30']);
    assert.deepEqual(await office.ok('GET', own), changed);
    const extra = await office.ok('POST', path, {
      type: 'extra',
      start: '2027-03-02T20:00',
      end: '2027-03-02T21:00',
      timezone: 'UTC',
    });
    assert.ok((await office.starts(eventType)).includes('20:30'));
    const listed = rows(await office.call('GET', path));
    assert.deepEqual(
      listed.map((row) => row['id']),
      [exceptionId, extra['id']],
    );
    assert.equal(rows(await office.call('GET', `${path}?from=2027-03-03`)).length, 0);
    const first = await office.call('GET', `${path}?limit=1`);
    const { next_cursor: cursor } = Object(first.body['pagination']);
    assert.deepEqual(
      rows(await office.call('GET', `${path}?limit=1&cursor=${cursor}`)).map((row) => row['id']),
      [extra['id']],
    );
    for (const [place, body] of [
      ['/type', { type: 'closed' }],
      ['/start', { start: '2027-03-02T09:00Z' }],
      ['/start', { start: '2027-02-30T09:00' }],
      ['/end', { end: '2027-03-02T09:00' }],
      ['/timezone', { timezone: 'Mars/Olympus' }],
      ['/reason', { reason: 'a'.repeat(501) }],
    ] as const) {
      const refused = await office.call('PATCH', own, body);
      assert.equal(refused.status, 422, refused.text);
      assert.ok(refused.text.includes(`"pointer":"${place}"`), refused.text);
    }
    assert.equal((await office.call('DELETE', own, undefined, { 'If-Match': '"1"' })).status, 412);
    assert.equal((await office.call('DELETE', own)).status, 204);
    assert.equal((await office.call('DELETE', own)).status, 404);
    assert.equal(
      (await office.call('GET', `/hosts/${await office.host()}/exceptions/${String(extra['id'])}`)).status,
      404,
      'of another host',
    );
  });

  test('changes when it is not to be disturbed, and says whose bookings are in it now', async () => {
    const { eventType, id } = await made();
    await office.set(eventType, { reminders: [{ kind: 'conflict_notice', channels: ['email'] }] });
    const [early, late] = [
      await office.book(eventType, at('09:00')),
      await office.book(eventType, at('11:00')),
    ];
    const path = `/hosts/${id}/dnd`;
    const added = await office.ok('POST', path, { start: at('09:00'), end: at('10:00') });
    const own = `${path}/${String(added['id'])}`;
    const wish = { end: at('12:00'), reason: 'Away', notify_customers: true };
    const asked = await office.ok('PATCH', own, { ...wish, dry_run: true });
    assert.deepEqual(
      [asked['affected_bookings'], asked['notified_bookings']],
      [[early.id, late.id], [late.id]],
    );
    assert.equal((await office.ok('GET', own))['end'], at('10:00'));
    const changed = await office.ok('PATCH', own, wish);
    assert.deepEqual([changed['notified_bookings'], changed['version']], [[late.id], 2]);
    assert.deepEqual(await office.starts(eventType), []);
    assert.equal((await office.call('PATCH', own, { end: at('08:00') })).status, 422);
    assert.equal((await office.ok('PATCH', own, { reason: null }))['reason'], null);
    assert.equal(rows(await office.call('GET', path)).length, 1);
    const log = await office.call('GET', `/audit-log?object_type=dnd&object_id=${String(added['id'])}`);
    assert.equal(rows(log).length, 3);
  });

  test('is seen and changed by members as far as they may', async () => {
    const now = office.world.clock.now();
    const { eventType, id } = await made();
    const other = await office.host();
    const own = await addMember(fresh.db, now, { appId: 'demo', role: 'agent', hostId: id });
    const manager = await addMember(fresh.db, now, { appId: 'demo', role: 'manager' });
    await addTeam(fresh.db, now, { appId: 'demo', memberIds: [own.member.id, manager.member.id] });
    const stranger = await addMember(fresh.db, now, { appId: 'demo', role: 'manager' });
    const week = { timezone: 'UTC', working_hours: [] };
    const ask = async (headers: Readonly<Record<string, string>>) => {
      const call = async (method: string, path: string, body?: unknown) =>
        (await office.world.call(method, `/v1${path}`, body, headers)).status;
      return [
        await call('GET', `/hosts/${id}`),
        await call('PATCH', `/hosts/${id}`, { name: 'New' }),
        await call('PUT', `/hosts/${id}/schedule`, week),
        await call('PUT', `/hosts/${other}/schedule`, week),
        await call('PATCH', `/event-types/${eventType.id}`, { title: 'New' }),
        await call('PATCH', `/event-types/${eventType.id}`, { hosts: [{ host_id: other }] }),
        await call('POST', '/locations', { name: 'Attic', type: 'in_person', value: 'Lane 1' }),
      ];
    };
    assert.deepEqual(await ask(own.headers), [200, 403, 200, 404, 403, 403, 403]);
    assert.deepEqual(await ask(manager.headers), [200, 200, 200, 404, 200, 403, 403]);
    assert.deepEqual(await ask(stranger.headers), [404, 404, 404, 404, 404, 404, 403]);
  });

  test('is given away by a manager only to whoever the manager reaches', async () => {
    const { id } = await made();
    const now = office.world.clock.now();
    const add = (role: 'agent' | 'manager', hostId?: string) =>
      addMember(fresh.db, now, { appId: 'demo', role, ...(hostId !== undefined && { hostId }) });
    const [own, other, stranger] = [await add('agent', id), await add('agent'), await add('agent')];
    const manager = await add('manager');
    const memberIds = [own, other, manager].map(({ member }) => member.id);
    await addTeam(fresh.db, now, { appId: 'demo', memberIds });
    const give = async (member_id: string | null) => {
      const answer = await office.world.call('PATCH', `/v1/hosts/${id}`, { member_id }, manager.headers);
      return [answer.status, (await office.ok('GET', `/hosts/${id}`))['member_id']];
    };
    assert.deepEqual(await give(stranger.member.id), [403, own.member.id]);
    assert.deepEqual(await give(null), [403, own.member.id]);
    assert.deepEqual(await give(other.member.id), [200, other.member.id]);
  });
});
