import { formatInstant } from '@slotkit/shared/time';
import { plainText } from './plain-text.ts';
import type { MovedBooking, MovedClock, ZoneCheck } from '../zones/moved-bookings.ts';

/** The zone database that a check was made with. */
export interface ZoneData {
  readonly version: string;
  readonly stale: boolean;
}

const whose = { customer: 'customer', host: 'host', event_type: 'event type' } as const;

/** What a check found, for people, as lines. */
export function zoneReport({ version, stale }: ZoneData, { checked, moved }: ZoneCheck): string[] {
  const looked = `${checked} ${checked === 1 ? 'booking' : 'bookings'} to come`;
  return [
    `Zone database ${version || 'unknown'}${stale ? ', which is old: update Node.js' : ''}`,
    ...(moved.length === 0
      ? [`${looked}: each starts at the wall time it was booked for.`]
      : [
          `${looked}, ${moved.length} with another wall time than booked. None was moved: each starts at the instant it was booked for.`,
          ...moved.flatMap(bookingLines),
        ]),
  ];
}

function bookingLines({ booking, clocks }: MovedBooking): string[] {
  const { id, appId, startAt, status, eventType } = booking;
  return [
    '',
    `${id}  ${formatInstant(startAt)}  ${plainText(eventType.title)}, ${status}, app ${appId}`,
    ...clocks.map((clock) => `  ${clockText(startAt, clock)}`),
  ];
}

function clockText(startAt: number, clock: MovedClock): string {
  const name = clock.of === 'event_type' ? '' : ` ${plainText(clock.name)}`;
  const address = clock.email === null ? '' : ` <${plainText(clock.email)}>`;
  const now =
    wallTime(startAt, clock.offsetMinutes)?.replace('T', ' ') ?? 'a zone that is not known any more';
  const booked = wallTime(startAt, clock.bookedOffsetMinutes)?.replace('T', ' ');
  return `${whose[clock.of]}${name}${address}: booked for ${booked} (${clock.bookedTzdata}), now ${now}, ${clock.timezone}`;
}

/** The same as one JSON document. */
export const presentZoneCheck = (tzdata: ZoneData, { checked, moved }: ZoneCheck) => ({
  tzdata,
  checked,
  data: moved.map(({ booking, clocks }) => ({
    booking_id: booking.id,
    app_id: booking.appId,
    status: booking.status,
    start: formatInstant(booking.startAt),
    event_type: { id: booking.eventType.id, slug: booking.eventType.slug, title: booking.eventType.title },
    clocks: clocks.map((clock) => ({
      of: clock.of,
      id: clock.id,
      name: clock.name,
      email: clock.email,
      timezone: clock.timezone,
      booked: { local: wallTime(booking.startAt, clock.bookedOffsetMinutes), tzdata: clock.bookedTzdata },
      now: { local: wallTime(booking.startAt, clock.offsetMinutes), tzdata: tzdata.version },
    })),
  })),
});

/** Such as `2027-01-12T14:00`; null where nobody knows. */
const wallTime = (at: number, offsetMinutes: number | null): string | null =>
  offsetMinutes === null ? null : new Date(at + offsetMinutes * 60_000).toISOString().slice(0, 16);
