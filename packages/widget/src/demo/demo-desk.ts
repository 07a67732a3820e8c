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

function isTaken(startAt: number, endAt: number, but?: string): boolean {
  return [...taken].some(
    ([id, other]) =>
      id !== but && other.untilAt > Date.now() && other.startAt < endAt && startAt < other.endAt,
  );
}

/** The times of an event type; the time of the booking of a token is no conflict for itself. */
export const slotsOf = (eventType: PublicEventType, query: URLSearchParams, token: string): CompactSlots =>
  demoSlots({
    from: query.get('from') ?? '',
    to: query.get('to') ?? '',
    timezone: query.get('timezone') ?? demoZone,
    durationMinutes: Number(query.get('duration_minutes')) || (eventType.durations_minutes[0] ?? 0),
    seats: eventType.seats,
    now: Date.now(),
    isTaken: (startAt, endAt) => eventType.seats === 1 && isTaken(startAt, endAt, bookings.get(token)?.id),
  });

/** Takes a time, or refuses with the next ones that are free. */
function take(
  eventType: PublicEventType,
  wish: HoldRequest,
  id: string,
  untilAt: number,
  but?: string,
): void {
  const { startAt, endAt } = periodOf(eventType, wish);
  if (eventType.seats === 1 && isTaken(startAt, endAt, but))
    throw new Refusal(409, 'slot_taken', others(startAt));
  if (but) taken.delete(but);
  taken.set(id, { startAt, endAt, untilAt });
}

/** Up to three times after one that is gone. */
function others(startAt: number): { start: string; end: string }[] {
  const { days, duration_minutes: minutes } = nextTimes();
  return days
    .flatMap(({ first, minutes: starts }) => starts.map((minute) => Date.parse(first) + minute * 60_000))
    .filter((at) => at > startAt)
    .slice(0, 3)
    .map((at) => ({ start: instant(at), end: instant(at + minutes * 60_000) }));
}

const nextTimes = (): CompactSlots => {
  const [eventType] = demoEventTypes;
  if (!eventType) throw new Refusal(404, 'not_found');
  const to = instant(Date.now() + farDays * 86_400_000).slice(0, 10);
  return slotsOf(eventType, new URLSearchParams({ from: '', to }), '');
};

/** Keeps a time for five minutes. */
export function hold(eventType: PublicEventType, wish: HoldRequest): Hold {
  const id = nextId('bkg');
  take(eventType, wish, id, Date.now() + holdMs);
  return { ...extend(id), hold_secret: nextId('secret') };
}

/** Keeps it for five minutes from now on. */
export function extend(id: string): ExtendedHold {
  const held = taken.get(id);
  if (!held) throw new Refusal(404, 'not_found');
  const untilAt = Date.now() + holdMs;
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
export function book(appId: string, eventType: PublicEventType, request: BookRequestInput): Booking {
  const token = nextId('booking');
  const booking = newBooking(appId, eventType, request, token, Date.now());
  take(eventType, request, booking.id, Infinity, request.hold?.id);
  bookings.set(token, booking);
  return booking;
}

/** The booking of a link; where nobody has made one, one that might be. */
export function bookingOf(token: string, isAwaited = false): Booking {
  const known = bookings.get(token);
  if (known) return known;
  const start = nextTimes().first_available?.start ?? instant(Date.now() + 86_400_000);
  const booking = sampleBooking(start, token, isAwaited, Date.now());
  bookings.set(token, booking);
  return booking;
}

/** The customer confirms. */
export function confirm(token: string): Booking {
  const booking = confirmedBooking(bookingOf(token));
  bookings.set(token, booking);
  return booking;
}

/** Shows a booking, or changes it. */
export function manage(change: string, token: string, body: unknown): Booking {
  const booking = bookingOf(token);
  if (change === '') return booking;
  if (booking.status === 'cancelled') throw new Refusal(409, 'invalid_transition');
  if (change === 'confirm') return confirm(token);
  const changed =
    change === 'cancel'
      ? cancelledBooking(booking, (body as CancelRequest).reason ?? null, Date.now())
      : move(booking, body as RescheduleRequest);
  if (change === 'cancel') taken.delete(booking.id);
  bookings.set(token, changed);
  return changed;
}

function move(booking: Booking, request: RescheduleRequest): Booking {
  const eventType = demoEventTypes.find(({ slug }) => slug === booking.event_type.slug);
  if (!eventType) throw new Refusal(404, 'not_found');
  const moved = movedBooking(booking, eventType, request, Date.now());
  take(
    eventType,
    { start: moved.start, duration_minutes: moved.duration_minutes },
    moved.id,
    Infinity,
    booking.id,
  );
  return moved;
}
