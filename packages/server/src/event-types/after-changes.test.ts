import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { EventTypePatch } from '@slotkit/shared/wire';
import { runDue } from '../jobs/worker.ts';
import { at, CatalogOffice } from '../testing/catalog-office.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { findFaults } from '../testing/find-faults.ts';

eachDatabase('What is booked', (openFresh) => {
  let fresh: FreshDatabase;
  let office: CatalogOffice;
  before(async () => {
    fresh = await openFresh();
    office = await CatalogOffice.open(fresh.db);
  });
  after(async () => {
    assert.deepEqual(await findFaults(fresh.db), []);
    await fresh.remove();
  });
  beforeEach(() => office.rewind());

  const page = async (path: string) => (await office.world.page(path)).status;
  const book = (slug: string) => office.ask({ slug }, at('11:30'));

  test('outlives the archiving of its event type: nobody finds that any more, and its bookings move and are cancelled', async () => {
    const eventType = await office.eventType();
    const [moved, cancelled] = [
      await office.book(eventType, at('09:00')),
      await office.book(eventType, at('10:00')),
    ];
    const path = `/event-types/${eventType.id}`;
    assert.equal((await office.call('DELETE', path)).status, 204);
    assert.equal((await office.call('DELETE', path)).status, 204, 'again');
    assert.equal((await office.visit('GET', eventType.slug)).status, 404);
    assert.equal(
      (await office.visit('GET', eventType.slug, '/slots?timezone=UTC&from=2027-03-02&to=2027-03-02')).status,
      404,
    );
    assert.equal((await book(eventType.slug)).status, 404);
    assert.equal(await page(`/b/${eventType.slug}`), 404);
    assert.equal(await page(new URL(moved.manage_url ?? '').pathname), 200);
    const app = await office.world.call('GET', '/v1/public/apps/demo');
    assert.ok(!app.text.includes(eventType.slug));
    assert.equal((await office.ok('GET', path))['archived'], true);
    const listed = await office.call('GET', '/event-types?limit=200');
    assert.ok(!listed.text.includes(eventType.id));
    assert.ok((await office.call('GET', '/event-types?limit=200&archived=true')).text.includes(eventType.id));
    assert.equal((await office.manage(moved, 'reschedule', { start: at('11:00') })).status, 201);
    assert.equal((await office.manage(cancelled, 'cancel')).status, 200);
    await runDue(office.world.deps);
    assert.equal((await office.call('PATCH', path, { title: 'Again' })).status, 422);
    assert.equal((await office.ok('PATCH', path, { archived: false }))['archived'], false);
    assert.equal((await book(eventType.slug)).status, 201);
  });

  test('gives the slug of an archived event type to a new one, and its own pages stay', async () => {
    const eventType = await office.eventType();
    const booking = await office.book(eventType, at('09:00'));
    await office.call('DELETE', `/event-types/${eventType.id}`);
    const successor = await office.make('/event-types', { slug: eventType.slug, title: 'New' });
    assert.equal(await page(`/b/${eventType.slug}`), 200);
    assert.equal(await page(new URL(booking.manage_url ?? '').pathname), 200);
    assert.notEqual((await office.seen(booking)).event_type.slug, eventType.slug);
    assert.equal(
      (await office.ok('PATCH', `/event-types/${eventType.id}`, { archived: false }))['archived'],
      false,
    );
    assert.equal((await office.ok('GET', `/event-types/${successor}`))['slug'], eventType.slug);
  });

  test('is made or not, but never fails, while its event type, host or place is deleted at the same moment', async () => {
    for (const what of ['event-types', 'hosts', 'locations'] as const) {
      const place = await office.make('/locations', { name: 'Attic', type: 'in_person', value: 'Lane 1' });
      const eventType = await office.eventType({ location_ids: [place] });
      const id = { 'event-types': eventType.id, hosts: eventType.hosts[0]?.host_id, locations: place }[what];
      const [gone, ...asked] = await Promise.all([
        office.call('DELETE', `/${what}/${id}`),
        ...['09:00', '09:30', '10:00', '10:30'].map((clock) => office.ask(eventType, at(clock))),
      ]);
      assert.equal(gone.status, 204, gone.text);
      for (const { status, text } of asked) assert.ok(status < 500, text);
      // A booking has a copy of its place, so that one may be gone for good.
      if (what === 'locations') continue;
      const isBooked = asked.some(({ status }) => status === 201);
      const left = await office.call('GET', `/${what}/${id}`);
      assert.equal(left.status, isBooked ? 200 : 404, what);
    }
  });

  test('has one event type for a slug, however many want it at once', async () => {
    const wish = { slug: 'wanted', title: 'Talk' };
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => office.call('POST', '/event-types', wish)));
    assert.deepEqual(
      answers.map(({ status }) => status).toSorted((a, b) => a - b),
      [201, 409, 409, 409, 409],
    );
  });

  test('goes by the app’s zone where its event type has none, also when the app moves', async () => {
    const eventType = await office.eventType({ timezone: null, horizon: { days: 0 } });
    assert.equal(eventType.timezone, 'Europe/Berlin');
    assert.deepEqual(await office.starts(eventType), []);
    await office.ok('PATCH', '/app', { timezone: 'Pacific/Kiritimati' });
    assert.equal((await office.ok('GET', `/event-types/${eventType.id}`))['timezone'], 'Pacific/Kiritimati');
    assert.deepEqual(await office.starts(eventType), ['09:00', '09:30']);
    await office.ok('PATCH', '/app', { timezone: 'Europe/Berlin' });
  });

  test('is nothing where nobody booked: the event type is gone for good', async () => {
    const { id, slug } = await office.eventType();
    assert.equal((await office.call('DELETE', `/event-types/${id}`)).status, 204);
    assert.equal((await office.call('GET', `/event-types/${id}`)).status, 404);
    assert.equal((await office.call('POST', '/event-types', { slug, title: 'New' })).status, 201);
  });

  test('keeps a location that is archived, and a host who is', async () => {
    const place = await office.make('/locations', { name: 'Attic', type: 'in_person', value: 'Lane 1' });
    const eventType = await office.eventType({ location_ids: [place], strategy: 'round_robin' }, 2);
    const booking = await office.book(eventType, at('09:00'));
    const hostId = booking.hosts[0]?.id ?? '';
    assert.equal((await office.call('DELETE', `/locations/${place}`)).status, 204);
    assert.equal((await office.ok('GET', `/locations/${place}`))['archived'], true);
    assert.equal((await office.call('DELETE', `/hosts/${hostId}`)).status, 204);
    const left = await office.ok('GET', `/event-types/${eventType.id}`);
    assert.deepEqual([left['location_ids'], left['version']], [[], eventType.version + 2]);
    assert.ok(!JSON.stringify(left['hosts']).includes(hostId));
    const now = await office.seen(booking);
    assert.deepEqual([now.location?.id, now.hosts[0]?.id], [place, hostId]);
    const moved = await office.manage(booking, 'reschedule', { start: at('10:00') });
    assert.equal(moved.status, 201, moved.text);
    assert.match(moved.text, new RegExp(`"location":\\{"id":"${place}"`));
    assert.ok(!JSON.stringify(moved.body['hosts']).includes(hostId), 'a colleague takes it');
    await runDue(office.world.deps);
  });

  test('of a host who is archived alone can be cancelled, given to somebody else, and says why it cannot move', async () => {
    const eventType = await office.eventType();
    const [stays, goes] = [
      await office.book(eventType, at('09:00')),
      await office.book(eventType, at('10:00')),
    ];
    await office.call('DELETE', `/hosts/${eventType.hosts[0]?.host_id}`);
    const refused = await office.manage(stays, 'reschedule', { start: at('11:00') });
    assert.deepEqual([refused.status, refused.body['code']], [422, 'slot_not_offered']);
    assert.equal((await office.manage(goes, 'cancel')).status, 200);
    const other = await office.host();
    assert.equal(
      (await office.call('POST', `/bookings/${stays.id}/reassign`, { host_id: other })).status,
      200,
    );
    assert.equal((await office.call('GET', `/hosts/${eventType.hosts[0]?.host_id}/schedule`)).status, 404);
    await runDue(office.world.deps);
  });

  const shapes: readonly EventTypePatch[] = [
    { strategy: 'individual', seats: 1 },
    { strategy: 'round_robin', seats: 1 },
    { strategy: 'collective', seats: 1 },
    { strategy: 'group', seats: 3 },
  ];
  for (const made of shapes)
    for (const then of shapes)
      if (made !== then)
        test(`moves, is cancelled and followed by others when its event type was ${made.strategy} and is ${then.strategy}`, async () => {
          const eventType = await office.eventType(made);
          const [moved, cancelled, given] = [
            await office.book(eventType, at('09:00')),
            await office.book(eventType, at('09:30')),
            await office.book(eventType, at('10:00')),
          ];
          await office.set(eventType, then);
          const answers = [
            await office.manage(moved, 'reschedule', { start: at('11:30') }),
            await office.manage(cancelled, 'cancel'),
            await office.call('POST', `/bookings/${given.id}/reschedule`, { start: at('10:30') }),
            await office.ask(eventType, at('11:00')),
            await office.ask(eventType, at('10:30')),
            await office.visit('GET', eventType.slug, '/slots?timezone=UTC&from=2027-03-02&to=2027-03-02'),
          ];
          await runDue(office.world.deps);
          const statuses = answers.map(({ status }) => status);
          assert.deepEqual(
            [...statuses.slice(0, 4), statuses[5]],
            [201, 200, 201, 201, 200],
            answers.map(({ text }) => text.slice(0, 200)).join('\n'),
          );
          assert.ok([201, 409].includes(statuses[4] ?? 0), answers[4]?.text ?? '');
        });

  test('counts in the rotation whoever comes, goes and comes back, and whatever the weights are by then', async () => {
    const hosts: { host_id: string; weight: number }[] = [];
    for (let index = 0; index < 3; index++) hosts.push({ host_id: await office.host(), weight: 100 });
    const eventType = await office.eventType({ strategy: 'round_robin', distribution: 'weighted', hosts });
    const clocks = ['09:00', '09:30', '10:00', '10:30', '11:00', '11:30'];
    const counts = new Map<string, number>();
    const bookOn = async (day: string) => {
      for (const clock of clocks) {
        const { hosts: chosen } = await office.book(eventType, `${day}T${clock}:00Z`);
        const id = chosen[0]?.id ?? '';
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
    };
    await bookOn('2027-03-02');
    assert.deepEqual(
      hosts.map(({ host_id }) => counts.get(host_id)),
      [2, 2, 2],
    );
    await office.set(eventType, { title: 'Other', hosts: hosts.toReversed() });
    await bookOn('2027-03-03');
    assert.deepEqual(
      hosts.map(({ host_id }) => counts.get(host_id)),
      [4, 4, 4],
    );
    await office.set(eventType, { hosts: hosts.slice(0, 2) });
    await bookOn('2027-03-04');
    assert.deepEqual(
      hosts.map(({ host_id }) => counts.get(host_id)),
      [7, 7, 4],
    );
    await office.set(eventType, {
      hosts: hosts.map((host, index) => ({ ...host, weight: [400, 100, 100][index] ?? 0 })),
    });
    await bookOn('2027-03-05');
    assert.deepEqual(
      hosts.map(({ host_id }) => counts.get(host_id)),
      [11, 8, 5],
    );
  });
});
