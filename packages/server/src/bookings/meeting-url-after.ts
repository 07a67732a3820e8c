import { isGoogleMeet } from '../google/google-meet.ts';
import type { BookingRecord } from './booking-record.ts';

/**
 * The meeting link of a series whose booking gets these hosts. It stays, but where a calendar of the primary host made it: then it is that
 * host's meeting, which ends with the event in that calendar, and the calendar of the next one makes another.
 */
export function meetingUrlAfter(
  { location, hosts, series }: Pick<BookingRecord, 'location' | 'hosts' | 'series'>,
  next: readonly { readonly id: string }[],
): string | null {
  const isOthers = isGoogleMeet(location) && hosts[0]?.id !== next[0]?.id;
  return isOthers ? null : series.meetingUrl;
}
