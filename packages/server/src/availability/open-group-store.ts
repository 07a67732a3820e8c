import type { BookedGroup } from '@slotkit/shared/availability';
import { awaitedStates, type BookingState } from '@slotkit/shared/lifecycle';
import { instantOfMinute, minuteAtOrBefore } from '@slotkit/shared/time';
import type { BookingRecord } from '../bookings/booking-record.ts';
import type { Reader } from '../db/database.ts';
import { readOptionalJson } from '../db/json-column.ts';
import type { CalendarQuery } from './calendar-store.ts';
import type { Offer } from './offer.ts';

/** A group that has not begun, and how many of its seats are free. */
export interface OpenGroup extends BookedGroup {
  readonly hostId: string;
  readonly seatsLeft: number;
}

/** In a group: whose held seat is no conflict. */
export interface GroupQuery extends CalendarQuery {
  readonly exceptHeldId?: string | null;
}

const joinableStates: readonly BookingState[] = ['draft', ...awaitedStates];

/**
 * The groups of an offer's event type, duration, place and hosts that start within a range (or at one instant), full ones too. Seats
 * whose window is over count as free, and a group of nothing else as gone, though the worker has not come by yet.
 */
export async function openGroups(
  reader: Reader,
  offer: Offer,
  query: GroupQuery,
  startAt: number | null = null,
): Promise<OpenGroup[]> {
  if (offer.hosts.length === 0) return [];
  const { exceptHeldId = null, nowAt } = query;
  const rows = await groupsOf(reader, offer)
    .select(['bookings.start_at', 'bookings.end_at', 'bookings.location_json', 'bookings.seats'])
    .select((select) => [
      select
        .selectFrom('attendees')
        .select(({ fn }) => fn.countAll().as('live'))
        .whereRef('attendees.booking_id', '=', 'bookings.id')
        .where('attendees.status', '<>', 'cancelled')
        .where((where) =>
          where.not(
            where.or([
              where.and([
                where('attendees.status', '=', 'held'),
                where('attendees.hold_expires_at', '<=', nowAt),
              ]),
              where.and([
                where('attendees.status', '=', 'pending'),
                where('attendees.confirm_by', '<=', nowAt),
              ]),
            ]),
          ),
        )
        .as('live'),
      select
        .selectFrom('attendees')
        .select(({ fn }) => fn.countAll().as('own'))
        .whereRef('attendees.booking_id', '=', 'bookings.id')
        .where('attendees.id', '=', exceptHeldId ?? '')
        .where('attendees.status', '=', 'held')
        .where('attendees.hold_expires_at', '>', nowAt)
        .as('own'),
      select
        .selectFrom('attendees')
        .select(({ fn }) => fn.min('hold_expires_at').as('ends'))
        .whereRef('attendees.booking_id', '=', 'bookings.id')
        .where('attendees.status', '=', 'held')
        .where('attendees.hold_expires_at', '>', nowAt)
        .as('hold_ends_at'),
      select
        .selectFrom('attendees')
        .select(({ fn }) => fn.min('confirm_by').as('ends'))
        .whereRef('attendees.booking_id', '=', 'bookings.id')
        .where('attendees.status', '=', 'pending')
        .where('attendees.confirm_by', '>', nowAt)
        .as('pending_ends_at'),
    ])
    .where('bookings.start_at', '>=', startAt ?? instantOfMinute(query.range.start))
    .where('bookings.start_at', '<=', startAt ?? instantOfMinute(query.range.end))
    .orderBy('bookings.id')
    .execute();
  for (const { hold_ends_at, pending_ends_at } of rows)
    for (const endsAt of [hold_ends_at, pending_ends_at]) if (endsAt !== null) query.validity?.endBy(endsAt);
  return rows
    .filter((row) => row.id !== query.exceptBookingId && Number(row.live) > 0)
    .filter((row) => row.end_at - row.start_at === offer.durationMinutes * 60_000)
    .filter((row) => locationIdOf(row.location_json) === (offer.location?.id ?? null))
    .map((row) => ({
      bookingId: row.id,
      hostId: row.host_id,
      start: minuteAtOrBefore(row.start_at),
      seatsLeft: Math.max(0, (row.seats ?? 1) - Number(row.live) + Number(row.own)),
    }));
}

/** The bookings that a seat at this instant might join: what is locked before anything is looked at. */
export async function groupIdsAt(reader: Reader, offer: Offer, startAt: number): Promise<string[]> {
  if (offer.hosts.length === 0) return [];
  const rows = await groupsOf(reader, offer).where('bookings.start_at', '=', startAt).execute();
  return rows.map(({ id }) => id);
}

const groupsOf = (reader: Reader, { eventType, hosts }: Offer) =>
  reader
    .selectFrom('bookings')
    .innerJoin('booking_hosts', 'booking_hosts.booking_id', 'bookings.id')
    .select(['bookings.id', 'booking_hosts.host_id'])
    .where('bookings.event_type_id', '=', eventType.id)
    .where('bookings.seats', 'is not', null)
    .where('bookings.status', 'in', joinableStates)
    .where(
      'booking_hosts.host_id',
      'in',
      hosts.map(({ id }) => id),
    );

const locationIdOf = (text: string | null): string | null =>
  readOptionalJson<BookingRecord['location']>(text)?.id ?? null;
