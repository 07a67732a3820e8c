import { parseLocalDateTime, wallIntervals } from '../time/index.ts';
import type { Interval } from '../time/index.ts';
import type { HostCalendar, ScheduleException } from './model.ts';

/** The true minutes that a host's exceptions of one type stand for, those with a minute within a span, each whole. */
export function exceptionIntervals(
  host: HostCalendar,
  type: ScheduleException['type'],
  span: Interval,
): Interval[] {
  return host.exceptions
    .filter((exception) => exception.type === type)
    .flatMap((exception) =>
      wallIntervals(
        exception.timezone ?? host.schedule.timezone,
        wallMinutes(exception.start),
        wallMinutes(exception.end),
      ),
    )
    .filter((interval) => interval.end > span.start && interval.start < span.end);
}

function wallMinutes(text: string): number {
  const minutes = parseLocalDateTime(text);
  if (minutes !== null) return minutes;
  throw new RangeError(
    `"${text}" is not a local date-time. Write it as 2027-03-28T09:00, without an offset.`,
  );
}
