import type { WebhookEvent } from '@slotkit/shared/lifecycle';
import { formatInstant } from '@slotkit/shared/time';
import type { BookingEventBody } from '@slotkit/shared/wire';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { presentBooking } from '../bookings/present-booking.ts';
import type { EventTypeSettings } from '../event-types/event-type.ts';

/** A change that other systems are told, as it was saved. */
export interface ToldChange {
  /** As the change left it; after a move the booking at the new time. */
  readonly booking: BookingRecord;
  readonly settings: EventTypeSettings;
  /** The booking that a move replaced, or the same one before a reassignment. */
  readonly previous?: Pick<BookingRecord, 'id' | 'startAt' | 'endAt' | 'hosts'>;
  /** The only attendee whom the change concerns; without it all of them. */
  readonly attendeeId?: string;
}

/** An event as every receiver reads it, however large; the states are spelled as the lifecycle does. */
export function presentEvent(
  type: WebhookEvent,
  { booking, settings, previous, attendeeId }: ToldChange,
  sequence: number,
  now: number,
): BookingEventBody {
  const viewer = { actor: { type: 'api' }, attendeeId: null, now } as const;
  // What the reader may do depends on who reads, and when.
  const { allowed: _allowed, ...told } = presentBooking(booking, settings, viewer);
  return {
    type,
    timestamp: formatInstant(now),
    sequence,
    data: {
      booking: told,
      ...(previous && { previous: presentPrevious(previous) }),
      ...(attendeeId !== undefined && { attendee_id: attendeeId }),
    },
  };
}

const presentPrevious = ({ id, startAt, endAt, hosts }: NonNullable<ToldChange['previous']>) => ({
  id,
  start: formatInstant(startAt),
  end: formatInstant(endAt),
  hosts: hosts.map(({ id: hostId, name, primary, timezone }) => ({ id: hostId, name, primary, timezone })),
});
