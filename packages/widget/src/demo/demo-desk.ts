import type {
  Booking,
  BookRequestInput,
  CancelRequest,
  CompactSlots,
  ExtendedHold,
  Hold,
  HoldRequest,
  PublicEventType,
  RescheduleRequest,
} from '@slotkit/shared/wire';
import {
  cancelledBooking,
  confirmedBooking,
  movedBooking,
  newBooking,
  nextId,
  periodOf,
  sampleBooking,
} from './demo-bookings.ts';
import { demoEventTypes, demoZone } from './demo-business.ts';
import { Refusal } from './demo-refusal.ts';
import { demoSlots, instant } from './demo-times.ts';

/** A time that somebody in this page has; a hold until it runs out. */
interface Taken {
  readonly startAt: number;
  readonly endAt: number;
  readonly untilAt: number;
}

const holdMs = 300_000;
const farDays = 40;

/** All that was held and booked since the page was loaded: what is taken by its id, bookings by their token. */
const taken = new Map<string, Taken>();
const bookings = new Map<string, Booking>();

function isTaken(startAt: number, endAt: number, now: number, but?: string): boolean {
  return [...taken].some(
    ([id, other]) => id !== but && other.untilAt > now && other.startAt < endAt && startAt < other.endAt,
  );
}

/** The times of an event type; the time of the booking of a token is no conflict for itself. */
export const slotsOf = (
  eventType: PublicEventType,
  query: URLSearchParams,
  token: string,
  now: number,
): CompactSlots =>
  demoSlots({
    from: query.get('from') ?? '',
    to: query.get('to') ?? '',
    timezone: query.get('timezone') ?? demoZone,
    durationMinutes:
      Number(query.get('duration_minutes')) ||
      bookings.get(token)?.duration_minutes ||
      (eventType.durations_minutes[0] ?? 0),
    seats: eventType.seats,
    now,
    isTaken: (startAt, endAt) =>
      eventType.seats === 1 && isTaken(startAt, endAt, now, bookings.get(token)?.id),
  });

/** Takes a time, or refuses with the next ones that are free. */
function take(
  eventType: PublicEventType,
  wish: HoldRequest,
  id: string,
  untilAt: number,
  now: number,
  but?: string,
): void {
  const { startAt, endAt, minutes } = periodOf(eventType, wish);
  if (eventType.seats === 1 && isTaken(startAt, endAt, now, but))
    throw new Refusal(409, 'slot_taken', others(eventType, startAt, minutes, now));
  if (but) taken.delete(but);
  taken.set(id, { startAt, endAt, untilAt });
}

/** Up to three times of an event type after one that is gone. */
function others(
  eventType: PublicEventType,
  goneAt: number,
  minutes: number,
  now: number,
): { start: string; end: string }[] {
  return nextTimes(eventType, now, minutes)
    .days.flatMap(({ first, minutes: starts }) => starts.map((minute) => Date.parse(first) + minute * 60_000))
    .filter((at) => at > goneAt)
    .slice(0, 3)
    .map((at) => ({ start: instant(at), end: instant(at + minutes * 60_000) }));
}

/** What is free of an event type from now on; as long as it usually is, unless minutes are given. */
function nextTimes(eventType: PublicEventType, now: number, minutes?: number): CompactSlots {
  const to = instant(now + farDays * 86_400_000).slice(0, 10);
  const query = new URLSearchParams({ from: '', to, ...(minutes && { duration_minutes: String(minutes) }) });
  return slotsOf(eventType, query, '', now);
}

/** Keeps a time for five minutes. */
export function hold(eventType: PublicEventType, wish: HoldRequest, now: number): Hold {
  const id = nextId('bkg');
  take(eventType, wish, id, now + holdMs, now);
  return { ...extend(id, now), hold_secret: nextId('secret') };
}

/** Keeps it for five minutes from now on. */
export function extend(id: string, now: number): ExtendedHold {
  const held = taken.get(id);
  if (!held) throw new Refusal(404, 'not_found');
  const untilAt = now + holdMs;
  taken.set(id, { ...held, untilAt });
  const { startAt, endAt } = held;
  return { hold_id: id, start: instant(startAt), end: instant(endAt), expires_at: instant(untilAt) };
}

/** Gives a time back. */
export function release(id: string): null {
  taken.delete(id);
  return null;
}

/** Books what was asked for. */
export function book(
  appId: string,
  eventType: PublicEventType,
  request: BookRequestInput,
  now: number,
): Booking {
  const token = nextId('booking');
  const booking = newBooking(appId, eventType, request, token, now);
  take(eventType, request, booking.id, Infinity, now, request.hold?.id);
  bookings.set(token, booking);
  return booking;
}

/** The booking of a link; where nobody has made one, one that might be. */
export function bookingOf(token: string, now: number, isAwaited = false): Booking {
  const known = bookings.get(token);
  if (known) return known;
  const [eventType] = demoEventTypes;
  if (!eventType) throw new Refusal(404, 'not_found');
  const start = nextTimes(eventType, now).first_available?.start ?? instant(now + 86_400_000);
  const booking = sampleBooking(start, token, isAwaited, now);
  bookings.set(token, booking);
  return booking;
}

/** The customer confirms. */
export function confirm(token: string, now: number): Booking {
  const booking = confirmedBooking(bookingOf(token, now));
  bookings.set(token, booking);
  return booking;
}

/** Shows a booking, or changes it. */
export function manage(change: string, token: string, body: unknown, now: number): Booking {
  const booking = bookingOf(token, now);
  if (change === '') return booking;
  if (booking.status === 'cancelled') throw new Refusal(409, 'invalid_transition');
  if (change === 'confirm') return confirm(token, now);
  const changed =
    change === 'cancel'
      ? cancelledBooking(booking, (body as CancelRequest).reason ?? null, now)
      : move(booking, body as RescheduleRequest, now);
  if (change === 'cancel') taken.delete(booking.id);
  bookings.set(token, changed);
  return changed;
}

function move(booking: Booking, request: RescheduleRequest, now: number): Booking {
  const eventType = demoEventTypes.find(({ slug }) => slug === booking.event_type.slug);
  if (!eventType) throw new Refusal(404, 'not_found');
  const moved = movedBooking(booking, eventType, request, now);
  take(
    eventType,
    { start: moved.start, duration_minutes: moved.duration_minutes },
    moved.id,
    Infinity,
    now,
    booking.id,
  );
  return moved;
}
