import type { Deps } from '../deps.ts';
import { linkUrl } from '../links/link-url.ts';
import type { AttendeeRecord, BookingRecord } from './booking-record.ts';

/** The private link of an attendee, the first unless one is named: where its booking can be seen, moved and cancelled. */
export function manageUrl(
  deps: Pick<Deps, 'config' | 'secrets'>,
  booking: BookingRecord,
  attendee: AttendeeRecord | undefined = booking.attendees[0],
): string {
  if (!attendee) throw new Error(`Booking ${booking.id} has no attendee to make a link for.`);
  return linkUrl(deps, 'manage', booking, { role: 'attendee', attendee });
}
