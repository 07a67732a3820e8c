import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { openWorld, worldNow, type TestWorld } from '../testing/test-world.ts';

const day = 86_400_000;

eachDatabase('The next free time', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  beforeEach(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db);
  });
  afterEach(() => fresh.remove());

  async function settings(change: Readonly<Record<string, unknown>>): Promise<void> {
    const row = await fresh.db.read
      .selectFrom('event_types')
      .select(['id', 'settings_json'])
      .where('slug', '=', 'intro-call')
      .executeTakeFirstOrThrow();
    await fresh.db.write
      .updateTable('event_types')
      .set({ settings_json: JSON.stringify({ ...Object(JSON.parse(row.settings_json)), ...change }) })
      .where('id', '=', row.id)
      .execute();
  }

  async function awayFor(days: number): Promise<void> {
    const hosts = await fresh.db.read.selectFrom('hosts').select('id').execute();
    for (const { id } of hosts)
      await fresh.db.write
        .insertInto('host_do_not_disturb')
        .values({ id: `dnd_${id}`, host_id: id, start_at: worldNow - day, end_at: worldNow + days * day })
        .execute();
  }

  /** The first free time as it is told beside the slots of some days. */
  async function told(from: string, to: string) {
    const query = `from=${from}&to=${to}&timezone=Europe/Berlin`;
    const { body } = await world.call('GET', `/v1/public/apps/demo/event-types/intro-call/slots?${query}`);
    const slots: unknown = body['slots'];
    return { slots: Array.isArray(slots) ? slots : [], first: Object(body['first_available']) };
  }

  for (const [name, from, to] of [
    ['within the days that are asked for', '2028-01-20', '2028-03-01'],
    ['before them', '2028-02-20', '2028-02-25'],
    ['long after them', '2027-03-01', '2027-03-31'],
    ['after days that are over', '2027-01-01', '2027-01-31'],
  ] as const)
    test(`is found behind eleven months without any, ${name}`, async () => {
      await settings({ horizon: { days: 365 } });
      await awayFor(335);
      const around = await told('2028-01-20', '2028-02-10');
      assert.ok(around.slots.length > 0);
      const { first } = await told(from, to);
      assert.equal(first.start, around.slots[0]?.start);
    });

  test('is not looked for beyond the horizon', async () => {
    await settings({ horizon: { days: 300 } });
    await awayFor(335);
    assert.deepEqual((await told('2027-03-01', '2027-03-31')).first, {});
  });

  test('keeps the notice, and begins where fixed dates begin', async () => {
    await settings({ minimumNoticeMinutes: 3 * 1440 });
    const soon = await told('2027-03-01', '2027-03-31');
    assert.ok(Date.parse(soon.first.start) >= worldNow + 3 * day);
    assert.equal(soon.first.start, soon.slots[0]?.start);
    await settings({ horizon: { from: '2027-05-03', to: '2027-05-14' } });
    assert.match((await told('2027-03-01', '2027-03-31')).first.start, /^2027-05-03/);
  });
});
