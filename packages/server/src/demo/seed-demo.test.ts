import assert from 'node:assert/strict';
import { it } from 'node:test';
import { compactSlotsSchema, publicEventTypeSchema, questionTypes, slotsSchema } from '@slotkit/shared/wire';
import { eachDatabase } from '../testing/each-database.ts';
import { openWorld } from '../testing/test-world.ts';

eachDatabase('The business of the demo', (openFresh) => {
  it('has a team whose hosts are often free together, so that their turns are seen', async () => {
    const fresh = await openFresh();
    const world = await openWorld(fresh.db);
    const query = 'from=2027-03-03T08:00:00Z&to=2027-03-03T16:00:00Z&timezone=Europe/Berlin';
    const answer = await world.call('GET', `/v1/public/apps/demo/event-types/sales-team/slots?${query}`);
    const { slots } = slotsSchema.parse(answer.body);
    const shared = slots.filter(({ hosts_free }) => hosts_free > 1);
    assert.ok(shared.length > slots.length / 2, `${shared.length} of ${slots.length}`);
    await fresh.remove();
  });

  it('asks every kind of question once, and works in zones of its own', async () => {
    const fresh = await openFresh();
    const world = await openWorld(fresh.db);
    const read = async (slug: string) =>
      publicEventTypeSchema.parse((await world.call('GET', `/v1/public/apps/demo/event-types/${slug}`)).body);
    const { questions } = await read('panel');
    assert.deepEqual(
      questionTypes.filter((type) => !questions.some((one) => one.type === type)),
      [],
    );
    assert.ok(questions.some(({ show_if }) => show_if !== undefined));
    const review = await read('needs-approval');
    assert.equal(review.timezone, 'America/New_York');
    assert.deepEqual(
      review.hosts.map(({ timezone }) => timezone),
      ['America/New_York'],
    );
    await fresh.remove();
  });

  it('has an hour that is repeated, to be seen where the clocks of the visitor go back', async () => {
    const fresh = await openFresh();
    const world = await openWorld(fresh.db);
    world.clock.set(Date.UTC(2026, 9, 30, 12));
    const query = 'from=2026-11-01&to=2026-11-01&timezone=America/New_York&shape=compact';
    const answer = await world.call('GET', `/v1/public/apps/demo/event-types/sales-team/slots?${query}`);
    const [day] = compactSlotsSchema.parse(answer.body).days;
    const wall = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'America/New_York' });
    const times = day?.minutes.map((minutes) => wall.format(Date.parse(day.first) + minutes * 60_000)) ?? [];
    assert.equal(times.filter((time) => time === '01:15').length, 2);
    assert.equal(times.filter((time) => time === '02:15').length, 1);
    await fresh.remove();
  });
});
