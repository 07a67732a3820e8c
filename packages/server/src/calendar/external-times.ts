import type { Validity } from '../availability/validity.ts';
import type { Reader } from '../db/database.ts';
import { pieceReachMs, within, without } from './busy-ranges.ts';
import type { TimeRange } from './calendar-provider.ts';

/** What is known of a host's calendars elsewhere. */
export interface ExternalTimes {
  readonly busy: readonly TimeRange[];
  /** Where at least one of them cannot be known, as far as that goes: a border may be infinite. */
  readonly unknown: readonly TimeRange[];
}

/** An answer that is older than this counts no more: calendars are read every few minutes. */
const longestAgeMs = 30 * 60_000;

const always: TimeRange = { fromAt: -Infinity, untilAt: Infinity };

/** How often a calendar is read that answers. */
export const refreshEveryMs = 5 * 60_000;

/**
 * When hosts are busy by their calendars elsewhere, and where that is unknown: because the last question had no answer, because the
 * answer is too old, or because none covers the time. A host whose calendars do not count is not among the results.
 */
export async function externalTimesOf(
  reader: Reader,
  hostIds: readonly string[],
  range: TimeRange,
  nowAt: number,
  validity?: Validity,
): Promise<Map<string, ExternalTimes>> {
  const calendars = await readCalendars(reader, hostIds);
  if (calendars.length === 0) return new Map();
  const ids = calendars.map(({ id }) => id);
  const coverage = await reader
    .selectFrom('calendar_coverage')
    .select(['calendar_id', 'from_at as fromAt', 'until_at as untilAt', 'read_at'])
    .where('calendar_id', 'in', ids)
    .where('read_at', '>=', nowAt - longestAgeMs)
    .execute();
  for (const { read_at } of coverage) validity?.endBy(read_at + longestAgeMs + 1);
  const busy = await reader
    .selectFrom('calendar_busy')
    .select(['host_id', 'start_at as fromAt', 'end_at as untilAt'])
    .where(
      'host_id',
      'in',
      calendars.map(({ hostId }) => hostId),
    )
    .where('start_at', '>', range.fromAt - pieceReachMs)
    .where('start_at', '<', range.untilAt)
    .execute();
  const coverageOf = Map.groupBy(coverage, (row) => row.calendar_id);
  const busyOf = Map.groupBy(busy, (row) => row.host_id);
  return new Map(
    [...Map.groupBy(calendars, ({ hostId }) => hostId)].map(([hostId, own]) => [
      hostId,
      {
        busy: within(busyOf.get(hostId) ?? [], [range]),
        unknown: own.flatMap(({ id, failedAt, isRead }) =>
          without([always], isRead && failedAt === null ? (coverageOf.get(id) ?? []) : []).filter(
            ({ fromAt, untilAt }) => fromAt < range.untilAt && untilAt > range.fromAt,
          ),
        ),
      },
    ]),
  );
}

/** The calendars of hosts that make them busy. */
const readCalendars = async (reader: Reader, hostIds: readonly string[]) =>
  hostIds.length === 0
    ? []
    : (
        await reader
          .selectFrom('host_calendars')
          .leftJoin('calendar_states', 'calendar_states.calendar_id', 'host_calendars.id')
          .select([
            'host_calendars.id',
            'host_id',
            'calendar_states.calendar_id',
            'calendar_states.failed_at',
          ])
          .where('host_id', 'in', hostIds)
          .where('conflicts', '=', 1)
          .where('archived', '=', 0)
          .execute()
      ).map((row) => ({
        id: row.id,
        hostId: row.host_id,
        isRead: row.calendar_id !== null,
        failedAt: row.failed_at,
      }));
