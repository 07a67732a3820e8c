import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { refreshCalendars } from '../calendar/refresh-calendars.ts';
import { addClient, addMember, addTeam } from '../testing/add-access.ts';
import { startCaldavServer, type CaldavServer } from '../testing/caldav-server.ts';
import { connectCalendar } from '../testing/connect-calendar.ts';
import { openDesk, type DemoDesk } from '../testing/demo-desk.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';

eachDatabase('When a host is taken', (openFresh) => {
  let fresh: FreshDatabase;
  let desk: DemoDesk;
  let server: CaldavServer;
  let hostId: string;
  beforeEach(async () => {
    fresh = await openFresh();
    desk = await openDesk(fresh.db, { webhookPrivate: true });
    server = await startCaldavServer();
    hostId = await idOf('mara');
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
  const ask = (headers: Readonly<Record<string, string>>, query = 'from=2027-03-04&to=2027-03-04') =>
    desk.world.call('GET', `/v1/freebusy/${hostId}?${query}`, undefined, headers);
  const client = (scope: 'availability:read' | 'config:read' = 'availability:read') =>
    addClient(fresh.db, desk.world.clock.now(), { appId: 'demo', scopes: [scope] });

  test('bookings, holds, do-not-disturb and calendars elsewhere are one list without details', async () => {
    server.addEvent('secret', 'DTSTART:20270304T093000Z', 'DTEND:20270304T101500Z', 'SUMMARY:Surgery');
    await connectCalendar(desk.deps, 'mara', server.url);
    await refreshCalendars(desk.deps);
    await desk.book('intro-call', '2027-03-04T09:00:00Z');
    await desk.world.call('POST', '/v1/public/apps/demo/event-types/intro-call/holds', {
      start: '2027-03-04T13:30:00Z',
    });
    await fresh.db.write
      .insertInto('host_do_not_disturb')
      .values({
        id: 'dnd_1',
        host_id: hostId,
        start_at: Date.parse('2027-03-04T14:00Z'),
        end_at: Date.parse('2027-03-05T14:00Z'),
        reason: null,
      })
      .execute();
    const answer = await ask(await client());
    assert.equal(answer.status, 200, answer.text);
    assert.deepEqual(answer.body, {
      host_id: hostId,
      from: '2027-03-03T23:00:00Z',
      to: '2027-03-04T23:00:00Z',
      busy: [
        { start: '2027-03-04T09:00:00Z', end: '2027-03-04T10:15:00Z' },
        { start: '2027-03-04T13:30:00Z', end: '2027-03-04T23:00:00Z' },
      ],
      unknown: [],
    });
    desk.world.clock.advance(3_600_000);
    const later = await ask(await client());
    assert.deepEqual(later.body['unknown'], [{ start: '2027-03-03T23:00:00Z', end: '2027-03-04T23:00:00Z' }]);
  });

  test('is for those who may see the host', async () => {
    const now = desk.world.clock.now();
    const member = async (role: 'agent' | 'manager', ofHost?: string) =>
      addMember(fresh.db, now, { appId: 'demo', role, ...(ofHost !== undefined && { hostId: ofHost }) });
    const mara = await member('agent', hostId);
    const theo = await member('agent', await idOf('theo'));
    const manager = await member('manager');
    await addTeam(fresh.db, now, { appId: 'demo', memberIds: [mara.member.id, manager.member.id] });
    const statuses = [];
    for (const headers of [mara.headers, theo.headers, manager.headers, await client('config:read'), {}])
      statuses.push((await ask(headers)).status);
    assert.deepEqual(statuses, [200, 404, 200, 403, 401]);
    assert.equal((await ask(await client(), 'from=2027-03-04&to=2027-12-04')).status, 400);
    assert.equal((await ask(await client(), 'from=2027-03-04&to=2027-03-04&timezone=Mars/Base')).status, 400);
  });
});
