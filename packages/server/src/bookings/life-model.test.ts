import { after, before, it } from 'node:test';
import fc from 'fast-check';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { anyCommands, anyRules, beginAt } from '../testing/life-model/commands.ts';
import { openDriver } from '../testing/life-model/driver.ts';
import { LifeModel } from '../testing/life-model/life.ts';
import { startServerProcess, type ServerProcess } from '../testing/server-process.ts';

eachDatabase('whatever is asked of bookings, in any order', (openFresh) => {
  let fresh: FreshDatabase;
  let server: ServerProcess;
  before(async () => {
    fresh = await openFresh();
    server = await startServerProcess(fresh.setting);
  });
  after(async () => {
    await server.end();
    await fresh.remove();
  });

  it('leaves state, timeline, events and deliveries as a second telling of the contract has them', async () => {
    await fc.assert(
      fc.asyncProperty(anyRules, anyCommands, async (rules, commands) => {
        const driver = await openDriver(fresh.db, server.url, rules, beginAt);
        await driver.setClock(beginAt);
        await fc.asyncModelRun(
          () => ({ model: new LifeModel(rules, beginAt), real: { driver, db: fresh.db } }),
          commands,
        );
      }),
      { numRuns: 40, endOnFailure: false },
    );
  });
});
