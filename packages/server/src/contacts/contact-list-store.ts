import type { ContactQuery } from '@slotkit/shared/wire';
import { sql, type SqlBool } from 'kysely';
import { emailKey, phoneKey } from '../bookings/contact-keys.ts';
import { containing } from '../bookings/search-key.ts';
import type { Reader } from '../db/database.ts';
import { onPage } from '../lists/keyset.ts';
import type { PageRequest } from '../lists/read-page.ts';
import { behindBookingOf, type BookingReach } from './contact-reach.ts';
import { contactOf, type ContactRecord } from './contact-store.ts';

/** Which contacts a list is to show. */
export interface ContactFilter extends Omit<ContactQuery, 'limit' | 'cursor'> {
  readonly appId: string;
  /** Only those behind a booking that the caller sees; null: all. */
  readonly reach: BookingReach | null;
}

/** One page of contacts, by id, which is the order in which they were added. */
export async function pageOfContacts(
  reader: Reader,
  { appId, archived, reach, ...filter }: ContactFilter,
  page: PageRequest,
): Promise<ContactRecord[]> {
  const { q, email, phone, min_no_shows: noShows, conversation_id: conversationId } = filter;
  let query = reader
    .selectFrom('contacts')
    .selectAll('contacts')
    .where('contacts.app_id', '=', appId)
    .where('contacts.archived', '=', archived ? 1 : 0);
  if (reach !== null) query = query.where(behindBookingOf(reach));
  if (email !== undefined) query = query.where('contacts.email_key', '=', emailKey(email));
  if (phone !== undefined) query = query.where('contacts.phone_key', '=', phoneKey(phone));
  if (noShows !== undefined) query = query.where('contacts.no_show_count', '>=', noShows);
  for (const word of q?.split(/\s+/) ?? [])
    query = query.where(sql<SqlBool>`contacts.search_key like ${containing(word)} escape '\\'`);
  if (conversationId !== undefined)
    query = query.where('contacts.id', 'in', (conversations) =>
      conversations
        .selectFrom('contact_conversations')
        .select('contact_id')
        .where('conversation_id', '=', conversationId),
    );
  const rows = await onPage(query, { value: 'contacts.id', id: 'contacts.id' }, page).execute();
  return rows.map(contactOf);
}
