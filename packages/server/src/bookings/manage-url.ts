import type { Deps } from '../deps.ts';
import type { AttendeeRecord, BookingRecord } from './booking-record.ts';

/** The private link of an attendee, the first unless one is named: where its booking can be seen, moved and cancelled. */
export function manageUrl(
  { config, secrets }: Pick<Deps, 'config' | 'secrets'>,
  booking: Pick<BookingRecord, 'id' | 'eventType' | 'attendees'>,
  attendee: AttendeeRecord | undefined = booking.attendees[0],
): string {
  if (!attendee) throw new Error(`Booking ${booking.id} has no attendee to make a link for.`);
  const token = secrets.linkToken('manage', attendee.id, attendee.linkGeneration);
  return `${config.publicUrl}/b/${booking.eventType.slug}/manage/${token}`;
}
