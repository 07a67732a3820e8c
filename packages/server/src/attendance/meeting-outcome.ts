import type { BookingRecord } from '../bookings/booking-record.ts';
import type { EventTypeSettings } from '../event-types/event-type.ts';
import { meetsByLink } from '../links/link-url.ts';

/** Somebody who came through our join link. */
export interface Join {
  readonly party: 'attendee' | 'host';
  readonly partyId: string;
}

/** Who came to a meeting, as far as join links can tell. */
export interface Attendance {
  readonly hostCame: boolean;
  /** Ids of attendees that had a place, in their order. */
  readonly came: readonly string[];
  readonly missing: readonly string[];
}

/** Who of those that had a place came, and who did not. A seat given back before is neither. */
export function attendanceOf(
  { attendees }: Pick<BookingRecord, 'attendees'>,
  joins: readonly Join[],
): Attendance {
  const joined = new Set(joins.filter(({ party }) => party === 'attendee').map(({ partyId }) => partyId));
  const expected = attendees
    .filter(({ status }) => status !== 'cancelled' && status !== 'held')
    .map(({ id }) => id);
  return {
    hostCame: joins.some(({ party }) => party === 'host'),
    came: expected.filter((id) => joined.has(id)),
    missing: expected.filter((id) => !joined.has(id)),
  };
}

/**
 * What time makes of a meeting by itself (domain contract, section 6): completed at its end when host and customer joined; a no-show
 * when no customer joined within the grace, where joining is the only way in and the event type wants it. Null: not yet, or a member
 * has to say, as when only the customer came.
 */
export function meetingOutcome(
  booking: Pick<BookingRecord, 'attendees' | 'location' | 'endAt'>,
  joins: readonly Join[],
  settings: Pick<EventTypeSettings, 'autoNoShow' | 'noShowGraceMinutes'>,
  now: number,
): 'complete' | 'mark_no_show' | null {
  if (now < booking.endAt) return null;
  const { hostCame, came } = attendanceOf(booking, joins);
  if (came.length > 0) return hostCame ? 'complete' : null;
  const nobodyIsAwaited = now >= booking.endAt + settings.noShowGraceMinutes * 60_000;
  return settings.autoNoShow && meetsByLink(booking) && nobodyIsAwaited ? 'mark_no_show' : null;
}

/** What time makes of each seat of a group by itself. */
export interface SeatOutcomes {
  /** Ids of attendees who came, once the meeting is over and the host came too. */
  readonly attended: readonly string[];
  /** Ids of attendees who did not come within the grace. */
  readonly missed: readonly string[];
}

/** The same for a group, per seat: whoever came has attended, whoever has not is a no-show after the grace, whatever the others did. */
export function seatOutcomes(
  booking: Pick<BookingRecord, 'attendees' | 'location' | 'endAt'>,
  joins: readonly Join[],
  settings: Pick<EventTypeSettings, 'autoNoShow' | 'noShowGraceMinutes'>,
  now: number,
): SeatOutcomes {
  const open = booking.attendees.filter(({ status }) => status === 'booked' || status === 'confirmed');
  const { hostCame, came, missing } = attendanceOf({ attendees: open }, joins);
  const nobodyIsAwaited = now >= booking.endAt + settings.noShowGraceMinutes * 60_000;
  return {
    attended: hostCame && now >= booking.endAt ? came : [],
    missed: settings.autoNoShow && meetsByLink(booking) && nobodyIsAwaited ? missing : [],
  };
}
