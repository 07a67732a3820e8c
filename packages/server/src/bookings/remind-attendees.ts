import { AppError, notFound, unprocessable } from '@slotkit/shared';
import type { BookingState } from '@slotkit/shared/lifecycle';
import type { CustomReminder } from '@slotkit/shared/wire';
import type { Writer } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { laneOf, queue, type MessageChannel } from '../jobs/outbox-store.ts';
import type { AttendeeRecord, BookingRecord } from './booking-record.ts';
import { findBooking } from './booking-store.ts';
import type { Caller } from './caller.ts';
import { emailKey, phoneKey } from './contact-keys.ts';
import type { ChangeAnswer, Remember } from './remember.ts';
import { appendTimeline } from './timeline-store.ts';

/** Later there is nothing to be reminded of. */
const remindableIn: ReadonlySet<BookingState> = new Set([
  'pending_confirmation',
  'scheduled',
  'confirmed',
  'started',
]);

/**
 * Queues what somebody at the business wrote, for everybody who attends or for the one it names. Throws 404, 422 for somebody who does
 * not attend, `invalid_transition` when the booking is over or off.
 */
export async function remindAttendees(
  deps: Deps,
  caller: Caller,
  bookingId: string,
  reminder: CustomReminder,
  remember: Remember,
): Promise<ChangeAnswer> {
  const answer = await writeTransaction(deps.db, async (trx) => {
    await remember.begin(trx);
    await deps.db.engine.lockRows(trx, 'bookings', [bookingId]);
    const booking = await findBooking(trx, bookingId);
    if (!booking) throw notFound('booking');
    const now = deps.clock.now();
    refuseOver(booking, now);
    await queueReminder(trx, { booking, caller, reminder }, now);
    return remember.finish(trx, booking, false);
  });
  deps.wakeWorker();
  return answer;
}

/** Who gets it: those who still attend, or the one it names by id or address. Throws 422 when that is nobody. */
export function remindedOf(
  { attendees }: Pick<BookingRecord, 'attendees'>,
  { to, channel }: Pick<CustomReminder, 'to' | 'channel'>,
): readonly AttendeeRecord[] {
  const there = attendees.filter(({ status }) => status !== 'cancelled');
  if (to === undefined) return there;
  const isMeant = ({ id, email, phone }: AttendeeRecord): boolean => {
    if (id === to) return true;
    if (channel === 'email') return email !== null && emailKey(email) === emailKey(to);
    return phone !== null && phoneKey(to) !== '' && phoneKey(phone) === phoneKey(to);
  };
  const meant = there.filter(isMeant);
  if (meant.length === 0)
    throw unprocessable(
      '/to',
      'Nobody with this id or address attends the booking. Change the attendee first.',
    );
  return meant;
}

interface QueuedReminder {
  readonly booking: BookingRecord;
  readonly caller: Caller;
  readonly reminder: CustomReminder;
}

async function queueReminder(
  trx: Writer,
  { booking, caller, reminder }: QueuedReminder,
  now: number,
): Promise<void> {
  const { channel, kind, subject, text } = reminder;
  const reminded = remindedOf(booking, reminder);
  await queue(
    trx,
    reminded.map((attendee) => ({
      appId: booking.appId,
      bookingId: booking.id,
      channel,
      kind,
      partyId: attendee.id,
      recipient: addressOf(attendee, channel),
      lane: laneOf(channel, booking.appId),
      payload: {
        to: { role: 'attendee', id: attendee.id },
        sequence: booking.series.sequence,
        linkGeneration: attendee.linkGeneration,
        message: text,
        ...(subject !== undefined && { subject }),
      },
      dueAt: now,
    })),
    now,
  );
  await appendTimeline(trx, {
    bookingId: booking.id,
    type: 'reminded',
    at: now,
    actor: caller.party,
    source: caller.source,
    data: { kind, channel, attendee_ids: reminded.map(({ id }) => id) },
  });
}

const addressOf = ({ email, phone }: AttendeeRecord, channel: MessageChannel): string =>
  (channel === 'email' ? email : phone) ?? '';

function refuseOver({ status, endAt, rescheduledToId }: BookingRecord, now: number): void {
  if (remindableIn.has(status) && now < endAt) return;
  throw new AppError('invalid_transition', `There is nothing to remind of. It is ${status}.`, {
    extra: {
      state: status,
      because: 'wrong_state',
      allowed: [],
      ...(rescheduledToId !== null && { rescheduled_to_id: rescheduledToId }),
    },
  });
}
