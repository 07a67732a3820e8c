import { AppError } from '@slotkit/shared';
import type { Reader } from '../db/database.ts';
import type { BookingRecord } from './booking-record.ts';

/** Throws `invalid_transition` for an attendee who was erased: nothing is to be known of the person again. */
export async function refuseErased(
  reader: Reader,
  { id, status }: Pick<BookingRecord, 'id' | 'status'>,
  attendeeId: string,
): Promise<void> {
  const erased = await reader
    .selectFrom('attendees')
    .select('id')
    .where('booking_id', '=', id)
    .where('id', '=', attendeeId)
    .where('erased_at', 'is not', null)
    .executeTakeFirst();
  if (!erased) return;
  throw new AppError('invalid_transition', 'This person was erased from the booking.', {
    extra: { state: status, because: 'erased', allowed: [] },
  });
}
