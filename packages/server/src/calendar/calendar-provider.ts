import { PermanentFailure } from '../jobs/permanent-failure.ts';

/** From one instant up to another, epoch milliseconds. */
export interface TimeRange {
  readonly fromAt: number;
  readonly untilAt: number;
}

/** Time that an event of a calendar fills. An all-day event fills whole days of the zone that it is asked with. */
export interface BusyTime {
  readonly startAt: number;
  readonly endAt: number;
  /** The event's iCalendar UID, by which our own entries are recognised; null when the calendar does not tell. */
  readonly uid: string | null;
}

/** How busy times are asked for. */
export interface BusyQuestion {
  readonly range: TimeRange;
  /** IANA zone of what the calendar keeps without one: all-day events and floating times. The calendar's own zone goes before it. */
  readonly timezone: string;
  /** The owner's addresses, lower case, by which it is seen what was declined. */
  readonly emails?: readonly string[];
  /** Ends the question early; without it the adapter's own time limit counts alone. */
  readonly signal?: AbortSignal;
}

/** What a calendar said. */
export interface BusyAnswer {
  /** In any order, overlapping or not; whole events, so they may reach beyond the range. Nothing that leaves its time free. */
  readonly busy: readonly BusyTime[];
  /** What the answer speaks about: times outside it stay unknown. */
  readonly covered: TimeRange;
}

/** The entry of a booking in its host's own calendar. Texts are clean: no control characters. */
export interface CalendarEntry {
  /** The series' UID: the same entry through every move. */
  readonly uid: string;
  readonly sequence: number;
  readonly title: string;
  readonly description: string;
  readonly location: string;
  readonly startAt: number;
  readonly endAt: number;
  /** The event type's zone, IANA. */
  readonly timezone: string;
  /** Still waiting for somebody's agreement. */
  readonly isTentative: boolean;
  /** The host's own join link; null where people do not meet through a link. */
  readonly joinUrl: string | null;
  /** The meeting needs a conference of this provider (the location's `value`) and has none yet: make one with this id, once. */
  readonly conference: { readonly provider: string; readonly requestId: string } | null;
  /** The whole entry as iCalendar text. */
  readonly text: string;
}

/** What came of writing an entry. */
export interface PutAnswer {
  /** Where people meet, when the calendar made a conference for the entry or had made one before. */
  readonly conferenceUrl: string | null;
}

/**
 * A host's calendar elsewhere. Every call may be repeated without harm, comes to an end by itself, and throws `CalendarUnauthorized` for
 * credentials that are not accepted, `PermanentFailure` for another refusal that will not pass, any other error for what may pass. No
 * message holds a credential or what a name resolved to.
 */
export interface CalendarProvider {
  /** Makes or replaces the entry with this UID. */
  put(entry: CalendarEntry): Promise<PutAnswer>;
  /** Removes the entry with this UID; one that is gone already is fine. */
  remove(uid: string): Promise<void>;
  /** When the calendar's owner is busy, our own entries included. */
  busyTimes(question: BusyQuestion): Promise<BusyAnswer>;
}

/** The calendar does not accept the credentials (any more): somebody must connect it anew. */
export class CalendarUnauthorized extends PermanentFailure {}
