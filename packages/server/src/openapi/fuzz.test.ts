import assert from 'node:assert/strict';
import { after, it } from 'node:test';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { findFaults } from '../testing/find-faults.ts';
import { fuzzOperation } from '../testing/fuzz/fuzz-operation.ts';
import { openFuzzWorld } from '../testing/fuzz/fuzz-world.ts';
import { AnswerJudge } from '../testing/fuzz/judge-answer.ts';
import { operationsOf } from '../testing/fuzz/openapi-operations.ts';
import { SchemaValues } from '../testing/fuzz/schema-values.ts';

/** `pnpm fuzz` asks for more, and for others. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 200);
const firstSeed = Number(process.env['FUZZ_SEED'] ?? 0);

eachDatabase('whatever is sent to any operation', (openFresh) => {
  let fresh: FreshDatabase | undefined;
  after(() => fresh?.remove());

  it('is answered as the document says, without 5xx, and leaves nothing when it is refused', async (t) => {
    fresh = await openFresh();
    const { target, document, known } = await openFuzzWorld(fresh.db);
    const parts = { values: new SchemaValues(document, known), judge: new AnswerJudge(document), target };
    const faults: string[] = [];
    for (const [index, operation] of operationsOf(document).entries()) {
      const found = await fuzzOperation(operation, parts, { runs, seed: firstSeed + index });
      t.diagnostic(`${operation.operationId}: ${runs} requests, ${found.length} faults`);
      faults.push(...found);
    }
    assert.deepEqual(faults, []);
    assert.deepEqual(await findFaults(fresh.db), []);
  });
});
