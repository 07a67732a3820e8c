import { AppError } from '@slotkit/shared';
import type { Writer } from '../db/database.ts';

const askAgainSeconds = 15;

/**
 * Throws `unavailable` while something about these bookings is being sent: it would arrive, and be recorded, after the person is erased.
 * The locks of the bookings are held, so nothing is begun meanwhile; whatever is under way comes to its end within a minute.
 */
export async function refuseWhileSending(
  trx: Writer,
  bookingIds: readonly string[],
  now: number,
): Promise<void> {
  if (bookingIds.length === 0) return;
  const sending = await trx
    .selectFrom('outbox')
    .select('id')
    .where('booking_id', 'in', bookingIds)
    .where('status', '=', 'pending')
    .where('sending_at', 'is not', null)
    .where('claimed_until', '>', now)
    .executeTakeFirst();
  if (!sending) return;
  throw new AppError(
    'unavailable',
    'Something about this person is being sent at this moment. Ask again in a few seconds.',
    { retryAfterSeconds: askAgainSeconds },
  );
}
