import type { Interval, Minute, Weekday } from '../time/index.ts';

/**
 * Weekly working time: on each of these days the clocks of the zone going from `start` to `end`, both `HH:MM`.
 * `24:00` may end it; an `end` not after `start` means the next day.
 */
export interface WorkingHours {
  readonly days: readonly Weekday[];
  readonly start: string;
  readonly end: string;
  /** IANA name; the schedule's zone when left out. */
  readonly timezone?: string | undefined;
}

/** A host's week. Host limits count local days and weeks of `timezone`. */
export interface Schedule {
  /** IANA name. */
  readonly timezone: string;
  readonly workingHours: readonly WorkingHours[];
}

/** Time taken from or added to the week, from one local date-time (`2027-03-28T09:00`) up to another. */
export interface ScheduleException {
  readonly type: 'blocked' | 'extra';
  readonly start: string;
  readonly end: string;
  /** IANA name; the schedule's zone when left out. */
  readonly timezone?: string | undefined;
}

/** What fills the time of a host: a booking in an active state, a live hold, or an entry of an external calendar. */
export interface Busy extends Interval {
  readonly kind: 'booking' | 'hold' | 'external';
  /** Minutes that this booking or hold keeps free around itself; 0 for external entries. */
  readonly bufferBefore: number;
  readonly bufferAfter: number;
  readonly bookingId?: string | undefined;
}

/** At most so many bookings on a local day and in a local week (Monday to Sunday). Left out: no limit. */
export interface Limits {
  readonly perDay?: number | undefined;
  readonly perWeek?: number | undefined;
}

/** All that is known about one host's time around the range that is asked for. Lists need no order. */
export interface HostCalendar {
  readonly hostId: string;
  readonly schedule: Schedule;
  readonly exceptions: readonly ScheduleException[];
  readonly doNotDisturb: readonly Interval[];
  readonly busy: readonly Busy[];
  /** Times at which nobody knows what the host's external calendars hold. None when left out. */
  readonly calendarUnknown?: readonly Interval[] | undefined;
  readonly limits: Limits;
  /** Starts of the host's active, completed and no-show bookings: what its limits count. */
  readonly countedStarts: readonly Minute[];
}

/** How far ahead a start may lie: days after today, or from one day through another, of the event type's zone. */
export type Horizon = { readonly days: number } | { readonly from: string; readonly to: string };

/** The settings of an event type for one duration. */
export interface OfferRules {
  /** IANA name: the zone of the horizon and of this event type's limits. */
  readonly timezone: string;
  readonly durationMinutes: number;
  /** Minutes between starts; null means the duration. */
  readonly slotIntervalMinutes: number | null;
  readonly bufferBeforeMinutes: number;
  readonly bufferAfterMinutes: number;
  readonly minimumNoticeMinutes: number;
  readonly horizon: Horizon;
  /** What becomes of times at which a host's external calendars are unknown; they are booked when left out. */
  readonly whenCalendarUnknown?: 'refuse' | 'book' | undefined;
  readonly limits: Limits;
  /** Starts of this event type's active, completed and no-show bookings: what its limits count. */
  readonly countedStarts: readonly Minute[];
}

/**
 * Every rule that can take a start away, in the order in which they are asked (domain contract, availability).
 * `booked` and `held` are overlaps, `booking_buffer` the gap to bookings and holds, `buffer` the gap to all else.
 */
export const ruleNames = [
  'working_hours',
  'grid',
  'blocked',
  'do_not_disturb',
  'booked',
  'held',
  'external_busy',
  'calendar_unknown',
  'booking_buffer',
  'buffer',
  'past',
  'notice',
  'horizon',
  'host_limit',
  'event_type_limit',
] as const;

/** The name of a rule that can take a start away. */
export type RuleName = (typeof ruleNames)[number];

/** What a refusal means to the one who asked: somebody was faster, rather than never offered. */
export const takenRules: ReadonlySet<RuleName> = new Set<RuleName>(['booked', 'held', 'booking_buffer']);

/** Under which settings, and at which moment, starts are judged. */
export interface OfferContext {
  readonly rules: OfferRules;
  /** The present, in epoch milliseconds. */
  readonly nowAt: number;
  /** Rules that do not bind this caller: a live hold, or staff. None when left out. */
  readonly waived?: ReadonlySet<RuleName> | undefined;
}

/** How many of the hosts a slot needs: any one of a pool, or all of them together. */
export type HostsNeeded = 'one' | 'all';

/** A bookable interval and the hosts that could take it, in the order in which the hosts were given. */
export interface Slot extends Interval {
  readonly hostIds: readonly string[];
  /** Of a group: how many seats are free with all these hosts together. */
  readonly seatsLeft?: number;
}

/** At most `max` bookings created within `days` times 24 hours. */
export interface CustomerLimit {
  readonly max: number;
  readonly days: number;
}
