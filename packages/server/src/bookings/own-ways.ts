import type { Booking } from '@slotkit/shared/wire';
import { addToCalendar, type FileLink } from '../calendar/add-to-calendar.ts';
import type { Deps } from '../deps.ts';
import { registrationOf } from '../groups/registration.ts';
import { joinUrl } from '../links/link-url.ts';
import type { AttendeeRecord, BookingRecord } from './booking-record.ts';

/**
 * What a customer's own booking shows to nobody else: the way into the meeting, where there is one, and ways into a calendar.
 *
 * @param fileLink the link whose holder may download the calendar file; null where it is not known that the reader holds one
 */
export function ownWays(
  deps: Deps,
  whole: BookingRecord,
  attendee: AttendeeRecord | undefined,
  fileLink: FileLink | null,
): Pick<Booking, 'join_url' | 'add_to_calendar'> {
  if (!attendee) return { add_to_calendar: null };
  const booking = registrationOf(whole, attendee.id);
  const url = joinUrl(deps, booking, { role: 'attendee', attendee });
  return {
    ...(url !== null && { join_url: url }),
    add_to_calendar: addToCalendar(deps, booking, attendee, fileLink),
  };
}
