import { wallIntervals } from '../../packages/shared/src/time/index.ts';
import type { Interval, Minute } from '../../packages/shared/src/time/index.ts';
import type { SlotScenario } from './slot-scenarios.ts';

const workingDays = new Set([1, 2, 3, 4, 5]);

/** Nine to five of every weekday for each host, computed once: the sweep is to be measured without its clocks. */
export function windowsOfHosts({ hosts, range }: SlotScenario): Interval[][] {
  return hosts.map(({ schedule }) => {
    const windows: Interval[] = [];
    for (let day = Math.floor(range.start / 1440) - 1; day <= range.end / 1440 + 1; day++) {
      if (!workingDays.has(new Date(day * 86_400_000).getUTCDay())) continue;
      windows.push(...wallIntervals(schedule.timezone, day * 1440 + 9 * 60, day * 1440 + 17 * 60));
    }
    return windows;
  });
}

/**
 * What one would write first for these scenarios, and only for them: no rule but working hours and bookings,
 * windows at hand, every host swept on its own, the starts of all put into one sorted list.
 */
export function plainSweep(scenario: SlotScenario, windows: readonly Interval[][]): Minute[] {
  const starts = scenario.hosts.flatMap((host, index) =>
    sweepHost(scenario, host.busy, windows[index] ?? []),
  );
  return scenario.hosts.length === 1 ? starts : [...new Set(starts)].sort((a, b) => a - b);
}

function sweepHost(
  { context, range }: SlotScenario,
  busy: readonly Interval[],
  windows: readonly Interval[],
): Minute[] {
  const { durationMinutes, slotIntervalMinutes } = context.rules;
  const step = slotIntervalMinutes ?? durationMinutes;
  const starts: Minute[] = [];
  let next = 0;
  let busyUntil = -Infinity;
  for (const window of windows) {
    for (let start = window.start; start + durationMinutes <= window.end; start += step) {
      let entry = busy[next];
      while (entry !== undefined && entry.start < start + durationMinutes) {
        busyUntil = Math.max(busyUntil, entry.end);
        entry = busy[++next];
      }
      if (busyUntil <= start && start >= range.start && start < range.end) starts.push(start);
    }
  }
  return starts;
}
