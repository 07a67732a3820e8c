import { exceptionIntervals, workingRuns } from '@slotkit/shared/availability';
import { instantOfMinute, minuteAtOrAfter, minuteAtOrBefore, type Interval } from '@slotkit/shared/time';
import type { TimeRange } from '../calendar/calendar-provider.ts';
import { externalTimesOf } from '../calendar/external-times.ts';
import type { Reader } from '../db/database.ts';
import type { PoolHost } from '../event-types/event-type.ts';
import { hostCalendars } from './calendar-store.ts';
import { merged } from './freebusy-service.ts';

/** When a host works and what keeps it from being booked, each kind by itself; bookings are lists of their own. */
export interface HostTimesFound {
  readonly working: readonly Interval[];
  readonly blocked: readonly Interval[];
  readonly doNotDisturb: readonly Interval[];
  readonly elsewhere: readonly Interval[];
  readonly unknown: readonly Interval[];
}

/** Reads them within a range, by the same rules that offer times. */
export async function hostTimesOf(
  reader: Reader,
  host: PoolHost,
  range: Interval,
  nowAt: number,
): Promise<HostTimesFound> {
  const [calendar] = await hostCalendars(reader, [host], { range, nowAt });
  const span = { fromAt: instantOfMinute(range.start), untilAt: instantOfMinute(range.end) };
  const elsewhere = (await externalTimesOf(reader, [host.id], span, nowAt)).get(host.id);
  if (!calendar) return { working: [], blocked: [], doNotDisturb: [], elsewhere: [], unknown: [] };
  return {
    working: merged(workingRuns(calendar, range), range),
    blocked: merged(exceptionIntervals(calendar, 'blocked', range), range),
    doNotDisturb: merged(calendar.doNotDisturb, range),
    elsewhere: merged((elsewhere?.busy ?? []).map(wholeMinutes), range),
    unknown: merged(calendar.calendarUnknown ?? [], range),
  };
}

/** Every minute that it touches. */
const wholeMinutes = ({ fromAt, untilAt }: TimeRange): Interval => ({
  start: minuteAtOrBefore(fromAt),
  end: minuteAtOrAfter(untilAt),
});
