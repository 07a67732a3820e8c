import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import process from 'node:process';
import fc from 'fast-check';
import { addMember } from '../testing/add-access.ts';
import { openBusiness } from '../testing/agreement/open-business.ts';
import { anyBusiness } from '../testing/agreement/random-business.ts';
import { bookEarlier, tryEverything } from '../testing/agreement/try-business.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { findFaults } from '../testing/find-faults.ts';
import { openWorld, type TestWorld } from '../testing/test-world.ts';

/** AGREEMENT_RUNS=2000 looks longer; without it the search ends after this many businesses or seconds. */
const runs = Number(process.env['AGREEMENT_RUNS'] ?? 40);
const seconds = 'AGREEMENT_RUNS' in process.env ? 3600 : 15;

eachDatabase('Any business, whatever its rules and whoever asks,', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  let staff: Readonly<Record<string, string>>;
  before(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db);
  });
  after(() => fresh.remove());

  it('accepts what it lists or explains as free, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(anyBusiness, async (business) => {
        const nowAt = business.asks[0]?.context.nowAt ?? 0;
        world.clock.set(nowAt);
        ({ headers: staff } = await addMember(fresh.db, nowAt, { appId: 'demo', role: 'admin' }));
        const tester = { world, business, staff, open: await openBusiness(fresh.db, business, nowAt) };
        await bookEarlier(tester);
        await tryEverything(tester);
      }),
      { numRuns: runs, interruptAfterTimeLimit: seconds * 1000 },
    );
    assert.deepEqual(await findFaults(fresh.db), []);
  });
});
