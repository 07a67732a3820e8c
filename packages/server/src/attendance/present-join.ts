import { formatInstant } from '@slotkit/shared/time';
import type { JoinView } from '@slotkit/shared/wire';
import type { OpenedLink } from '../links/open-link.ts';
import { meetingAddress } from './join-standing.ts';
import type { MeetingToJoin } from './read-join.ts';

const named = ({ name }: { readonly name: string }) => ({ name });

/** What a join link opens, as the wire says it. */
export function presentJoin({ booking, party }: OpenedLink, meeting: MeetingToJoin): JoinView {
  const before = booking.history.at(-1);
  const isHost = party.role === 'host';
  const person = isHost ? party.host : party.attendee;
  return {
    booking_id: booking.id,
    event_type: { slug: booking.eventType.slug, title: booking.eventType.title },
    status: booking.status,
    standing: meeting.standing,
    start: formatInstant(booking.startAt),
    end: formatInstant(booking.endAt),
    moved_from: before ? { start: formatInstant(before.startAt), end: formatInstant(before.endAt) } : null,
    location: booking.location && { name: booking.location.name, type: booking.location.type },
    meeting_url_known: meetingAddress(booking) !== null,
    recorded_from: formatInstant(meeting.window.fromAt),
    recorded_until: formatInstant(meeting.window.untilAt),
    role: party.role,
    name: person.name,
    joined_at: meeting.joinedAt === null ? null : formatInstant(meeting.joinedAt),
    hosts: booking.hosts.map(named),
    attendees: isHost ? booking.attendees.map(named) : [named(person)],
  };
}
