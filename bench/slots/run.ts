import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { forgetGrids } from '../../packages/shared/src/availability/known-grid.ts';
import { forgetWeeklyRuns } from '../../packages/shared/src/availability/known-weekly-runs.ts';
import { offeredStarts } from '../../packages/shared/src/availability/offered-starts.ts';
import { formatMinute, groupByLocalDay, type Minute } from '../../packages/shared/src/time/index.ts';
import { forgetOffsets } from '../../packages/shared/src/time/zone.ts';
import { compressed } from '../../packages/server/src/http/send-json.ts';
import { databasesReport } from '../databases/databases-report.ts';
import { plainBits, workingBits } from './plain-bits.ts';
import { plainSweep, windowsOfHosts } from './plain-sweep.ts';
import { slotScenarios, type SlotScenario } from './slot-scenarios.ts';

// --quick keeps the part with databases as it was; --bookings is how many are made there.
const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, bookings: { type: 'string', default: '1000000' } },
});

/** Milliseconds of one call of each, the least of fifteen rounds in which they take turns: whatever else runs hits all alike. */
function measure(works: readonly (() => unknown)[]): number[] {
  const calls = works.map((work) => {
    for (const warmUntil = performance.now() + 200; performance.now() < warmUntil;) work();
    const begun = performance.now();
    work();
    return Math.max(1, Math.ceil(2 / (performance.now() - begun)));
  });
  const least = works.map(() => Infinity);
  for (let round = 0; round < 15; round++)
    for (const [index, work] of works.entries()) {
      const begun = performance.now();
      for (let call = 0; call < (calls[index] ?? 1); call++) work();
      least[index] = Math.min(least[index] ?? 0, (performance.now() - begun) / (calls[index] ?? 1));
    }
  return least;
}

/** The compact answer of the slots call. */
const answer = (starts: readonly Minute[]): string =>
  JSON.stringify({
    timezone: 'America/New_York',
    duration_minutes: 30,
    days: groupByLocalDay('America/New_York', starts).map(({ day, first, minutesSinceFirst }) => ({
      date: day,
      first: formatMinute(first),
      minutes: minutesSinceFirst,
    })),
    first_available: null,
  });

function row(scenario: SlotScenario): string {
  const { name, hosts, context, range } = scenario;
  const windows = windowsOfHosts(scenario);
  const working = workingBits(scenario, windows);
  const ours = () => offeredStarts(hosts, 'one', context, range);
  const forget = (): void => {
    for (const forgetThese of [forgetGrids, forgetWeeklyRuns, forgetOffsets]) forgetThese();
  };
  const starts = ours();
  assert.deepEqual(starts, plainSweep(scenario, windows), `${name}: engine and sweep differ`);
  assert.deepEqual(starts, plainBits(scenario, working), `${name}: engine and bits differ`);
  const [warm = 0, sweep = 0, bits = 0, cold = 0, coldBits = 0] = measure([
    () => answer(ours()),
    () => answer(plainSweep(scenario, windows)),
    () => answer(plainBits(scenario, working)),
    () => {
      forget();
      return answer(ours());
    },
    () => {
      forget();
      return answer(plainBits(scenario, workingBits(scenario, windowsOfHosts(scenario))));
    },
  ]);
  process.stderr.write(`${name}: measured\n`);
  const text = answer(starts);
  const ratio = (one: number, other: number): string => (one / other).toFixed(2);
  return `| ${name} | ${starts.length} | ${ratio(warm, sweep)} | ${ratio(warm, bits)} | ${ratio(cold, coldBits)} | ${text.length} | ${compressed('br', text).length} |`;
}

const engineReport = `# Performance

Written by \`pnpm bench\`: how long the slot engine takes with its compact answer, as a multiple of two programs that can do nothing but
these scenarios: a sweep over free gaps, and bits for each five minutes. All find the same starts. Only ratios within one run are kept;
"cold" has forgotten every schedule and zone before each call.

| hosts × days, busy times each, zones | starts | warm / sweep | warm / bits | cold / cold bits | bytes | bytes, brotli |
| --- | --- | --- | --- | --- | --- | --- |
${slotScenarios.map(row).join('\n')}
`;
const path = join(import.meta.dirname, '..', '..', 'docs', 'performance.md');
const before = readFileSync(path, 'utf8');
const kept = before.indexOf('## With a database');
const widget = before.indexOf('## The widget in a browser');
const report = `${engineReport}
${values.quick ? (kept < 0 ? '' : before.slice(kept, widget < 0 ? undefined : widget)) : await databasesReport(Number(values.bookings))}
${widget < 0 ? '' : before.slice(widget)}`;
writeFileSync(path, await format(report, { ...(await resolveConfig(path)), parser: 'markdown' }));
process.stdout.write(report);
