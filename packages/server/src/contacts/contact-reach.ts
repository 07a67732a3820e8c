import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Reader } from '../db/database.ts';

/** Which bookings somebody's permission reaches: those with one of these as primary host, or one of these as any (D6). */
export interface BookingReach {
  readonly primary: ReadonlySet<string>;
  readonly any: ReadonlySet<string>;
}

/** True for `contacts` who are behind a booking, or a registration in one, that the permission reaches. */
export function behindBookingOf({ any, primary }: BookingReach): RawBuilder<SqlBool> {
  const ways = [
    ...(any.size > 0 ? [sql`h.host_id in (${sql.join([...any])})`] : []),
    ...(primary.size > 0 ? [sql`h.is_primary = 1 and h.host_id in (${sql.join([...primary])})`] : []),
  ];
  if (ways.length === 0) return sql`1 = 0`;
  const isHosted = sql`(${sql.join(ways, sql` or `)})`;
  return sql`(
    exists (select 1 from bookings b join booking_hosts h on h.booking_id = b.id
      where b.contact_id = contacts.id and ${isHosted})
    or exists (select 1 from attendees a join booking_hosts h on h.booking_id = a.booking_id
      where a.contact_id = contacts.id and ${isHosted}))`;
}

/** Whether a contact is behind such a booking. */
export async function isBehindBookingOf(
  reader: Reader,
  contactId: string,
  reach: BookingReach,
): Promise<boolean> {
  const row = await reader
    .selectFrom('contacts')
    .select('contacts.id')
    .where('contacts.id', '=', contactId)
    .where(behindBookingOf(reach))
    .executeTakeFirst();
  return row !== undefined;
}
