import { AppError, notFound } from '@slotkit/shared';
import type { AttendeeRecord, BookingRecord } from '../bookings/booking-record.ts';
import { updateAttendee } from '../bookings/attendee-store.ts';
import { findBooking } from '../bookings/booking-store.ts';
import type { Caller } from '../bookings/caller.ts';
import { refuseErased } from '../bookings/refuse-erased.ts';
import { theAttendee } from '../bookings/the-attendee.ts';
import { standingOf } from '../bookings/lifecycle-view.ts';
import { appendTimeline } from '../bookings/timeline-store.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { registrationOf } from '../groups/registration.ts';
import { attendeeOwner } from './link-owner.ts';
import { grantLinks } from './link-store.ts';

/** Whose links were renewed, as they are now. */
export interface RenewedLinks {
  readonly booking: BookingRecord;
  readonly attendee: AttendeeRecord;
}

/**
 * Gives an attendee new links and kills the old ones at once. Mail that is still to be sent makes its links then, so it carries the new
 * ones. Throws 404, 422 when it is not clear who is meant, `invalid_transition` for a booking that has none or was replaced.
 */
export const renewLinks = (
  deps: Deps,
  caller: Caller,
  bookingId: string,
  attendeeId: string | undefined,
): Promise<RenewedLinks> =>
  writeTransaction(deps.db, async (trx) => {
    await deps.db.engine.lockRows(trx, 'bookings', [bookingId]);
    const booking = await findBooking(trx, bookingId);
    if (!booking) throw notFound('booking');
    const before = theAttendee(booking, attendeeId, deps.clock.now());
    // Of a group each seat moves by itself, and its links with it: only its own record says where they lead now.
    refuseReplaced(registrationOf(booking, before.id), deps.clock.now());
    await refuseErased(trx, booking, before.id);
    const attendee = { ...before, linkGeneration: before.linkGeneration + 1 };
    const now = deps.clock.now();
    await updateAttendee(trx, booking.id, attendee);
    await grantLinks(trx, deps.secrets, attendeeOwner(booking, attendee), now);
    await appendTimeline(trx, {
      bookingId: booking.id,
      type: 'links_renewed',
      at: now,
      actor: caller.party,
      source: caller.source,
      data: { attendee_id: attendee.id },
    });
    return { booking, attendee };
  });

function refuseReplaced(booking: BookingRecord, now: number): void {
  const { rescheduledToId } = booking;
  if (rescheduledToId === null) return;
  throw new AppError('invalid_transition', 'Another booking has taken its place; the links open that one.', {
    standing: standingOf(booking, now),
    extra: { because: 'wrong_state', allowed: [], rescheduled_to_id: rescheduledToId },
  });
}
