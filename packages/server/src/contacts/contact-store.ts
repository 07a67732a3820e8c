import type { Contact } from '@slotkit/shared/wire';
import type { Selectable } from 'kysely';
import { emailKey, phoneKey } from '../bookings/contact-keys.ts';
import { searchKey, searchText } from '../bookings/search-key.ts';
import type { Reader, Writer } from '../db/database.ts';
import { readJson } from '../db/json-column.ts';
import type { Schema } from '../db/schema.ts';

/** The person behind attendees across bookings. Instants are epoch milliseconds. */
export interface ContactRecord extends Pick<
  Contact,
  | 'id'
  | 'name'
  | 'email'
  | 'phone'
  | 'timezone'
  | 'locale'
  | 'lifecycle_stage'
  | 'external_id'
  | 'activities'
  | 'opportunities'
  | 'conversations'
> {
  readonly appId: string;
  readonly noShowCount: number;
  readonly lastBookingAt: number | null;
  readonly archived: boolean;
  readonly version: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** How a person can be recognised. */
export interface Reachable {
  readonly email: string | null;
  readonly phone: string | null;
}

/** A contact of an app; null when there is none. */
export async function findContact(reader: Reader, appId: string, id: string): Promise<ContactRecord | null> {
  const row = await reader
    .selectFrom('contacts')
    .selectAll()
    .where('id', '=', id)
    .where('app_id', '=', appId)
    .executeTakeFirst();
  return row ? contactOf(row) : null;
}

/** The names of contacts by their ids; those that are not there are left out. */
export async function namesOfContacts(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await reader.selectFrom('contacts').select(['id', 'name']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The contact with this e-mail address, else with this phone number; of several the oldest. Null when nobody is known by them. */
export async function matchContact(
  reader: Reader,
  appId: string,
  { email, phone }: Reachable,
): Promise<ContactRecord | null> {
  const keys = [
    { column: 'email_key' as const, value: email === null ? null : emailKey(email) },
    { column: 'phone_key' as const, value: phone === null ? null : phoneKey(phone) },
  ];
  for (const { column, value } of keys) {
    if (value === null || value === '') continue;
    const row = await reader
      .selectFrom('contacts')
      .selectAll()
      .where('app_id', '=', appId)
      .where(column, '=', value)
      .where('archived', '=', 0)
      .orderBy('created_at')
      .orderBy('id')
      .executeTakeFirst();
    if (row) return contactOf(row);
  }
  return null;
}

/** The contact that another system knows by this id. */
export async function findContactByExternalId(
  reader: Reader,
  appId: string,
  externalId: string,
): Promise<ContactRecord | null> {
  const row = await reader
    .selectFrom('contacts')
    .selectAll()
    .where('app_id', '=', appId)
    .where('external_id', '=', externalId)
    .orderBy('created_at')
    .executeTakeFirst();
  return row ? contactOf(row) : null;
}

/** Writes a new contact. */
export async function insertContact(trx: Writer, contact: ContactRecord): Promise<void> {
  await trx
    .insertInto('contacts')
    .values({ id: contact.id, app_id: contact.appId, created_at: contact.createdAt, ...toColumns(contact) })
    .execute();
  await noteConversations(trx, contact);
}

/** Writes a contact that is locked. */
export async function saveContact(trx: Writer, contact: ContactRecord): Promise<void> {
  await trx
    .updateTable('contacts')
    .set({ ...toColumns(contact), version: contact.version })
    .where('id', '=', contact.id)
    .execute();
  await trx.deleteFrom('contact_conversations').where('contact_id', '=', contact.id).execute();
  await noteConversations(trx, contact);
}

/** Deletes a contact. */
export async function deleteContact(trx: Writer, id: string): Promise<void> {
  await trx.deleteFrom('contacts').where('id', '=', id).execute();
}

/** Whether a booking, or a registration in one, says that it is this contact's. */
export async function hasBookings(reader: Reader, id: string): Promise<boolean> {
  for (const table of ['bookings', 'attendees'] as const) {
    const row = await reader.selectFrom(table).select('id').where('contact_id', '=', id).executeTakeFirst();
    if (row) return true;
  }
  return false;
}

async function noteConversations(trx: Writer, { id, conversations }: ContactRecord): Promise<void> {
  const ids = new Set(conversations.map((conversation) => conversation.id));
  if (ids.size === 0) return;
  await trx
    .insertInto('contact_conversations')
    .values([...ids].map((conversation_id) => ({ contact_id: id, conversation_id })))
    .execute();
}

/** Counts one more meeting that the contact did not come to. */
export async function addNoShow(trx: Writer, id: string): Promise<void> {
  await trx
    .updateTable('contacts')
    .set((row) => ({ no_show_count: row('no_show_count', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Remembers when the contact last booked. False when there is no such contact any more. */
export async function noteBooking(trx: Writer, id: string, at: number): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('contacts')
    .set({ last_booking_at: at })
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** What conversations are called, each once, as searches read it. */
const titlesOf = ({ conversations }: ContactRecord): ReadonlySet<string> =>
  new Set(conversations.map(({ title }) => searchText(title)));

const toColumns = (contact: ContactRecord) => ({
  name: contact.name,
  email: contact.email,
  phone: contact.phone,
  email_key: contact.email === null ? null : emailKey(contact.email),
  phone_key: contact.phone === null ? null : phoneKey(contact.phone),
  search_key: [searchKey(contact), ...titlesOf(contact)].join('\n'),
  timezone: contact.timezone,
  locale: contact.locale,
  lifecycle_stage: contact.lifecycle_stage,
  external_id: contact.external_id,
  activities_json: JSON.stringify(contact.activities),
  opportunities_json: JSON.stringify(contact.opportunities),
  conversations_json: JSON.stringify(contact.conversations),
  archived: contact.archived ? 1 : 0,
  updated_at: contact.updatedAt,
});

/** A row as the rest of the server knows it. */
export const contactOf = (row: Selectable<Schema['contacts']>): ContactRecord => ({
  id: row.id,
  appId: row.app_id,
  name: row.name,
  email: row.email,
  phone: row.phone,
  timezone: row.timezone,
  locale: row.locale,
  lifecycle_stage: row.lifecycle_stage,
  external_id: row.external_id,
  activities: readJson<Contact['activities']>(row.activities_json),
  opportunities: readJson<Contact['opportunities']>(row.opportunities_json),
  conversations: readJson<Contact['conversations']>(row.conversations_json),
  noShowCount: row.no_show_count,
  lastBookingAt: row.last_booking_at,
  archived: row.archived === 1,
  version: row.version,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});
