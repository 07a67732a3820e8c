import { exceptionIntervals } from '@slotkit/shared/availability';
import type { Interval } from '@slotkit/shared/time';
import type { Reader } from '../db/database.ts';
import type { PoolHost } from '../event-types/event-type.ts';
import { hostCalendars } from './calendar-store.ts';

/** When a host is taken within a range, and where nobody can say. */
export interface Freebusy {
  readonly busy: readonly Interval[];
  readonly unknown: readonly Interval[];
}

/** Reads all that takes a host's time: what rules about time look at when a start is judged, without buffers and working hours. */
export async function freebusyOf(
  reader: Reader,
  host: PoolHost,
  range: Interval,
  nowAt: number,
): Promise<Freebusy> {
  const [calendar] = await hostCalendars(reader, [host], { range, nowAt });
  if (!calendar) return { busy: [], unknown: [] };
  const { busy, doNotDisturb, calendarUnknown = [] } = calendar;
  const blocked = exceptionIntervals(calendar, 'blocked', range);
  return {
    busy: merged([...busy, ...doNotDisturb, ...blocked], range),
    unknown: merged(calendarUnknown, range),
  };
}

/** The parts within a range, by start, joined where they touch or overlap. */
export function merged(intervals: readonly Interval[], range: Interval): Interval[] {
  const result: Interval[] = [];
  for (const one of intervals.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(one.start, range.start);
    const end = Math.min(one.end, range.end);
    const last = result.at(-1);
    if (end <= start) continue;
    if (last && start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else result.push({ start, end });
  }
  return result;
}
