import { groupStandingOf, type BookingState, type Seat } from '@slotkit/shared/lifecycle';
import type { AttendeeRecord, BookingRecord, GroupRecord, HeldSeat } from '../bookings/booking-record.ts';

/** A booking of a group. */
export type GroupBooking = BookingRecord & { readonly group: GroupRecord };

/** Whether a booking has several registrations, each with a state of its own. */
export const isGroup = (booking: BookingRecord): booking is GroupBooking => booking.group !== null;

/** The seats of a group as the lifecycle looks at them, all but one. */
export const seatsOf = ({ attendees, group }: GroupBooking, exceptId: string | null = null): Seat[] => [
  ...attendees.filter(({ id }) => id !== exceptId).map(seatOfAttendee),
  ...group.holds.filter(({ id }) => id !== exceptId).map(seatOfHold),
];

const seatOfAttendee = ({ status, seat }: AttendeeRecord): Seat => ({
  status,
  awaiting: seat?.awaiting ?? [],
  gates: seat?.gates ?? [],
  holdExpiresAt: null,
  confirmBy: seat?.confirmBy ?? null,
});

const seatOfHold = ({ status, hold }: HeldSeat): Seat => ({
  status,
  awaiting: [],
  gates: [],
  holdExpiresAt: hold.expiresAt,
  confirmBy: null,
});

/** Who has a seat now, by booking or by hold. */
export interface Seats {
  readonly attendees: readonly AttendeeRecord[];
  readonly holds: readonly HeldSeat[];
}

/** The group with these seats, and with the state that follows from them after `before`. */
export function withSeats(
  booking: GroupBooking,
  { attendees, holds }: Seats,
  before: BookingState | 'none' = booking.status,
): GroupBooking {
  const seated = { ...booking, attendees, group: { ...booking.group, holds } };
  const seats = seatsOf(seated);
  const { state, awaiting, gates, confirmBy, holdExpiresAt } = groupStandingOf(seats, before);
  return {
    ...seated,
    status: state,
    awaiting,
    gates,
    confirmBy,
    hold: holdOfDraft(booking, state, holdExpiresAt),
    group: { ...seated.group, taken: seats.filter(({ status }) => status !== 'cancelled').length },
  };
}

/** Of a draft: until when the last seat is held. A dead one keeps it, by which it is known that it was never booked. */
function holdOfDraft(
  { hold }: BookingRecord,
  state: BookingState,
  expiresAt: number | null,
): BookingRecord['hold'] {
  if (state === 'cancelled') return hold;
  return expiresAt === null ? null : { expiresAt, extensions: 0, secretHash: '', visitorHash: '' };
}
