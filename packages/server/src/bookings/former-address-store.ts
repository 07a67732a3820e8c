import type { Writer } from '../db/database.ts';
import type { AttendeeRecord } from './booking-record.ts';
import { emailKey, phoneKey } from './contact-keys.ts';

type Reachable = Pick<AttendeeRecord, 'id' | 'name' | 'email' | 'phone'>;

const keysOf = ({ email, phone }: Reachable) => ({
  email_key: email === null ? null : emailKey(email),
  phone_key: phone === null ? null : phoneKey(phone),
});

/** Notes by what an attendee was known until now, where it is known by something else from now on: the booking's history keeps it. */
export async function noteFormerAddress(
  trx: Writer,
  bookingId: string,
  before: Reachable,
  after: Reachable,
): Promise<void> {
  const [had, has] = [keysOf(before), keysOf(after)];
  if (had.email_key === has.email_key && had.phone_key === has.phone_key) return;
  if (had.email_key === null && had.phone_key === null) return;
  await trx
    .insertInto('former_addresses')
    .values({ booking_id: bookingId, attendee_id: before.id, name: before.name, ...had })
    .execute();
}
