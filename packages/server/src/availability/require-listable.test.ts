import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { apiScopes, compactSlotsSchema, problemSchema, slotsSchema } from '@slotkit/shared/wire';
import { addClient } from '../testing/add-access.ts';
import { addPool } from '../testing/add-pool.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { openWorld, worldNow, type TestWorld } from '../testing/test-world.ts';

eachDatabase('a pool with more free times than a plain answer lists', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  let firstHost: string | undefined;

  before(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db);
    [firstHost] = await addPool(fresh.db, {
      slug: 'pool',
      weights: Array.from({ length: 24 }, () => 100),
      settings: { assignment: 'pick', slotIntervalMinutes: 5 },
    });
  });
  after(() => fresh.remove());

  const public_ = '/v1/public/apps/demo/event-types/pool/slots';
  const ask = (path: string, to: string, more = '', headers?: Record<string, string>) =>
    world.call('GET', `${path}?from=2027-03-02&to=${to}&timezone=UTC${more}`, undefined, headers);

  it('is refused with what to do, by the public call and by the other one', async () => {
    const headers = await addClient(fresh.db, worldNow, { appId: 'demo', scopes: apiScopes });
    for (const answer of [
      await ask(public_, '2027-03-31'),
      await ask('/v1/availability', '2027-03-31', '&event_type=pool', headers),
      await ask(`${public_}/stream`, '2027-03-31'),
    ]) {
      const { code, detail, errors } = problemSchema.parse(answer.body);
      assert.equal(answer.status, 400);
      assert.equal(code, 'invalid_request');
      assert.match(detail ?? '', /^8490 starts of 24 hosts .* fewer days, .*host_id.* shape=compact\.$/);
      assert.equal(errors?.[0]?.pointer, 'to');
    }
  });

  it('is listed for fewer days, for one host, and compact', async () => {
    const some = slotsSchema.parse((await ask(public_, '2027-03-04')).body);
    assert.equal(some.slots.length, 3 * 283);
    assert.equal(some.slots[0]?.hosts?.length, 24);
    const ofOne = slotsSchema.parse((await ask(public_, '2027-03-31', `&host_id=${firstHost}`)).body);
    assert.equal(ofOne.slots.length, 8490);
    const compact = compactSlotsSchema.parse((await ask(public_, '2027-03-31', '&shape=compact')).body);
    assert.equal(compact.days.flatMap(({ minutes }) => minutes).length, 8490);
  });
});
