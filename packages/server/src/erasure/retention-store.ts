import { sql, type SqlBool } from 'kysely';
import type { Reader, Writer } from '../db/database.ts';
import { onPage } from '../lists/keyset.ts';
import type { Position } from '../lists/cursor.ts';

/** An app that forgets people. Instants are epoch milliseconds. */
export interface ForgettingApp {
  readonly id: string;
  readonly retentionDays: number;
  /** Everybody is erased from what ended up to then; null: nobody yet. */
  readonly untilAt: number | null;
}

/** The apps that say after how many days people are forgotten. */
export async function forgettingApps(reader: Reader): Promise<ForgettingApp[]> {
  const rows = await reader
    .selectFrom('apps')
    .leftJoin('forgotten', 'forgotten.app_id', 'apps.id')
    .select(['apps.id', 'apps.retention_days', 'forgotten.until_at as untilAt'])
    .where('apps.retention_days', 'is not', null)
    .orderBy('apps.id')
    .execute();
  return rows.map(({ id, retention_days, untilAt }) => ({ id, retentionDays: retention_days ?? 0, untilAt }));
}

/** Up to when everybody is erased from the bookings of an app. */
export async function noteForgotten(trx: Writer, appId: string, untilAt: number): Promise<void> {
  await trx
    .insertInto('forgotten')
    .values({ app_id: appId, until_at: untilAt })
    .onConflict((conflict) => conflict.column('app_id').doUpdateSet({ until_at: untilAt }))
    .execute();
}

/** A booking that is over. */
export interface EndedBooking {
  readonly id: string;
  readonly endAt: number;
}

/** Bookings that ended up to an instant with somebody in them who is not erased, after a position among them: so many. */
export async function endedBookings(
  reader: Reader,
  appId: string,
  untilAt: number,
  { after, limit }: { readonly after: Position; readonly limit: number },
): Promise<EndedBooking[]> {
  const ended = reader
    .selectFrom('bookings')
    .select(['bookings.id', 'bookings.end_at as endAt'])
    .where('bookings.app_id', '=', appId)
    .where('bookings.end_at', '<=', untilAt)
    .where(
      sql<SqlBool>`exists (select 1 from attendees a
        where a.booking_id = bookings.id and a.erased_at is null and a.hold_secret_hash is null)`,
    );
  return onPage(ended, { value: 'bookings.end_at', id: 'bookings.id' }, { limit, after }).execute();
}

/** Who attends a booking and is not erased, by id. */
export async function attendeesLeft(reader: Reader, bookingId: string): Promise<string[]> {
  const rows = await reader
    .selectFrom('attendees')
    .select('id')
    .where('booking_id', '=', bookingId)
    .where('hold_secret_hash', 'is', null)
    .where('erased_at', 'is', null)
    .execute();
  return rows.map(({ id }) => id);
}

/** Contacts who booked once, but neither since an instant nor for later, and whom nobody changed since: so many. */
export async function idleContacts(
  reader: Reader,
  appId: string,
  untilAt: number,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<string[]> {
  const rows = await idle(reader, appId, untilAt)
    .where('contacts.id', '>', after)
    .orderBy('contacts.id')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** Whether that holds of a contact. */
export async function isIdle(reader: Reader, appId: string, untilAt: number, id: string): Promise<boolean> {
  const row = await idle(reader, appId, untilAt).where('contacts.id', '=', id).executeTakeFirst();
  return row !== undefined;
}

const idle = (reader: Reader, appId: string, untilAt: number) =>
  reader
    .selectFrom('contacts')
    .select('contacts.id')
    .where('contacts.app_id', '=', appId)
    .where('contacts.last_booking_at', '<=', untilAt)
    .where('contacts.updated_at', '<=', untilAt).where(sql<SqlBool>`not exists (
      select 1 from bookings b where b.contact_id = contacts.id and b.end_at > ${untilAt})`)
    .where(sql<SqlBool>`not exists (
      select 1 from attendees a join bookings b on b.id = a.booking_id
      where a.contact_id = contacts.id and b.end_at > ${untilAt})`);
