import { formatInstant, instantOfMinute, parseInstant } from '../../time/index.ts';
import type { Interval, Minute } from '../../time/index.ts';
import type { Busy, HostCalendar, OfferContext, OfferRules, WorkingHours } from '../model.ts';

/** The minute of an instant such as `2027-03-28T01:30Z`, for tests. */
export function minuteOf(text: string): Minute {
  const at = parseInstant(text);
  if (at === null) throw new Error(`"${text}" is no instant.`);
  return at / 60_000;
}

/** The interval between two instants, for tests. */
export const between = (start: string, end: string): Interval => ({
  start: minuteOf(start),
  end: minuteOf(end),
});

/** Minutes as instants that a person can read, `2027-03-28T01:30Z`. */
export const readable = (minutes: readonly Minute[]): string[] =>
  minutes.map((minute) => formatInstant(instantOfMinute(minute)).replace(':00Z', 'Z'));

/** Working hours on every day of the week unless told otherwise. */
export function everyDay(start: string, end: string, more: Partial<WorkingHours> = {}): WorkingHours {
  return { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], start, end, ...more };
}

/** A host in a zone, free all its working hours unless told otherwise. */
export function aHostCalendar(
  timezone: string,
  workingHours: readonly WorkingHours[],
  more: Partial<HostCalendar> = {},
): HostCalendar {
  return {
    hostId: 'hst_a',
    schedule: { timezone, workingHours },
    exceptions: [],
    doNotDisturb: [],
    busy: [],
    limits: {},
    countedStarts: [],
    ...more,
  };
}

/** Something busy between two instants, without buffers. */
export function busyBetween(start: string, end: string, more: Partial<Busy> = {}): Busy {
  return { ...between(start, end), kind: 'booking', bufferBefore: 0, bufferAfter: 0, ...more };
}

/** Rules of an event type of 30 minutes that binds nobody to anything else. */
export function someRules(more: Partial<OfferRules> = {}): OfferRules {
  return {
    timezone: 'UTC',
    durationMinutes: 30,
    slotIntervalMinutes: null,
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
    minimumNoticeMinutes: 0,
    horizon: { days: 36_500 },
    limits: {},
    countedStarts: [],
    ...more,
  };
}

/** Starts judged under these rules, long before anything that tests ask about unless told otherwise. */
export function judgedBy(rules: Partial<OfferRules> = {}, now = '2000-01-01T00:00Z'): OfferContext {
  return { rules: someRules(rules), nowAt: minuteOf(now) * 60_000 };
}
