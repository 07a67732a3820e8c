import assert from 'node:assert/strict';
import { offeredSlots, openStarts } from '../../packages/shared/src/availability/index.ts';
import { plainSweep, windowsOfHosts } from './plain-sweep.ts';
import { slotScenarios } from './slot-scenarios.ts';
import type { SlotScenario } from './slot-scenarios.ts';

/** Median milliseconds of one call, out of fifteen samples of at least two milliseconds each. */
function medianMilliseconds(work: () => unknown): number {
  for (const warmUntil = performance.now() + 200; performance.now() < warmUntil;) work();
  const begun = performance.now();
  work();
  const calls = Math.max(1, Math.ceil(2 / (performance.now() - begun)));
  const samples = Array.from({ length: 15 }, () => {
    const start = performance.now();
    for (let call = 0; call < calls; call++) work();
    return (performance.now() - start) / calls;
  });
  return samples.sort((a, b) => a - b)[7] ?? Number.NaN;
}

/** The engine must offer what the sweep finds, or the comparison means nothing. */
function checkSameStarts(scenario: SlotScenario): void {
  const slots = offeredSlots(scenario.hosts, 'one', scenario.context, scenario.range);
  const expected = plainSweep(scenario, windowsOfHosts(scenario));
  assert.deepEqual(
    slots.map((slot) => slot.start),
    expected,
    `${scenario.name}: engine and sweep differ`,
  );
}

function measure(scenario: SlotScenario): Record<string, string | number> {
  const { hosts, context, range } = scenario;
  const windows = windowsOfHosts(scenario);
  const sweep = medianMilliseconds(() => plainSweep(scenario, windows));
  const starts = medianMilliseconds(() => hosts.map((host) => openStarts(host, context, range)));
  const engine = medianMilliseconds(() => offeredSlots(hosts, 'one', context, range));
  return {
    scenario: scenario.name,
    slots: plainSweep(scenario, windows).length,
    'sweep ms': Number(sweep.toFixed(4)),
    'starts ms': Number(starts.toFixed(4)),
    'slots ms': Number(engine.toFixed(4)),
    'starts / sweep': Number((starts / sweep).toFixed(2)),
    'slots / sweep': Number((engine / sweep).toFixed(2)),
  };
}

slotScenarios.forEach(checkSameStarts);
// Times depend on the machine; only the ratios within one run are worth comparing.
console.table(slotScenarios.map(measure));
