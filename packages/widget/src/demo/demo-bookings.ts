import type { Booking, BookRequestInput, PublicEventType, RescheduleRequest } from '@slotkit/shared/wire';
import { demoEventTypes, demoZone } from './demo-business.ts';
import { instant } from './demo-times.ts';

const minuteMs = 60_000;
const awaitedMs = 1440 * minuteMs;
/** How long a booking is where neither the wish nor its event type says. */
const usualMinutes = 30;
/** What marks the address of a customer's link in the demo. */
export const demoLink = '#demo-booking-';

let count = 0;
/** An id or a secret that nothing else in the page has. */
export const nextId = (kind: string): string => `${kind}_demo${(count += 1)}`;

/** What is the same for a hold and a booking. */
type Wish = Pick<BookRequestInput, 'duration_minutes' | 'host_id' | 'location_id' | 'start'>;

/** When something that is asked for begins and ends, epoch milliseconds. */
export function periodOf(eventType: PublicEventType, wish: Pick<Wish, 'duration_minutes' | 'start'>) {
  const startAt = Date.parse(wish.start);
  const minutes = wish.duration_minutes ?? eventType.durations_minutes[0] ?? usualMinutes;
  return { startAt, endAt: startAt + minutes * minuteMs, minutes };
}

/** A booking as its customer reads it. */
export function newBooking(
  appId: string,
  eventType: PublicEventType,
  request: BookRequestInput,
  token: string,
  now: number,
): Booking {
  const { id, slug, title, strategy, hosts, locations } = eventType;
  const { attendee, timezone, answers = {}, notes = null, metadata = {} } = request;
  const { startAt, endAt, minutes } = periodOf(eventType, request);
  const host = hosts.find((one) => one.id === request.host_id) ?? hosts[0];
  const location = locations.find((one) => one.id === request.location_id) ?? locations[0];
  const seriesId = nextId('ser');
  return {
    ...standing(eventType, now),
    id: nextId('bkg'),
    series_id: seriesId,
    app_id: appId,
    event_type: { id, slug, title, strategy },
    start: instant(startAt),
    end: instant(endAt),
    timezone: demoZone,
    duration_minutes: minutes,
    location: location ? { ...location, value: location.value ?? 'https://meet.example.com/demo' } : null,
    hosts: host ? [{ id: host.id, name: host.name, primary: true, timezone: demoZone }] : [],
    attendees: [
      {
        id: nextId('att'),
        name: attendee.name,
        email: attendee.email ?? null,
        phone: attendee.phone ?? null,
        timezone,
        locale: attendee.locale ?? 'en',
        answers,
        status: 'booked',
      },
    ],
    attendee_count: 1,
    attendance: null,
    source: 'public_booking',
    created_by: { type: 'customer' },
    contact_id: null,
    conversation_id: null,
    notes,
    metadata,
    cancellation: null,
    rescheduled_from_id: null,
    rescheduled_to_id: null,
    reschedule_history: [],
    calendar: { uid: `${seriesId}@example.com`, sequence: 0 },
    meeting_url: null,
    briefing_sent_at: null,
    version: 1,
    created_at: instant(now),
    updated_at: instant(now),
    manage_url: demoLink + token,
    add_to_calendar: null,
  };
}

/** A booking that a customer's link leads to although nobody made one: the next intro call. */
export const sampleBooking = (start: string, token: string, isAwaited: boolean, now: number): Booking => {
  const [eventType] = demoEventTypes;
  if (!eventType) throw new Error('The demo offers nothing.');
  const attendee = { name: 'Robin', email: 'robin@example.com' };
  const request: BookRequestInput = { start, timezone: demoZone, attendee, answers: {}, metadata: {} };
  const booking = newBooking('demo', eventType, request, token, now);
  return isAwaited
    ? { ...booking, ...standing({ ...eventType, requires_confirmation: true }, now) }
    : booking;
};

/** The same booking at another time. */
export function movedBooking(
  booking: Booking,
  eventType: PublicEventType,
  request: RescheduleRequest,
  now: number,
): Booking {
  const { startAt, endAt } = periodOf(eventType, {
    start: request.start,
    duration_minutes: request.duration_minutes ?? booking.duration_minutes,
  });
  return {
    ...booking,
    ...standing(eventType, now),
    id: nextId('bkg'),
    start: instant(startAt),
    end: instant(endAt),
    rescheduled_from_id: booking.id,
    reschedule_history: [
      ...booking.reschedule_history,
      { start: booking.start, end: booking.end, at: instant(now), by: { type: 'customer' } },
    ],
    version: booking.version + 1,
    updated_at: instant(now),
  };
}

/** The same booking once its customer has cancelled it. */
export const cancelledBooking = (booking: Booking, reason: string | null, now: number): Booking => ({
  ...booking,
  status: 'cancelled',
  awaiting: [],
  confirm_by: null,
  cancellation: { by: { type: 'customer' }, reason, at: instant(now) },
  allowed: {},
  version: booking.version + 1,
  updated_at: instant(now),
});

/** The same booking once its customer has confirmed it. */
export const confirmedBooking = (booking: Booking): Booking => ({
  ...booking,
  status: booking.awaiting.includes('host') ? 'pending_confirmation' : 'scheduled',
  awaiting: booking.awaiting.filter((gate) => gate !== 'customer'),
  confirm_by: null,
  allowed: { cancel: true, reschedule: true },
  version: booking.version + 1,
});

/** How a booking of an event type begins. */
function standing(
  { requires_approval: isAsked, requires_confirmation: isConfirmed }: PublicEventType,
  now: number,
): Pick<Booking, 'allowed' | 'awaiting' | 'confirm_by' | 'status'> {
  const isAwaited = isAsked || isConfirmed;
  return {
    status: isAwaited ? 'pending_confirmation' : 'scheduled',
    awaiting: [...(isAsked ? (['host'] as const) : []), ...(isConfirmed ? (['customer'] as const) : [])],
    confirm_by: isAwaited ? instant(now + awaitedMs) : null,
    allowed: { cancel: true, reschedule: true, ...(isConfirmed && { confirm: true }) },
  };
}
