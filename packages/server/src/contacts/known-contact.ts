import { parseInstant } from '@slotkit/shared/time';
import type { BookingRecord } from '../bookings/booking-record.ts';
import type { Reader } from '../db/database.ts';
import type { KnownContact } from '../mail/mail-subject.ts';
import { findContact, matchContact, type ContactRecord } from './contact-store.ts';

/** What is known of the person behind a booking, before its host meets them; null when nobody is recognised. */
export async function knownContactOf(
  reader: Reader,
  { appId, contactId, attendees }: BookingRecord,
): Promise<KnownContact | null> {
  const named = contactId === null ? null : await findContact(reader, appId, contactId);
  const [customer] = attendees;
  const contact = named ?? (customer ? await matchContact(reader, appId, customer) : null);
  return contact && known(contact);
}

const known = (contact: ContactRecord): KnownContact => ({
  lifecycleStage: contact.lifecycle_stage,
  noShowCount: contact.noShowCount,
  activities: contact.activities
    .map(({ at, type, text }) => ({ at: parseInstant(at) ?? 0, type, text }))
    .toSorted((a, b) => b.at - a.at),
  opportunities: contact.opportunities.map(({ name, stage, amount, currency }) => ({
    name,
    stage,
    amount: amount ?? null,
    currency: currency ?? null,
  })),
  conversations: contact.conversations.map(({ channel, title }) => ({ channel, title })),
});
