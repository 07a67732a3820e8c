import type { Deps } from '../deps.ts';
import { linkUrl } from '../links/link-url.ts';
import type { BookingRecord } from './booking-record.ts';

/** The private link of the attendee who booked: where it can be seen, moved and cancelled. */
export function manageUrl(deps: Pick<Deps, 'config' | 'secrets'>, booking: BookingRecord): string {
  const [attendee] = booking.attendees;
  if (!attendee) throw new Error(`Booking ${booking.id} has no attendee to make a link for.`);
  return linkUrl(deps, 'manage', booking, { role: 'attendee', attendee });
}
