import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { refreshCalendars } from '../calendar/refresh-calendars.ts';
import { addClient } from '../testing/add-access.ts';
import { startCaldavServer, type CaldavServer } from '../testing/caldav-server.ts';
import { connectCalendar } from '../testing/connect-calendar.ts';
import { openDesk, type DemoDesk } from '../testing/demo-desk.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';

eachDatabase('What a calendar shows behind a host’s bookings', (openFresh) => {
  let fresh: FreshDatabase;
  let desk: DemoDesk;
  let server: CaldavServer;
  beforeEach(async () => {
    fresh = await openFresh();
    desk = await openDesk(fresh.db, { webhookPrivate: true });
    server = await startCaldavServer();
  });
  afterEach(async () => {
    await server.stop();
    await fresh.remove();
  });

  test('is each kind of time by itself, in the range alone, on the clock of the schedule', async () => {
    const { id: hostId } = await fresh.db.read
      .selectFrom('hosts')
      .select('id')
      .where('email', 'like', 'mara@%')
      .executeTakeFirstOrThrow();
    const client = await addClient(fresh.db, desk.world.clock.now(), {
      appId: 'demo',
      scopes: ['availability:read', 'config:write'],
    });
    const call = (method: string, path: string, body?: unknown) =>
      desk.world.call(method, path, body, client);
    server.addEvent('secret', 'DTSTART:20270326T093000Z', 'DTEND:20270326T101530Z', 'SUMMARY:Surgery');
    await connectCalendar(desk.deps, 'mara', server.url);
    await refreshCalendars(desk.deps);
    await desk.book('intro-call', '2027-03-26T13:00:00Z');
    const hours = `/v1/hosts/${hostId}`;
    const off = { type: 'blocked', start: '2027-03-29T15:00', end: '2027-03-29T18:00' };
    const more = { type: 'extra', start: '2027-03-28T10:00', end: '2027-03-28T11:00' };
    for (const exception of [off, more])
      assert.equal((await call('POST', `${hours}/exceptions`, exception)).status, 201);
    const quiet = { start: '2027-03-29T06:00:00Z', end: '2027-03-29T08:00:00Z', reason: 'Private' };
    assert.equal((await call('POST', `${hours}/dnd`, quiet)).status, 201);

    // Over the night in which Berlin's clocks go forward.
    const answer = await call('GET', `/v1/availability/hosts/${hostId}?from=2027-03-26&to=2027-03-29`);
    assert.equal(answer.status, 200, answer.text);
    const { unknown: _, ...body } = answer.body;
    assert.deepEqual(body, {
      host_id: hostId,
      from: '2027-03-25T23:00:00Z',
      to: '2027-03-29T22:00:00Z',
      working: [
        { start: '2027-03-26T08:00:00Z', end: '2027-03-26T11:30:00Z' },
        { start: '2027-03-26T12:30:00Z', end: '2027-03-26T16:30:00Z' },
        { start: '2027-03-28T08:00:00Z', end: '2027-03-28T09:00:00Z' },
        { start: '2027-03-29T07:00:00Z', end: '2027-03-29T10:30:00Z' },
        { start: '2027-03-29T11:30:00Z', end: '2027-03-29T15:30:00Z' },
      ],
      blocked: [{ start: '2027-03-29T13:00:00Z', end: '2027-03-29T16:00:00Z' }],
      do_not_disturb: [{ start: '2027-03-29T06:00:00Z', end: '2027-03-29T08:00:00Z' }],
      elsewhere: [{ start: '2027-03-26T09:30:00Z', end: '2027-03-26T10:16:00Z' }],
    });
    assert.ok(!answer.text.includes('Surgery') && !answer.text.includes('Private'));
    desk.world.clock.advance(31 * 60_000);
    const later = await call('GET', `/v1/availability/hosts/${hostId}?from=2027-03-26&to=2027-03-26`);
    assert.deepEqual(later.body['unknown'], [{ start: '2027-03-25T23:00:00Z', end: '2027-03-26T23:00:00Z' }]);
  });
});
