import type { Deps } from '../deps.ts';
import type { BookingRecord } from './booking-record.ts';

/** The private link of the attendee who booked: where it can be seen, moved and cancelled. */
export function manageUrl(
  { config, secrets }: Pick<Deps, 'config' | 'secrets'>,
  booking: BookingRecord,
): string {
  const [attendee] = booking.attendees;
  if (!attendee) throw new Error(`Booking ${booking.id} has no attendee to make a link for.`);
  const token = secrets.linkToken('manage', attendee.id, attendee.linkGeneration);
  return `${config.publicUrl}/b/${booking.eventType.slug}/manage/${token}`;
}
