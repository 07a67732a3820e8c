import type { Busy, HostCalendar, ScheduleException } from '@slotkit/shared/availability';
import { activeStates, type BookingState } from '@slotkit/shared/lifecycle';
import {
  instantOfMinute,
  minuteAtOrAfter,
  minuteAtOrBefore,
  type Interval,
  type Minute,
} from '@slotkit/shared/time';
import type { TimeRange } from '../calendar/calendar-provider.ts';
import { externalTimesOf } from '../calendar/external-times.ts';
import type { Reader } from '../db/database.ts';
import type { PoolHost } from '../event-types/event-type.ts';
import type { Validity } from './validity.ts';

/** What is read of calendars: which time, as of when, and which booking (one that moves, or an own hold) is no conflict. */
export interface CalendarQuery {
  readonly range: Interval;
  readonly nowAt: number;
  readonly exceptBookingId?: string | null | undefined;
  /** Is told when the clock alone will make an answer another one. */
  readonly validity?: Validity | undefined;
}

const dayMs = 86_400_000;
/** Limits count whole local weeks, bookings last at most a day, buffers reach at most a day. */
const marginMs = 8 * dayMs;
/** A slot that starts in the range ends at most a day after it, and its buffers reach at most a day further. */
const reachMs = 2 * dayMs;
const countedStates: readonly BookingState[] = [...activeStates, 'completed', 'no_show'];

/** The calendars of hosts around a range, in the order of the hosts. */
export async function hostCalendars(
  reader: Reader,
  hosts: readonly PoolHost[],
  query: CalendarQuery,
): Promise<HostCalendar[]> {
  const ids = hosts.map(({ id }) => id);
  if (ids.length === 0) return [];
  const limited = hosts.filter(({ limits }) => limits.perDay !== undefined || limits.perWeek !== undefined);
  const exceptions = await exceptionsOf(reader, ids, query);
  const quiet = await doNotDisturbOf(reader, ids, query);
  const busy = await busyOf(reader, ids, query);
  const finished = await finishedByHost(
    reader,
    limited.map(({ id }) => id),
    query,
  );
  const elsewhere = await externalTimesOf(
    reader,
    ids,
    {
      fromAt: instantOfMinute(query.range.start) - reachMs,
      untilAt: instantOfMinute(query.range.end) + reachMs,
    },
    query.nowAt,
    query.validity,
  );
  return hosts.map(({ id, schedule, limits }) => ({
    hostId: id,
    schedule,
    limits,
    exceptions: exceptions.get(id) ?? [],
    doNotDisturb: quiet.get(id) ?? [],
    busy: [...(busy.get(id) ?? []), ...(elsewhere.get(id)?.busy ?? []).map(externalBusy)],
    calendarUnknown: (elsewhere.get(id)?.unknown ?? []).map(minutesOf),
    // All that is active fills the host's time, so it was read already.
    countedStarts: [...(busy.get(id) ?? []).map(({ start }) => start), ...(finished.get(id) ?? [])],
  }));
}

const from = ({ range }: CalendarQuery): number => instantOfMinute(range.start) - marginMs;
const to = ({ range }: CalendarQuery): number => instantOfMinute(range.end) + marginMs;

async function exceptionsOf(
  reader: Reader,
  hostIds: readonly string[],
  query: CalendarQuery,
): Promise<Map<string, ScheduleException[]>> {
  // Local date-times compare as text; the margin is wider than any zone's offset.
  const localText = (at: number): string => new Date(at).toISOString().slice(0, 16);
  const rows = await reader
    .selectFrom('host_exceptions')
    .select(['host_id', 'type', 'start_local', 'end_local', 'timezone'])
    .where('host_id', 'in', hostIds)
    .where('end_local', '>', localText(from(query)))
    .where('start_local', '<', localText(to(query)))
    .execute();
  return grouped(rows, ({ type, start_local, end_local, timezone }) => ({
    type,
    start: start_local,
    end: end_local,
    timezone: timezone ?? undefined,
  }));
}

async function doNotDisturbOf(
  reader: Reader,
  hostIds: readonly string[],
  query: CalendarQuery,
): Promise<Map<string, Interval[]>> {
  const rows = await reader
    .selectFrom('host_do_not_disturb')
    .select(['host_id', 'start_at', 'end_at'])
    .where('host_id', 'in', hostIds)
    .where('end_at', '>', from(query))
    .where('start_at', '<', to(query))
    .execute();
  return grouped(rows, interval);
}

async function busyOf(
  reader: Reader,
  hostIds: readonly string[],
  query: CalendarQuery,
): Promise<Map<string, Busy[]>> {
  const rows = await reader
    .selectFrom('occupancy')
    .innerJoin('bookings', 'bookings.id', 'occupancy.booking_id')
    .select([
      'occupancy.host_id',
      'occupancy.start_at',
      'occupancy.end_at',
      'occupancy.buffer_before_minutes',
      'occupancy.buffer_after_minutes',
      'bookings.id',
      'bookings.status',
      'bookings.hold_expires_at',
      'bookings.confirm_by',
    ])
    .where('occupancy.host_id', 'in', hostIds)
    .where('occupancy.start_at', '>', from(query))
    .where('occupancy.start_at', '<', to(query))
    .execute();
  return grouped(liveRows(rows, query), (row) => ({
    ...interval(row),
    kind: row.status === 'draft' ? ('hold' as const) : ('booking' as const),
    bufferBefore: row.buffer_before_minutes,
    bufferAfter: row.buffer_after_minutes,
    bookingId: row.id,
  }));
}

interface ExpiringRow {
  readonly id: string;
  readonly status: string;
  readonly hold_expires_at: number | null;
  readonly confirm_by: number | null;
}

/** A hold or a pending booking whose window is over counts as gone, though the worker has not come by yet. */
function liveRows<Row extends ExpiringRow>(
  rows: readonly Row[],
  { exceptBookingId, nowAt, validity }: CalendarQuery,
): Row[] {
  const live = rows.filter((row) => row.id !== exceptBookingId && endOf(row) > nowAt);
  for (const row of live) validity?.endBy(endOf(row));
  return live;
}

const endOf = ({ status, hold_expires_at, confirm_by }: ExpiringRow): number => {
  const endsAt = status === 'draft' ? hold_expires_at : status === 'pending_confirmation' ? confirm_by : null;
  return endsAt ?? Infinity;
};

/** When the completed and missed bookings of hosts began. */
async function finishedByHost(
  reader: Reader,
  hostIds: readonly string[],
  query: CalendarQuery,
): Promise<Map<string, Minute[]>> {
  if (hostIds.length === 0) return new Map();
  const rows = await reader
    .selectFrom('finished_starts')
    .select(['host_id', 'start_at'])
    .where('host_id', 'in', hostIds)
    .where('start_at', '>', from(query))
    .where('start_at', '<', to(query))
    .execute();
  return grouped(rows, ({ start_at }) => minuteAtOrBefore(start_at));
}

/** The starts that the limits of an event type count around a range. */
export async function countedStartsOf(
  reader: Reader,
  eventTypeId: string,
  query: CalendarQuery,
): Promise<Minute[]> {
  const rows = await reader
    .selectFrom('bookings')
    .select(['id', 'start_at', 'status', 'hold_expires_at', 'confirm_by'])
    .where('event_type_id', '=', eventTypeId)
    .where('status', 'in', countedStates)
    .where('start_at', '>', from(query))
    .where('start_at', '<', to(query))
    .execute();
  return liveRows(rows, query).map(({ start_at }) => minuteAtOrBefore(start_at));
}

const minutesOf = ({ fromAt, untilAt }: TimeRange): Interval => ({
  start: minuteAtOrBefore(fromAt),
  end: minuteAtOrAfter(untilAt),
});

const externalBusy = (range: TimeRange): Busy => ({
  ...minutesOf(range),
  kind: 'external',
  bufferBefore: 0,
  bufferAfter: 0,
});

const interval = ({ start_at, end_at }: { start_at: number; end_at: number }): Interval => ({
  start: minuteAtOrBefore(start_at),
  end: minuteAtOrAfter(end_at),
});

const grouped = <Row extends { host_id: string }, Value>(
  rows: readonly Row[],
  value: (row: Row) => Value,
): Map<string, Value[]> =>
  new Map([...Map.groupBy(rows, (row) => row.host_id)].map(([hostId, own]) => [hostId, own.map(value)]));
