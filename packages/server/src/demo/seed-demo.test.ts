import assert from 'node:assert/strict';
import { it } from 'node:test';
import { slotsSchema } from '@slotkit/shared/wire';
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
});
