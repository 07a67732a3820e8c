import type { Interval } from '../time/index.ts';
import { LastUsed } from './last-used.ts';
import type { Schedule } from './model.ts';
import { weeklyRuns } from './weekly-runs.ts';

/** Runs are worked out for whole blocks of time, so that whoever asks about a few days more finds them there. */
const blockMinutes = 64 * 1440;
const cache = new LastUsed<readonly Interval[]>(4096);

/**
 * The same as `weeklyRuns`, remembered. What is remembered can never be out of date: it stands under everything that it follows from,
 * the whole text of the schedule; and what the clocks of a zone do is the same for as long as the process lives.
 */
export function knownWeeklyRuns(schedule: Schedule, span: Interval): Interval[] {
  if (span.end <= span.start) return [];
  const text = scheduleText(schedule);
  const runs: Interval[] = [];
  const last = Math.floor((span.end - 1) / blockMinutes);
  for (let block = Math.floor(span.start / blockMinutes); block <= last; block++) {
    const bounds = { start: block * blockMinutes, end: (block + 1) * blockMinutes };
    for (const run of cache.get(`${block} ${text}`, () => weeklyRuns(schedule, bounds))) {
      if (run.end <= span.start || run.start >= span.end) continue;
      // A run that reaches into this block is in both: here it is known further.
      const isGoingOn = runs.at(-1)?.start === run.start;
      if (isGoingOn) runs[runs.length - 1] = run;
      else runs.push(run);
    }
  }
  return runs;
}

/** Forgets everything, so that a measurement can begin cold. */
export const forgetWeeklyRuns = (): void => {
  cache.clear();
};

/** All of a schedule as one text. No part that can be read has a line break in it, so no two schedules have the same. */
export function scheduleText({ timezone, workingHours }: Schedule): string {
  let text = timezone;
  for (const { days, start, end, timezone: own } of workingHours)
    text += `\n${days.join()}\n${start}\n${end}\n${own ?? ''}`;
  return text;
}
