import type { Booking } from '@slotkit/shared/wire';
import { fileLinks, type FileLink } from '../calendar/add-to-calendar.ts';
import type { Deps } from '../deps.ts';
import { eventTypeOfBooking } from '../event-types/event-type-store.ts';
import type { CustomerLink } from '../links/require-link.ts';
import type { AttendeeRecord, BookingRecord } from './booking-record.ts';
import { attendeeCaller } from './caller.ts';
import { ownWays } from './own-ways.ts';
import { presentBooking } from './present-booking.ts';

const viewerOf = ({ attendee }: CustomerLink, { clock }: Deps) => ({
  actor: attendeeCaller(attendee).actor,
  attendeeId: attendee.id,
  now: clock.now(),
});

/** Another address has new links, which only its mail tells. */
const fileLinkOf = ({ link, attendee }: CustomerLink, now: AttendeeRecord | undefined): FileLink | null =>
  now?.linkGeneration === attendee.linkGeneration
    ? (fileLinks.find((purpose) => purpose === link.purpose) ?? null)
    : null;

/** Shows a booking to the customer whose link was opened. */
export const customerView =
  (deps: Deps) =>
  async (opened: CustomerLink, seen: BookingRecord): Promise<Booking> => {
    const { settings } = await eventTypeOfBooking(deps.db.read, seen.eventType.id);
    const attendee = seen.attendees.find(({ id }) => id === opened.attendee.id);
    return {
      ...presentBooking(seen, settings, viewerOf(opened, deps)),
      ...ownWays(deps, seen, attendee, fileLinkOf(opened, attendee)),
    };
  };
