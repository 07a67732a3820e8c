import { dayBounds, dayOfNumber, groupByLocalDay, weekdayOf } from '../../time/index.ts';
import type { Minute } from '../../time/index.ts';
import type { WallWatch } from '../../time/testing/wall-watches.ts';
import type { HostCalendar, OfferContext } from '../model.ts';
import { openStarts } from '../open-starts.ts';
import { bruteForceStarts } from './brute-force.ts';
import { aHostCalendar, everyDay, readable, someRules } from './calendar-builders.ts';

const minutesPerDay = 1440;

/** What the engine and a watch of the clocks say differently around one change; how many starts they agreed on. */
export interface ChangeReport {
  readonly faults: readonly string[];
  readonly starts: number;
}

/**
 * Compares the engine with a watch of the clocks around one change of a zone: windows over it, limits and horizon that end at its
 * midnight, and its local days.
 */
export function reportChange(zone: string, change: Minute, shown: WallWatch): ChangeReport {
  const range = { start: change - 2 * minutesPerDay, end: change + 2 * minutesPerDay };
  const faults = dayFaults(zone, range.start, range.end, shown);
  let starts = 0;
  for (const [name, host, context] of asksAround(zone, change, shown)) {
    const ours = openStarts(host, context, range);
    const watched = bruteForceStarts(host, context, range, shown);
    const differing = [...new Set(ours).symmetricDifference(new Set(watched))].sort((a, b) => a - b);
    if (differing.length > 0)
      faults.push(`${zone}, ${name}: only one of both offers ${readable(differing).slice(0, 3).join(', ')}`);
    starts += ours.length;
  }
  return { faults, starts };
}

type Ask = readonly [name: string, host: HostCalendar, context: OfferContext];

/** One ask with a window across the change, one with whole days, whose limits and horizon need every midnight. */
function asksAround(zone: string, change: Minute, shown: WallWatch): Ask[] {
  const before = shown(zone, change - 1) + 1;
  const after = shown(zone, change);
  const opens = clockOf(Math.min(before, after) - 85);
  const closes = clockOf(Math.max(before, after) + 95);
  const dayBefore = weekdayOf(dayOfNumber(Math.floor((Math.min(before, after) - 85) / minutesPerDay)));
  const across = everyDay(opens, closes === '00:00' ? '24:00' : closes, { days: [dayBefore] });
  const nowAt = (change - 3 * minutesPerDay) * 60_000;
  const lastDay = dayOfNumber(Math.floor(after / minutesPerDay));
  return [
    [
      'a window across the change',
      aHostCalendar(zone, [across], { limits: { perWeek: 2 }, countedStarts: [change - 9 * minutesPerDay] }),
      { rules: someRules({ timezone: zone, slotIntervalMinutes: 15, horizon: { days: 3 } }), nowAt },
    ],
    [
      'whole days',
      aHostCalendar(zone, [everyDay('00:00', '24:00')], {
        limits: { perDay: 1 },
        countedStarts: [change + 2 * minutesPerDay],
        exceptions: [{ type: 'blocked', start: `${lastDay}T00:30`, end: `${lastDay}T00:50` }],
      }),
      {
        rules: someRules({
          timezone: zone,
          durationMinutes: 20,
          limits: { perDay: 2 },
          countedStarts: [change - 1, change - 1440],
          horizon: { from: '1970-01-01', to: lastDay },
        }),
        nowAt,
      },
    ],
  ];
}

/** Days as we present them against the days that a watch shows: which minute belongs to which, and when each begins. */
function dayFaults(zone: string, start: Minute, end: Minute, shown: WallWatch): string[] {
  const minutes = Array.from({ length: end - start }, (_, index) => start + index);
  const faults: string[] = [];
  const days = new Map<number, Minute[]>();
  for (const minute of minutes) {
    const day = Math.floor(shown(zone, minute) / minutesPerDay);
    const ofDay = days.get(day);
    if (ofDay === undefined) days.set(day, [minute]);
    else ofDay.push(minute);
  }
  for (const { day, first, minutesSinceFirst } of groupByLocalDay(zone, minutes)) {
    const watched = days.get(Date.parse(day) / 86_400_000) ?? [];
    const presented = minutesSinceFirst.map((since) => first + since);
    if (presented.join() !== watched.join()) faults.push(`${zone}: ${day} has other minutes`);
    const isWhole = watched[0] !== start;
    if (isWhole && (watched[0] !== first || dayBounds(zone, day).start !== first))
      faults.push(`${zone}: ${day} begins at another minute`);
    days.delete(Date.parse(day) / 86_400_000);
  }
  for (const day of days.keys()) faults.push(`${zone}: ${dayOfNumber(day)} is missing`);
  return faults;
}

function clockOf(wall: number): string {
  const minutes = ((wall % minutesPerDay) + minutesPerDay) % minutesPerDay;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
