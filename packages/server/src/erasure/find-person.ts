import type { BookingState, SeatStatus } from '@slotkit/shared/lifecycle';
import { emailKey, phoneKey } from '../bookings/contact-keys.ts';
import { contactOf, type ContactRecord } from '../contacts/contact-store.ts';
import type { Reader } from '../db/database.ts';

/** By what a person is named: a contact of the app, or an e-mail address, whether or not there is a contact with it. */
export type PersonName = { readonly contactId: string } | { readonly email: string };

/** One row of somebody who attends, or attended, one booking. Instants are epoch milliseconds. */
export interface Registration {
  readonly bookingId: string;
  readonly attendeeId: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly status: SeatStatus;
  readonly bookingStatus: BookingState;
  readonly startAt: number;
  readonly endAt: number;
  /** Nothing has taken its place. */
  readonly isStanding: boolean;
}

/** A registration that was this person's before it was given another address: its history may speak of the person. */
export interface FormerRegistration {
  readonly bookingId: string;
  readonly attendeeId: string;
  readonly name: string;
}

/** A person with all that is known to be its own in one app. */
export interface Person {
  readonly appId: string;
  readonly contacts: readonly ContactRecord[];
  /** Normalised addresses and numbers by which it is recognised. */
  readonly emailKeys: ReadonlySet<string>;
  readonly phoneKeys: ReadonlySet<string>;
  readonly registrations: readonly Registration[];
  readonly former: readonly FormerRegistration[];
}

/** Everything in an app that is one person's. Null for a contact that is not there. */
export async function findPerson(reader: Reader, appId: string, name: PersonName): Promise<Person | null> {
  const contacts = await contactsOf(reader, appId, name);
  if ('contactId' in name && contacts.length === 0) return null;
  const emailKeys = new Set([
    ...('email' in name ? [emailKey(name.email)] : []),
    ...contacts.flatMap(({ email }) => (email === null ? [] : [emailKey(email)])),
  ]);
  const phoneKeys = new Set(contacts.flatMap(({ phone }) => (phone === null ? [] : [phoneKey(phone)])));
  phoneKeys.delete('');
  const known = { appId, contacts, emailKeys, phoneKeys };
  const registrations = await registrationsOf(reader, known);
  const former = await formerOf(reader, known, registrations);
  return { ...known, registrations, former };
}

/** Contacts with the same address are the same person; with the same number, where they have no other address. */
async function contactsOf(reader: Reader, appId: string, name: PersonName): Promise<ContactRecord[]> {
  const all = reader.selectFrom('contacts').selectAll().where('app_id', '=', appId).orderBy('id');
  const named =
    'contactId' in name
      ? await all.where('id', '=', name.contactId).execute()
      : await all.where('email_key', '=', emailKey(name.email)).execute();
  const emails = named.flatMap(({ email_key }) => email_key ?? []);
  const phones = named.flatMap(({ phone_key }) => phone_key || []);
  const same = [
    ...named,
    ...(emails.length > 0 ? await all.where('email_key', 'in', emails).execute() : []),
    ...(phones.length > 0
      ? await all.where('phone_key', 'in', phones).where('email_key', 'is', null).execute()
      : []),
  ];
  return [...new Map(same.map((row) => [row.id, contactOf(row)])).values()];
}

type Known = Omit<Person, 'registrations' | 'former'>;

const attendeeRows = (reader: Reader, appId: string) =>
  reader
    .selectFrom('attendees')
    .innerJoin('bookings', 'bookings.id', 'attendees.booking_id')
    .select(['attendees.booking_id', 'attendees.id', 'attendees.name', 'attendees.email', 'attendees.phone'])
    .select(['attendees.email_key', 'attendees.phone_key', 'attendees.status'])
    .select(['bookings.status as booking_status', 'bookings.start_at', 'bookings.end_at'])
    .select(['bookings.rescheduled_to_id', 'attendees.rescheduled_to_id as moved_to_id'])
    .where('bookings.app_id', '=', appId)
    .where('attendees.hold_secret_hash', 'is', null);
type AttendeeRow = Awaited<ReturnType<ReturnType<typeof attendeeRows>['execute']>>[number];

const isStanding = (row: AttendeeRow): boolean => row.rescheduled_to_id === null && row.moved_to_id === null;

/**
 * Where the person attends: by its address; by its number, where no other address is given; where the booking names its contact. Of a
 * series whose present registration is the person's, the ones that it replaced are as well, whatever address they still have.
 */
async function registrationsOf(reader: Reader, known: Known): Promise<Registration[]> {
  const matched = await matchedRows(reader, known);
  if (matched.length === 0) return [];
  const keyOf = (row: AttendeeRow) => `${row.booking_id} ${row.id}`;
  const own = new Set(matched.map(keyOf));
  const standing = new Set(matched.filter(isStanding).map(({ id }) => id));
  const ids = [...new Set(matched.map(({ id }) => id))];
  const series = await attendeeRows(reader, known.appId).where('attendees.id', 'in', ids).execute();
  return series
    .filter(
      (row) =>
        own.has(keyOf(row)) || standing.has(row.id) || (row.email_key === null && row.phone_key === null),
    )
    .map((row) => ({
      bookingId: row.booking_id,
      attendeeId: row.id,
      name: row.name,
      email: row.email,
      phone: row.phone,
      status: row.status,
      bookingStatus: row.booking_status,
      startAt: row.start_at,
      endAt: row.end_at,
      isStanding: isStanding(row),
    }))
    .toSorted((a, b) => a.startAt - b.startAt || (a.bookingId < b.bookingId ? -1 : 1));
}

async function matchedRows(
  reader: Reader,
  { appId, contacts, emailKeys, phoneKeys }: Known,
): Promise<AttendeeRow[]> {
  const all = attendeeRows(reader, appId);
  const contactIds = contacts.map(({ id }) => id);
  return [
    ...(emailKeys.size > 0 ? await all.where('attendees.email_key', 'in', [...emailKeys]).execute() : []),
    ...(phoneKeys.size > 0
      ? await all
          .where('attendees.phone_key', 'in', [...phoneKeys])
          .where('attendees.email_key', 'is', null)
          .execute()
      : []),
    ...(contactIds.length > 0
      ? [
          ...(await all.where('bookings.contact_id', 'in', contactIds).execute()),
          ...(await all.where('attendees.contact_id', 'in', contactIds).execute()),
        ]
      : []),
  ];
}

async function formerOf(
  reader: Reader,
  { appId, emailKeys, phoneKeys }: Known,
  registrations: readonly Registration[],
): Promise<FormerRegistration[]> {
  const all = reader
    .selectFrom('former_addresses')
    .innerJoin('bookings', 'bookings.id', 'former_addresses.booking_id')
    .select(['booking_id as bookingId', 'attendee_id as attendeeId', 'former_addresses.name'])
    .where('bookings.app_id', '=', appId);
  const found = [
    ...(emailKeys.size > 0 ? await all.where('email_key', 'in', [...emailKeys]).execute() : []),
    ...(phoneKeys.size > 0
      ? await all
          .where('phone_key', 'in', [...phoneKeys])
          .where('email_key', 'is', null)
          .execute()
      : []),
  ];
  const own = new Set(registrations.map(({ bookingId, attendeeId }) => `${bookingId} ${attendeeId}`));
  return found.filter(({ bookingId, attendeeId }) => !own.has(`${bookingId} ${attendeeId}`));
}
