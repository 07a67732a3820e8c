import { awaitedStates } from '@slotkit/shared/lifecycle';
import type { BookingRecord } from '../bookings/booking-record.ts';
import type { Writer } from '../db/database.ts';
import { toAttendees } from '../effects/mail-effects.ts';
import { queue, type OutboxDraft } from '../jobs/outbox-store.ts';
import { contextOf } from './context-of.ts';

/**
 * Tells the customers of bookings that their time may not hold, by the channels that each event type wires `conflict_notice` to; an
 * event type that has it turned off tells nobody, nor does a booking that is over or has begun. The bookings' locks are held.
 *
 * @returns the ids of the bookings whose customers are told
 */
export async function queueConflictNotices(
  trx: Writer,
  bookings: readonly BookingRecord[],
  now: number,
): Promise<string[]> {
  const drafts = await noticesOf(trx, bookings, now);
  await queue(trx, drafts, now);
  return bookingIdsOf(drafts);
}

/** The same without telling anybody. */
export const whoWouldBeTold = async (
  trx: Writer,
  bookings: readonly BookingRecord[],
  now: number,
): Promise<string[]> => bookingIdsOf(await noticesOf(trx, bookings, now));

async function noticesOf(
  trx: Writer,
  bookings: readonly BookingRecord[],
  now: number,
): Promise<OutboxDraft[]> {
  const drafts: OutboxDraft[] = [];
  for (const booking of bookings) {
    if (!awaitedStates.includes(booking.status) || booking.startAt <= now) continue;
    const context = await contextOf(trx, booking, now);
    const notice = context.settings.reminders.find(({ kind }) => kind === 'conflict_notice');
    for (const channel of notice?.channels ?? [])
      drafts.push(...toAttendees('conflict_notice', channel, context));
  }
  return drafts;
}

const bookingIdsOf = (drafts: readonly OutboxDraft[]): string[] => [
  ...new Set(drafts.flatMap(({ bookingId }) => bookingId ?? [])),
];
