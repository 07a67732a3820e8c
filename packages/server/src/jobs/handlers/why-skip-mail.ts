import type { SkipReason } from '@slotkit/shared/vocabularies';
import type { BookingRecord } from '../../bookings/booking-record.ts';
import { emailKey } from '../../bookings/contact-keys.ts';
import { isReminder } from '../../reminders/timed-kinds.ts';
import type { MailKind, QueuedMail } from '../queued-mail.ts';

/** Why this mail about a booking would tell its reader nothing true by now, or null when it should be sent. */
export function whySkipMail(
  kind: MailKind,
  mail: QueuedMail & { readonly address: string },
  booking: BookingRecord,
  now: number,
): SkipReason | null {
  const isCancellation = kind === 'cancellation' || kind === 'host_cancelled';
  if (mail.to.role === 'host') {
    if (kind === 'host_unassigned') return null;
    const host = booking.hosts.find(({ id }) => id === mail.to.id);
    if (!host) return 'recipient_gone';
    return isCancellation ? null : whyOvertaken(booking, now);
  }
  const attendee = booking.attendees.find(({ id }) => id === mail.to.id);
  if (!attendee) return 'recipient_gone';
  if (attendee.email === null || attendee.email === '') return 'no_address';
  if (isCancellation) return null;
  // Whoever changes the address tells the new one. Every mail makes its links when it is sent: renewed ones keep none from going out.
  if (!isReminder(kind) && emailKey(mail.address) !== emailKey(attendee.email)) return 'links_renewed';
  if (attendee.status === 'cancelled') return 'booking_cancelled';
  return whyOvertaken(booking, now);
}

/** Why nobody is told of this booking as it stands any more, or null; a cancellation is told all the same. */
export function whyOvertaken(
  { status, endAt, confirmBy }: BookingRecord,
  now: number,
): Extract<SkipReason, `booking_${string}` | 'window_over'> | null {
  if (status === 'cancelled') return 'booking_cancelled';
  if (status === 'rescheduled') return 'booking_rescheduled';
  // It is about to be cancelled: nobody is asked to agree to it any more.
  if (status === 'pending_confirmation' && confirmBy !== null && confirmBy <= now) return 'window_over';
  return endAt <= now ? 'booking_over' : null;
}
