import type { AttendeeRecord } from '../bookings/booking-record.ts';
import type { Writer } from '../db/database.ts';

/**
 * Shows what is planned for an attendee under its present address. The address that a message goes to is read when it is sent, so this
 * only keeps what is shown true.
 */
export async function readdress(
  trx: Writer,
  bookingId: string,
  { id, email, phone }: Pick<AttendeeRecord, 'id' | 'email' | 'phone'>,
): Promise<void> {
  const planned = trx
    .updateTable('outbox')
    .where('booking_id', '=', bookingId)
    .where('party_id', '=', id)
    .where('status', '=', 'planned');
  await planned
    .set({ recipient: email ?? '' })
    .where('channel', '=', 'email')
    .execute();
  await planned
    .set({ recipient: phone ?? '' })
    .where('channel', 'in', ['genesys', 'http'])
    .execute();
}
