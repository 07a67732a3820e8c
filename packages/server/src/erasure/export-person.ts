import { notFound } from '@slotkit/shared';
import { formatInstant } from '@slotkit/shared/time';
import type { PersonExport } from '@slotkit/shared/wire';
import { findApp } from '../apps/app-store.ts';
import { joinedAt } from '../attendance/join-store.ts';
import { getBooking } from '../bookings/booking-store.ts';
import { operatorCaller } from '../bookings/caller.ts';
import { presentBooking } from '../bookings/present-booking.ts';
import { presentTimelineEntry } from '../bookings/present-timeline.ts';
import { presentContact } from '../contacts/present-contact.ts';
import type { Reader } from '../db/database.ts';
import type { Deps } from '../deps.ts';
import { eventTypeOfBooking } from '../event-types/event-type-store.ts';
import { presentDelivery } from '../jobs/present-delivery.ts';
import { findPerson, type PersonName, type Registration } from './find-person.ts';
import { heldDeliveries, heldEvents, heldLinks, heldMails, heldTimeline } from './held-store.ts';

/**
 * Everything that an app holds about a person, without secrets and without other people of group bookings. Throws 404 for a contact that
 * is not there; of an address that nobody has, nothing is held.
 */
export async function exportPerson(
  { db, clock }: Deps,
  appId: string,
  name: PersonName,
): Promise<PersonExport> {
  const app = await findApp(db.read, appId);
  const person = await findPerson(db.read, appId, name);
  if (!app || !person) throw notFound('contact');
  const now = clock.now();
  const bookings: PersonExport['bookings'] = [];
  for (const registration of person.registrations)
    bookings.push(await exportBooking(db.read, registration, now));
  return {
    exported_at: formatInstant(now),
    app: { id: app.id, name: app.name },
    contacts: person.contacts.map(presentContact),
    bookings,
    mails: await heldMails(db.read, person),
  };
}

async function exportBooking(
  reader: Reader,
  { bookingId, attendeeId }: Registration,
  now: number,
): Promise<PersonExport['bookings'][number]> {
  const record = await getBooking(reader, bookingId);
  const { settings } = await eventTypeOfBooking(reader, record.eventType.id);
  const viewer = { actor: operatorCaller.actor, attendeeId, now };
  const { allowed: _, ...booking } = presentBooking(record, settings, viewer);
  const isGroup = record.group !== null;
  const others = new Set(record.attendees.map(({ id }) => id));
  others.delete(attendeeId);
  const about = { bookingId, attendeeId, others: isGroup ? others : new Set<string>() };
  const joined = await joinedAt(reader, { bookingId, party: 'attendee', partyId: attendeeId });
  return {
    booking,
    joined_at: joined === null ? null : formatInstant(joined),
    timeline: (await heldTimeline(reader, about)).map(presentTimelineEntry),
    deliveries: (await heldDeliveries(reader, about)).map(({ subject, text, to, delivery }) => ({
      ...presentDelivery(delivery),
      to,
      subject,
      text,
    })),
    events: await heldEvents(reader, bookingId),
    links: await heldLinks(reader, attendeeId),
  };
}
