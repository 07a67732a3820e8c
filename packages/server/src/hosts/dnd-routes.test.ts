import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { doNotDisturbAnswerSchema, slotsSchema } from '@slotkit/shared/wire';
import { runDue } from '../jobs/worker.ts';
import { addClient, addMember, addTeam } from '../testing/add-access.ts';
import { openDesk, type DemoDesk } from '../testing/demo-desk.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';

type Headers = Readonly<Record<string, string>>;
const morning = { start: '2027-03-04T08:00:00Z', end: '2027-03-04T11:30:00Z' };

eachDatabase('A time in which a host is not to be disturbed', (openFresh) => {
  let fresh: FreshDatabase;
  let desk: DemoDesk;
  let hostId: string;
  let client: Headers;
  beforeEach(async () => {
    fresh = await openFresh();
    desk = await openDesk(fresh.db);
    hostId = await hostIdOf('mara');
    client = await addClient(fresh.db, desk.world.clock.now(), {
      appId: 'demo',
      scopes: ['config:read', 'config:write'],
    });
  });
  afterEach(() => fresh.remove());

  const hostIdOf = async (name: string): Promise<string> =>
    (
      await fresh.db.read
        .selectFrom('hosts')
        .select('id')
        .where('email', 'like', `${name}@%`)
        .executeTakeFirstOrThrow()
    ).id;
  const add = (body: Record<string, unknown>, headers = client) =>
    desk.world.call('POST', `/v1/hosts/${hostId}/dnd`, body, headers);
  const slotsOnThatDay = async () => {
    const path =
      '/v1/public/apps/demo/event-types/intro-call/slots?from=2027-03-04&to=2027-03-04&timezone=UTC';
    return slotsSchema.parse((await desk.world.call('GET', path)).body).slots.map(({ start }) => start);
  };

  test('is offered no more, until it is taken away again', async () => {
    const before = await slotsOnThatDay();
    const added = await add(morning);
    assert.equal(added.status, 201, added.text);
    assert.ok((await slotsOnThatDay()).every((start) => start >= morning.end));
    const listed = await desk.world.call('GET', `/v1/hosts/${hostId}/dnd`, undefined, client);
    const path = `/v1/hosts/${hostId}/dnd/${String(added.body['id'])}`;
    assert.ok(listed.text.includes(String(added.body['id'])));
    assert.equal((await desk.world.call('DELETE', path, undefined, client)).status, 204);
    assert.equal((await desk.world.call('DELETE', path, undefined, client)).status, 404);
    assert.deepEqual(await slotsOnThatDay(), before);
  });

  test('leaves what is booked, says what it is, and tells customers where their event type wants it', async () => {
    await desk.set('intro-call', { reminders: [{ kind: 'conflict_notice', channels: ['email'] }] });
    const told = await desk.book('intro-call', '2027-03-04T09:00:00Z');
    const silent = await desk.book('needs-confirmation', '2027-03-04T10:00:00Z');
    const gone = await desk.book('intro-call', '2027-03-04T08:00:00Z');
    await desk.manage(gone, 'cancel');
    await desk.book('intro-call', '2027-03-04T12:30:00Z');
    await runDue(desk.deps);
    const counts = await desk.world.rowCounts();

    const asked = await add({ ...morning, notify_customers: true, dry_run: true });
    assert.equal(asked.status, 200, asked.text);
    const { id, affected_bookings, notified_bookings } = doNotDisturbAnswerSchema.parse(asked.body);
    assert.deepEqual([id, affected_bookings, notified_bookings], [null, [told.id, silent.id], [told.id]]);
    assert.deepEqual(await desk.world.rowCounts(), counts);
    assert.equal((await slotsOnThatDay()).includes(morning.start), true);

    const unannounced = await add(morning);
    assert.deepEqual(unannounced.body['affected_bookings'], [told.id, silent.id]);
    assert.deepEqual(unannounced.body['notified_bookings'], []);
    const announced = await add({ ...morning, notify_customers: true });
    assert.deepEqual(announced.body['notified_bookings'], [told.id]);
    await runDue(desk.deps);
    assert.deepEqual(
      desk.mails.filter(({ kind }) => kind === 'conflict_notice').map(({ bookingId }) => bookingId),
      [told.id],
    );
  });

  test('is set by whoever may change that host, and by nobody else', async () => {
    const now = desk.world.clock.now();
    const member = async (role: 'agent' | 'manager' | 'admin', ofHost?: string) =>
      addMember(fresh.db, now, { appId: 'demo', role, ...(ofHost !== undefined && { hostId: ofHost }) });
    const mara = await member('agent', hostId);
    const theo = await member('agent', await hostIdOf('theo'));
    const manager = await member('manager');
    const stranger = await member('manager');
    const admin = await member('admin');
    await addTeam(fresh.db, now, { appId: 'demo', memberIds: [mara.member.id, manager.member.id] });
    const reader = await addClient(fresh.db, now, { appId: 'demo', scopes: ['config:read'] });
    const statuses = [];
    for (const headers of [
      mara.headers,
      theo.headers,
      manager.headers,
      stranger.headers,
      admin.headers,
      reader,
      {},
    ])
      statuses.push((await add({ ...morning, dry_run: true }, headers)).status);
    assert.deepEqual(statuses, [200, 404, 200, 404, 200, 403, 401]);
  });

  test('ends after it starts', async () => {
    const answer = await add({ start: morning.end, end: morning.start });
    assert.equal(answer.status, 422);
    assert.match(answer.text, /"pointer":"\/end"/);
  });
});
