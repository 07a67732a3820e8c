import { AppError, unprocessable } from '@slotkit/shared';
import { appointmentStates } from '@slotkit/shared/lifecycle';
import type { AttendeeRecord, BookingRecord } from '../bookings/booking-record.ts';
import { standingOf } from '../bookings/lifecycle-view.ts';
import type { Writer } from '../db/database.ts';
import { toAttendees } from '../effects/mail-effects.ts';
import type { MessageChannel } from '@slotkit/shared/wire';
import { queue } from '../jobs/outbox-store.ts';
import { contextOf } from './context-of.ts';

/** A message that somebody at the business wrote to those who attend. */
export interface CustomReminder {
  readonly channel: MessageChannel;
  /** One attendee, by id or by its e-mail address or phone number; without it everybody. */
  readonly to?: string | undefined;
  readonly subject?: string | undefined;
  readonly text: string;
}

/**
 * Queues a message on demand, by the channel that its writer names: what the event type has turned on is about what goes out by itself.
 * The booking's lock is held. Throws `invalid_transition` for a booking that is over, 422 when `to` is nobody of it.
 *
 * @returns how many people it goes to
 */
export async function queueCustomReminder(
  trx: Writer,
  booking: BookingRecord,
  { channel, to, subject, text }: CustomReminder,
  now: number,
): Promise<number> {
  if (!appointmentStates.includes(booking.status) || booking.endAt <= now) throw overAlready(booking, now);
  const reached = booking.attendees.filter(
    (attendee) => attendee.status !== 'cancelled' && (to === undefined || isNamed(attendee, to)),
  );
  if (reached.length === 0) throw unprocessable('/to', 'This is nobody who attends the booking.');
  const context = {
    ...(await contextOf(trx, booking, now)),
    message: text,
    ...(subject !== undefined && { title: subject }),
  };
  const drafts = toAttendees('custom', channel, context, reached);
  await queue(trx, drafts, now);
  return drafts.length;
}

const isNamed = ({ id, email, phone }: AttendeeRecord, name: string): boolean =>
  name === id || name === phone || name.toLowerCase() === email?.toLowerCase();

const overAlready = (booking: BookingRecord, now: number): AppError =>
  new AppError('invalid_transition', 'Nobody is reminded of a booking that is over.', {
    standing: standingOf(booking, now),
    ...(booking.rescheduledToId !== null && { extra: { rescheduled_to_id: booking.rescheduledToId } }),
  });
