import type { BookingState } from '@slotkit/shared/lifecycle';
import { stateOf } from '../bookings/booking-match.ts';
import { customerName } from '../booking/booking-text.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import type { Booking } from '../console-shapes.ts';
import { dayAt } from '../../time/zones.ts';

/** A booking as the calendar draws it. */
export interface BookingEvent {
  readonly id: string;
  /** ISO 8601. */
  readonly start: string;
  readonly end: string;
  readonly title: string;
  /** Who hosts it, by name. */
  readonly hosts: string;
  /** What is to be seen by where it stands and how it looks, for those who hear it: its day and its state. */
  readonly heard: string;
  readonly state: BookingState;
  readonly status: string;
  readonly isMovable: boolean;
  readonly isResizable: boolean;
}

/** What of the bookings' surroundings their drawing needs. */
export interface EventContext {
  readonly desk: ConsoleDesk;
  /** The IANA zone of the calendar. */
  readonly zone: string;
  /** The durations that an event type offers, in minutes; none where they are not known. */
  readonly durationsOf: (eventTypeId: string) => readonly number[];
}

/** Whether it may be moved by hand: the server says so, and it has not begun. */
export const isMovable = ({ allowed, start }: Booking, now: number): boolean =>
  allowed['reschedule'] === true && Date.parse(start) > now;

/** A booking for the calendar. Its duration can be drawn out only where its event type offers another. */
export function bookingEvent(booking: Booking, { desk, zone, durationsOf }: EventContext): BookingEvent {
  const { words, formats } = desk;
  const state = stateOf(booking);
  const movable = isMovable(booking, desk.now());
  const others = durationsOf(booking.event_type.id).filter((minutes) => minutes !== booking.duration_minutes);
  const day = formats.dayShort(dayAt(Date.parse(booking.start), zone));
  return {
    id: booking.id,
    start: booking.start,
    end: booking.end,
    title: `${customerName(booking)} · ${booking.event_type.title}`,
    hosts: formats.list(booking.hosts.map(({ name }) => name)),
    heard: [day, words.states[state]].join(', '),
    state,
    status: words.states[state],
    isMovable: movable,
    isResizable: movable && others.length > 0,
  };
}

/** The offered duration that is nearest to a drawn one, in minutes; of two the shorter. */
export const nearestDuration = (offered: readonly number[], drawn: number): number =>
  offered
    .toSorted((a, b) => a - b)
    .reduce(
      (best, minutes) => (Math.abs(minutes - drawn) < Math.abs(best - drawn) ? minutes : best),
      Infinity,
    );
