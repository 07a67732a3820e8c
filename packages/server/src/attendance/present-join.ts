import { formatInstant } from '@slotkit/shared/time';
import type { JoinView } from '@slotkit/shared/wire';
import type { Deps } from '../deps.ts';
import { eventTypeOfBooking } from '../event-types/event-type-store.ts';
import type { OpenedLink } from '../links/open-link.ts';
import { joinStanding, joinWindow, meetingAddress } from './join-standing.ts';
import { joinedAt, joinKey } from './join-store.ts';

const named = ({ name }: { readonly name: string }) => ({ name });

/** What a join link opens, as the wire says it. */
export async function presentJoin({ db, clock }: Deps, { booking, party }: OpenedLink): Promise<JoinView> {
  const { settings } = await eventTypeOfBooking(db.read, booking.eventType.id);
  const window = joinWindow(booking, settings);
  const came = await joinedAt(db.read, joinKey(booking.id, party));
  const before = booking.history.at(-1);
  const isHost = party.role === 'host';
  const person = isHost ? party.host : party.attendee;
  return {
    booking_id: booking.id,
    event_type: { slug: booking.eventType.slug, title: booking.eventType.title },
    status: booking.status,
    standing: joinStanding(booking, party, window, clock.now()),
    start: formatInstant(booking.startAt),
    end: formatInstant(booking.endAt),
    moved_from: before ? { start: formatInstant(before.startAt), end: formatInstant(before.endAt) } : null,
    location: booking.location && { name: booking.location.name, type: booking.location.type },
    meeting_url_known: meetingAddress(booking) !== null,
    recorded_from: formatInstant(window.fromAt),
    recorded_until: formatInstant(window.untilAt),
    role: party.role,
    name: person.name,
    joined_at: came === null ? null : formatInstant(came),
    hosts: booking.hosts.map(named),
    attendees: isHost ? booking.attendees.map(named) : [named(person)],
  };
}
