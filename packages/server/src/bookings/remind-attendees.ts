import { notFound } from '@slotkit/shared';
import type { CustomReminderRequest } from '@slotkit/shared/wire';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { queueCustomReminder } from '../reminders/custom-reminder.ts';
import { findBooking } from './booking-store.ts';
import type { Caller } from './caller.ts';
import type { ChangeAnswer, Remember } from './remember.ts';
import { appendTimeline } from './timeline-store.ts';

/**
 * Queues what somebody at the business wrote, for everybody who attends or for the one it names. Throws 404, 422 for somebody who does
 * not attend, `invalid_transition` when the booking is over or off.
 */
export async function remindAttendees(
  deps: Deps,
  caller: Caller,
  bookingId: string,
  { kind, ...reminder }: CustomReminderRequest,
  remember: Remember,
): Promise<ChangeAnswer> {
  const answer = await writeTransaction(deps.db, async (trx) => {
    await remember.begin(trx);
    await deps.db.engine.lockRows(trx, 'bookings', [bookingId]);
    const booking = await findBooking(trx, bookingId);
    if (!booking) throw notFound('booking');
    const now = deps.clock.now();
    const recipients = await queueCustomReminder(trx, booking, reminder, now);
    await appendTimeline(trx, {
      bookingId: booking.id,
      type: 'reminded',
      at: now,
      actor: caller.party,
      source: caller.source,
      data: { kind, channel: reminder.channel, recipients },
    });
    return remember.finish(trx, booking, false);
  });
  deps.wakeWorker();
  return answer;
}
