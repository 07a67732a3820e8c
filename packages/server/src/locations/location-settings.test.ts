import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { at, CatalogOffice } from '../testing/catalog-office.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';

eachDatabase('A location', (openFresh) => {
  let fresh: FreshDatabase;
  let office: CatalogOffice;
  before(async () => {
    fresh = await openFresh();
    office = await CatalogOffice.open(fresh.db);
  });
  after(() => fresh.remove());
  beforeEach(() => office.rewind());

  test('has a value that suits its type', async () => {
    const cases: readonly (readonly [type: string, good: string, bad: string])[] = [
      ['in_person', 'Lane 1\n10435 Berlin', ' '],
      ['phone', '+49 30 901820', 'call me'],
      ['phone', '', 'x'],
      ['link', 'https://meet.example/a?b=c', 'javascript:alert(1)'],
      ['conference', 'google_meet', 'jitsi'],
    ];
    for (const [type, good, bad] of cases) {
      const made = await office.ok('POST', '/locations', { name: 'Here', type, value: good });
      const { id, created_at: createdAt, ...rest } = made;
      assert.deepEqual(rest, {
        updated_at: createdAt,
        name: 'Here',
        type,
        value: good,
        host_ids: null,
        archived: false,
        version: 1,
      });
      const refused = await office.call('PATCH', `/locations/${String(id)}`, { value: bad });
      assert.equal(refused.status, 422, refused.text);
      assert.ok(refused.text.includes('"pointer":"/value"'));
    }
    const mixed = await office.make('/locations', { name: 'Here', type: 'in_person', value: 'Lane 1' });
    assert.equal((await office.call('PATCH', `/locations/${mixed}`, { type: 'link' })).status, 422);
    assert.equal(
      (await office.ok('PATCH', `/locations/${mixed}`, { type: 'link', value: 'https://a.example' }))['type'],
      'link',
    );
  });

  test('is served by its hosts alone, and by everybody once that is cleared', async () => {
    const place = await office.make('/locations', { name: 'Attic', type: 'in_person', value: 'Lane 1' });
    const eventType = await office.eventType(
      { location_ids: [place], strategy: 'round_robin', assignment: 'pick' },
      2,
    );
    const [one = '', two = ''] = eventType.hosts.map(({ host_id }) => host_id);
    const serving = async () => (await office.slots(eventType))[0]?.hosts;
    const path = `/locations/${place}`;
    assert.deepEqual(await serving(), [one, two]);
    await office.ok('PATCH', path, { host_ids: [two] });
    assert.deepEqual(await serving(), [two]);
    assert.match(
      (await office.call('PATCH', path, { host_ids: ['hst_nobody'] })).text,
      /"pointer":"\/host_ids\/0"/,
    );
    await office.ok('PATCH', path, { host_ids: null });
    assert.deepEqual(await serving(), [one, two]);
    await office.ok('PATCH', path, { host_ids: [two] });
    assert.equal((await office.call('DELETE', `/hosts/${two}`)).status, 204);
    assert.deepEqual((await office.ok('GET', path))['host_ids'], []);
    assert.deepEqual(await office.starts(eventType), []);
  });

  test('is deleted where no booking has it, also from event types, and new bookings take its new value', async () => {
    const unused = await office.make('/locations', { name: 'Shed', type: 'in_person', value: 'Lane 2' });
    const used = await office.make('/locations', { name: 'Attic', type: 'in_person', value: 'Lane 1' });
    const eventType = await office.eventType({ location_ids: [unused, used] });
    const before = await office.book(eventType, at('09:00'), { location_id: used });
    assert.equal((await office.call('DELETE', `/locations/${unused}`)).status, 204);
    assert.equal((await office.call('GET', `/locations/${unused}`)).status, 404);
    assert.deepEqual((await office.ok('GET', `/event-types/${eventType.id}`))['location_ids'], [used]);
    await office.ok('PATCH', `/locations/${used}`, { value: 'Lane 3' });
    assert.equal((await office.seen(before)).location?.value, 'Lane 1');
    assert.equal((await office.book(eventType, at('10:00'))).location?.value, 'Lane 3');
  });
});
