import type { BookingRecord, HeldSeat } from '../bookings/booking-record.ts';
import type { Writer } from '../db/database.ts';

const holdFields = ({ status, hold }: HeldSeat) => ({
  status,
  hold_expires_at: hold.expiresAt,
  hold_extensions: hold.extensions,
  hold_secret_hash: hold.secretHash,
  hold_visitor_hash: hold.visitorHash,
});

/** Takes a seat of a group for a hold. */
export async function insertHeldSeat(
  trx: Writer,
  { id: bookingId, updatedAt, timezone }: Pick<BookingRecord, 'id' | 'updatedAt' | 'timezone'>,
  seat: HeldSeat,
): Promise<void> {
  await trx
    .insertInto('attendees')
    .values({
      id: seat.id,
      booking_id: bookingId,
      name: '',
      email: null,
      phone: null,
      email_key: null,
      phone_key: null,
      timezone,
      locale: 'en',
      answers_json: '{}',
      created_at: updatedAt,
      ...holdFields(seat),
    })
    .execute();
}

/** Writes how a held seat stands now. */
export async function updateHeldSeat(trx: Writer, bookingId: string, seat: HeldSeat): Promise<void> {
  await trx
    .updateTable('attendees')
    .set(holdFields(seat))
    .where('booking_id', '=', bookingId)
    .where('id', '=', seat.id)
    .execute();
}

/** Removes a seat whose hold has ended. */
export async function deleteHeldSeat(trx: Writer, bookingId: string, { id }: HeldSeat): Promise<void> {
  await trx
    .deleteFrom('attendees')
    .where('booking_id', '=', bookingId)
    .where('id', '=', id)
    .where('hold_secret_hash', 'is not', null)
    .execute();
}

/** Removes every seat whose hold ended before an instant without being booked. Returns how many. */
export async function deleteDeadHolds(trx: Writer, before: number): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom('attendees')
    .where('status', '=', 'cancelled')
    .where('hold_expires_at', '<=', before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
