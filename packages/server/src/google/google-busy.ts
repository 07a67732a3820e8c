import { dayBounds, instantOfMinute, isTimeZone, parseInstant } from '@slotkit/shared/time';
import type { BusyTime } from '../calendar/calendar-provider.ts';
import { uidOf, type GoogleEvent } from './google-event.ts';

/**
 * When an event keeps its owner busy; null when it leaves the time free: it says so, was cancelled, was declined, or tells only where
 * somebody works. An invitation without an answer fills the time, as it does in Google's own view.
 *
 * @param timezone the calendar's own, in which all-day events are meant
 */
export function busyTimeOf(event: GoogleEvent, timezone: string): BusyTime | null {
  const { status, transparency, eventType, attendees } = event;
  if (status === 'cancelled' || transparency === 'transparent' || eventType === 'workingLocation')
    return null;
  if (attendees.some(({ self, responseStatus }) => self && responseStatus === 'declined')) return null;
  const startAt = instantOf(event.start, timezone);
  const endAt = instantOf(event.end, timezone);
  if (startAt === null || endAt === null || endAt <= startAt) return null;
  return { startAt, endAt, uid: uidOf(event) };
}

/** A day stands for its beginning: all-day events end on the day after their last. */
function instantOf({ dateTime, date }: GoogleEvent['start'], timezone: string): number | null {
  if (dateTime !== undefined) return parseInstant(dateTime);
  if (date === undefined) return null;
  return instantOfMinute(dayBounds(isTimeZone(timezone) ? timezone : 'UTC', date).start);
}
