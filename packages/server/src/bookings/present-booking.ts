import { allowed, type Actor } from '@slotkit/shared/lifecycle';
import { formatInstant } from '@slotkit/shared/time';
import type { Booking } from '@slotkit/shared/wire';
import type { EventTypeSettings } from '../event-types/event-type.ts';
import { registrationOf } from '../groups/registration.ts';
import type { AttendeeRecord, BookingRecord, Party } from './booking-record.ts';
import { lifecycleOf, policyOf } from './lifecycle-view.ts';

/** For whose eyes: a customer finds only itself among the attendees. */
export interface BookingViewer {
  readonly actor: Actor;
  /** The attendee whose link was opened; null for everybody who may see all. */
  readonly attendeeId: string | null;
  /** Epoch milliseconds: what is allowed depends on it. */
  readonly now: number;
}

const attendanceIn: Partial<Record<BookingRecord['status'], Booking['attendance']>> = {
  completed: 'attended',
  no_show: 'no_show',
};

const optional = (at: number | null): string | null => (at === null ? null : formatInstant(at));

/** A booking as the wire says it. */
export function presentBooking(
  whole: BookingRecord,
  settings: Omit<EventTypeSettings, 'timezone'>,
  viewer: BookingViewer,
): Booking {
  const { actor, attendeeId, now } = viewer;
  const booking = attendeeId === null ? whole : registrationOf(whole, attendeeId);
  const seen = booking.attendees.filter(({ id }) => attendeeId === null || id === attendeeId);
  return {
    id: booking.id,
    series_id: booking.series.id,
    app_id: booking.appId,
    event_type: {
      id: booking.eventType.id,
      slug: booking.eventType.slug,
      title: booking.eventType.title,
      strategy: booking.eventType.strategy,
    },
    status: booking.status,
    awaiting: [...booking.awaiting],
    start: formatInstant(booking.startAt),
    end: formatInstant(booking.endAt),
    timezone: booking.timezone,
    duration_minutes: (booking.endAt - booking.startAt) / 60_000,
    location: booking.location,
    hosts: booking.hosts.map(({ id, name, primary, timezone }) => ({ id, name, primary, timezone })),
    attendees: seen.map((attendee) => ({
      ...presentAttendee(attendee),
      ...(attendeeId === null && presentSeat(attendee)),
    })),
    attendee_count: booking.group?.taken ?? booking.attendees.length,
    attendance: attendanceIn[booking.status] ?? null,
    source: booking.source,
    created_by: presentParty(booking.createdBy),
    contact_id: booking.contactId,
    conversation_id: booking.conversationId,
    notes: booking.notes,
    metadata: { ...booking.metadata },
    cancellation: booking.cancellation && {
      by: presentParty(booking.cancellation.by),
      reason: booking.cancellation.reason,
      at: formatInstant(booking.cancellation.at),
    },
    rescheduled_from_id: booking.rescheduledFromId,
    rescheduled_to_id: booking.rescheduledToId,
    reschedule_history: booking.history.map(({ startAt, endAt, at, by }) => ({
      start: formatInstant(startAt),
      end: formatInstant(endAt),
      at: formatInstant(at),
      by: presentParty(by),
    })),
    calendar: { uid: booking.series.calendarUid, sequence: booking.series.sequence },
    meeting_url: booking.series.meetingUrl,
    briefing_sent_at: optional(booking.briefingSentAt),
    confirm_by: optional(booking.confirmBy),
    allowed: allowed(lifecycleOf(booking), actor, policyOf(settings), now),
    version: booking.version,
    created_at: formatInstant(booking.createdAt),
    updated_at: formatInstant(booking.updatedAt),
  };
}

const presentParty = ({ type, id, name }: Party): Booking['created_by'] => ({
  type,
  ...(id !== undefined && { id }),
  ...(name !== undefined && { name }),
});

const presentAttendee = (attendee: AttendeeRecord): Booking['attendees'][number] => ({
  id: attendee.id,
  name: attendee.name,
  email: attendee.email,
  phone: attendee.phone,
  timezone: attendee.timezone,
  locale: attendee.locale,
  answers: attendee.answers,
  status: attendee.status,
});

/** What each registration of a group was left with; the customer reads it as its booking's own. */
const presentSeat = ({ seat }: AttendeeRecord): Pick<Booking['attendees'][number], 'notes' | 'metadata'> =>
  seat ? { notes: seat.notes, metadata: { ...seat.metadata } } : {};
