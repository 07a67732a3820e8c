import { formatInstant } from '@slotkit/shared/time';
import type { PersonExport } from '@slotkit/shared/wire';
import { emailKey } from '../bookings/contact-keys.ts';
import { listTimeline, type TimelineEntry } from '../bookings/timeline-store.ts';
import type { Reader } from '../db/database.ts';
import { deliveryOf, type DeliveryRecord } from '../jobs/delivery-store.ts';
import type { Person } from './find-person.ts';

type Held = PersonExport['bookings'][number];

/** One registration in a booking, and the attendees besides whom it is not about. */
export interface About {
  readonly bookingId: string;
  readonly attendeeId: string;
  readonly others: ReadonlySet<string>;
}

const isAbout = ({ others }: About, ...ids: readonly unknown[]): boolean =>
  !ids.some((id) => typeof id === 'string' && others.has(id));

/** What happened to a registration, or to all of its booking; what others of a group did is theirs. */
export async function heldTimeline(
  reader: Reader,
  about: About,
): Promise<(TimelineEntry & { readonly id: string })[]> {
  const entries = await listTimeline(reader, about.bookingId);
  return entries.filter(({ actor, data }) => isAbout(about, actor.id, data['attendee_id']));
}

/** A delivery, and what somebody wrote for it. */
export interface HeldDelivery {
  readonly delivery: DeliveryRecord;
  /** The person's own address; of what went to others who that was, by id. */
  readonly to: string;
  readonly subject: string | null;
  readonly text: string | null;
}

/** What a registration was the reason for sending. */
export async function heldDeliveries(reader: Reader, about: About): Promise<HeldDelivery[]> {
  const rows = await reader
    .selectFrom('outbox')
    .selectAll()
    .where('booking_id', '=', about.bookingId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.flatMap((row): HeldDelivery[] => {
    const payload: Readonly<Record<string, unknown>> = JSON.parse(row.payload_json);
    if (!isAbout(about, row.party_id, payload['attendeeId'])) return [];
    return [
      {
        delivery: deliveryOf(row),
        to: row.party_id === about.attendeeId ? row.recipient : (row.party_id ?? row.recipient),
        subject: textOf(payload['subject']),
        text: textOf(payload['message']),
      },
    ];
  });
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** What other systems were told of a booking. */
export async function heldEvents(reader: Reader, bookingId: string): Promise<Held['events']> {
  const rows = await reader
    .selectFrom('events')
    .select(['id', 'type', 'sequence', 'created_at'])
    .where('booking_id', '=', bookingId)
    .orderBy('sequence')
    .execute();
  return rows.map(({ id, type, sequence, created_at }) => ({
    id,
    type,
    sequence,
    at: formatInstant(created_at),
  }));
}

/** The links that an attendee has. */
export async function heldLinks(reader: Reader, attendeeId: string): Promise<Held['links']> {
  const rows = await reader
    .selectFrom('links')
    .select(['purpose', 'created_at'])
    .where('owner_id', '=', attendeeId)
    .orderBy('purpose')
    .execute();
  return rows.map(({ purpose, created_at }) => ({ purpose, created_at: formatInstant(created_at) }));
}

/** The person's messages in the mailbox of demo and development, about its bookings. */
export async function heldMails(
  reader: Reader,
  { registrations, emailKeys }: Pick<Person, 'registrations' | 'emailKeys'>,
): Promise<PersonExport['mails']> {
  const bookingIds = [...new Set(registrations.map(({ bookingId }) => bookingId))];
  if (bookingIds.length === 0) return [];
  const own = new Set([
    ...emailKeys,
    ...registrations.flatMap(({ email }) => (email === null ? [] : [emailKey(email)])),
  ]);
  const rows = await reader
    .selectFrom('dev_mail')
    .selectAll()
    .where('booking_id', 'in', bookingIds)
    .orderBy('id')
    .execute();
  return rows
    .filter(({ to_address }) => own.has(emailKey(to_address)))
    .map((row) => ({
      at: formatInstant(row.at),
      from: row.from_address,
      to: row.to_address,
      subject: row.subject,
      kind: row.kind,
      raw_base64: row.raw_base64,
    }));
}
