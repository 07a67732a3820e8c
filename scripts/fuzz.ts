/**
 * Sends thousands of odd requests to every operation, on both databases: `pnpm fuzz [requests an operation] [seed]`. The seed is printed,
 * so that what was found can be found again.
 */
import { spawnSync } from 'node:child_process';

const [runs = '5000', seed = String(Math.trunc(performance.timeOrigin) % 1_000_000)] = process.argv.slice(2);
const server = 'packages/server/src';
console.log(`${runs} requests to each operation, seed ${seed}`);
const { status } = spawnSync(
  process.execPath,
  [
    `${server}/testing/with-postgres.ts`,
    process.execPath,
    '--test',
    '--test-reporter=spec',
    `${server}/openapi/fuzz.test.ts`,
  ],
  { stdio: 'inherit', env: { ...process.env, FUZZ_RUNS: runs, FUZZ_SEED: seed } },
);
process.exitCode = status ?? 1;
