import { replayRotation } from '@slotkit/shared/assignment';
import { activeStates, type BookingState } from '@slotkit/shared/lifecycle';
import type { HostDecision } from '../bookings/booking-record.ts';
import type { Database } from '../db/database.ts';
import { readOptionalJson } from '../db/json-column.ts';
import { readRotation } from '../event-types/rotation-store.ts';

interface Occupying {
  readonly id: string;
  readonly host_id: string;
  readonly start_at: number;
  readonly end_at: number;
}

/**
 * Reads a whole database and says in words everything that must never be: hosts booked twice, occupancy that differs from the bookings,
 * rows that belong to nothing, bookings nobody wrote down or told anybody about. It trusts none of the code that wrote them.
 */
export async function findFaults({ read }: Database): Promise<string[]> {
  const active: readonly BookingState[] = activeStates;
  const occupying = await read
    .selectFrom('bookings')
    .innerJoin('booking_hosts', 'booking_hosts.booking_id', 'bookings.id')
    .select(['bookings.id', 'booking_hosts.host_id', 'bookings.start_at', 'bookings.end_at'])
    .where('bookings.status', 'in', active)
    .execute();
  const occupancy = await read
    .selectFrom('occupancy')
    .select(['booking_id as id', 'host_id', 'start_at', 'end_at'])
    .execute();
  return [
    ...overlaps(occupying),
    ...differences(occupying, occupancy),
    ...(await unlisted(read)),
    ...(await orphans(read)),
    ...(await untold(read)),
    ...(await badSeats(read)),
    ...(await brokenSeries(read)),
    ...(await miscountedEvents(read)),
    ...(await misrotated(read)),
    ...(await unnotedClocks(read)),
  ];
}

function overlaps(rows: readonly Occupying[]): string[] {
  const sorted = rows.toSorted((a, b) =>
    a.host_id < b.host_id ? -1 : a.host_id > b.host_id ? 1 : a.start_at - b.start_at,
  );
  return sorted.flatMap((row, index) => {
    const next = sorted[index + 1];
    return next?.host_id === row.host_id && next.start_at < row.end_at
      ? [`${row.id} and ${next.id} overlap`]
      : [];
  });
}

/** What lists of a host's bookings are made from. */
async function unlisted(read: Database['read']): Promise<string[]> {
  const hosting = await read
    .selectFrom('booking_hosts as h')
    .innerJoin('bookings as b', 'b.id', 'h.booking_id')
    .select(['h.booking_id', 'h.host_id', 'h.is_primary', 'b.start_at', 'b.created_at'])
    .execute();
  const hosted = await read
    .selectFrom('hosted_bookings as h')
    .select(['h.booking_id', 'h.host_id', 'h.is_primary', 'h.start_at', 'h.created_at'])
    .execute();
  const texts = (rows: typeof hosted) => new Set(rows.map((row) => Object.values(row).join(' ')));
  return [...texts(hosting).symmetricDifference(texts(hosted))].map((row) => `hosted differs: ${row}`);
}

function differences(bookings: readonly Occupying[], occupancy: readonly Occupying[]): string[] {
  const text = (row: Occupying): string => `${row.id} ${row.host_id} ${row.start_at} ${row.end_at}`;
  const booked = new Set(bookings.map(text));
  const occupied = new Set(occupancy.map(text));
  return [...booked.symmetricDifference(occupied)].map((row) => `occupancy differs: ${row}`);
}

async function orphans(read: Database['read']): Promise<string[]> {
  const faults: string[] = [];
  for (const table of ['timeline', 'outbox', 'attendees', 'booking_hosts', 'booked_clocks'] as const) {
    const rows = await read
      .selectFrom(table)
      .leftJoin('bookings', 'bookings.id', `${table}.booking_id`)
      .select(`${table}.booking_id`)
      .where('bookings.id', 'is', null)
      // A ping to an endpoint is about no booking.
      .where(`${table}.booking_id`, 'is not', null)
      .execute();
    faults.push(...rows.map((row) => `${table} has a row of ${row.booking_id}, which is not there`));
  }
  return faults;
}

/** Every booking has a history, and every one that was more than a hold an attendee and a mail. */
async function untold(read: Database['read']): Promise<string[]> {
  const rows = await read
    .selectFrom('bookings')
    .select(['bookings.id', 'bookings.hold_expires_at', 'bookings.seats'])
    .select((select) => [
      select
        .selectFrom('timeline')
        .whereRef('booking_id', '=', 'bookings.id')
        .select(select.fn.countAll().as('n'))
        .as('entries'),
      select
        .selectFrom('attendees')
        .whereRef('booking_id', '=', 'bookings.id')
        .select(select.fn.countAll().as('n'))
        .as('people'),
      select
        .selectFrom('outbox')
        .whereRef('booking_id', '=', 'bookings.id')
        .select(select.fn.countAll().as('n'))
        .as('mails'),
    ])
    .execute();
  return rows.flatMap(({ id, hold_expires_at, seats, entries, people, mails }) => {
    const isHold = hold_expires_at !== null;
    return [
      ...(Number(entries) === 0 ? [`${id} has no history`] : []),
      ...(!isHold && (seats === null ? Number(people) !== 1 : Number(people) < 1)
        ? [`${id} has ${people} attendees`]
        : []),
      ...(!isHold && Number(mails) === 0 ? [`nobody is told of ${id}`] : []),
    ];
  });
}

/** No active booking has more people than seats, and only an active or finished group has people with a seat in it. */
async function badSeats(read: Database['read']): Promise<string[]> {
  const rows = await read
    .selectFrom('bookings')
    .select(['bookings.id', 'bookings.status', 'bookings.seats'])
    .select((select) =>
      select
        .selectFrom('attendees')
        .whereRef('booking_id', '=', 'bookings.id')
        .where('attendees.status', '<>', 'cancelled')
        .select(select.fn.countAll().as('n'))
        .as('taken'),
    )
    .execute();
  const active: readonly BookingState[] = activeStates;
  return rows.flatMap(({ id, status, seats, taken }) => {
    const isActive = active.includes(status);
    return [
      ...(isActive && Number(taken) > (seats ?? 1)
        ? [`${id} has ${taken} of ${seats ?? 1} seats taken`]
        : []),
      ...(isActive && seats !== null && Number(taken) === 0 ? [`${id} is ${status} with nobody in it`] : []),
      ...(status === 'cancelled' && seats !== null && Number(taken) > 0
        ? [`${id} is cancelled but not its seats`]
        : []),
    ];
  });
}

/** A series stands at one booking: all others in it were replaced. */
async function brokenSeries(read: Database['read']): Promise<string[]> {
  const rows = await read
    .selectFrom('series')
    .leftJoin('bookings', (join) =>
      join.onRef('bookings.series_id', '=', 'series.id').on('bookings.rescheduled_to_id', 'is', null),
    )
    .select('series.id')
    .select((select) => select.fn.count('bookings.id').as('standing'))
    .groupBy('series.id')
    .execute();
  return rows
    .filter(({ standing }) => Number(standing) !== 1)
    .map(({ id, standing }) => `${id} stands at ${standing} bookings`);
}

/** The events of a booking are numbered from 1 to as many as it counted, without gaps. */
async function miscountedEvents(read: Database['read']): Promise<string[]> {
  const rows = await read
    .selectFrom('bookings')
    .leftJoin('events', 'events.booking_id', 'bookings.id')
    .select(['bookings.id', 'bookings.event_sequence as counted'])
    .select((select) => [
      select.fn.count('events.id').as('there'),
      select.fn.max('events.sequence').as('last'),
    ])
    .groupBy(['bookings.id', 'bookings.event_sequence'])
    .execute();
  return rows
    .filter(({ counted, there, last }) => Number(there) !== counted || (last ?? 0) !== counted)
    .map(({ id, counted, there }) => `${id} counted ${counted} events and has ${there}`);
}

/** The records of an event type's bookings lead to the very choices, cursors and credits that are stored. */
async function misrotated(read: Database['read']): Promise<string[]> {
  const rows = await read.selectFrom('bookings').select(['event_type_id', 'decision_json']).execute();
  const faults: string[] = [];
  for (const [eventTypeId, bookings] of Map.groupBy(rows, (row) => row.event_type_id)) {
    const turns = bookings.flatMap((row) => readOptionalJson<HostDecision>(row.decision_json)?.turn ?? []);
    const replayed = replayRotation(turns);
    const { standings } = await readRotation(read, eventTypeId);
    const misplaced = standings.filter(({ hostId, cursor, credit }) => {
      const again = replayed.standings.get(hostId) ?? { cursor: 0, credit: 0 };
      return again.cursor !== cursor || again.credit !== credit;
    });
    faults.push(
      ...replayed.faults.map((fault) => `${eventTypeId}: ${fault}`),
      ...misplaced.map(({ hostId }) => `${eventTypeId}: ${hostId} stands where no record leads it`),
    );
  }
  return faults;
}

/** What the clocks of event type, hosts and attendees were to show is noted for every booking, in the zones that these have. */
async function unnotedClocks(read: Database['read']): Promise<string[]> {
  const [bookings, hosts, attendees, clocks] = await Promise.all([
    read.selectFrom('bookings').select(['id', 'event_type_id', 'timezone']).execute(),
    read
      .selectFrom('booking_hosts')
      .innerJoin('hosts', 'hosts.id', 'booking_hosts.host_id')
      .select(['booking_id', 'hosts.id', 'hosts.timezone'])
      .execute(),
    read
      .selectFrom('attendees')
      .select(['booking_id', 'id', 'timezone'])
      .where('hold_secret_hash', 'is', null)
      .execute(),
    read.selectFrom('booked_clocks').selectAll().execute(),
  ]);
  const expected = new Set([
    ...bookings.map((row) => `${row.id} event_type ${row.event_type_id} ${row.timezone}`),
    ...hosts.map((row) => `${row.booking_id} host ${row.id} ${row.timezone}`),
    ...attendees.map((row) => `${row.booking_id} attendee ${row.id} ${row.timezone}`),
  ]);
  const noted = new Set(
    clocks.map((row) => `${row.booking_id} ${row.party} ${row.party_id} ${row.timezone}`),
  );
  return [...expected.symmetricDifference(noted)].map((row) => `noted clocks differ: ${row}`);
}
