import type { Reader } from '../db/database.ts';
import { readSettings } from '../event-types/read-settings.ts';
import type { TimeRange } from './calendar-provider.ts';

const dayMs = 86_400_000;
/** Where no event type says otherwise, and at most. */
const leastDays = 60;
const mostDays = 400;
/** The last day is a whole one in any zone, it moves on at midnight, and buffers reach a day further. */
const marginDays = 4;

/**
 * What is read of a host's calendars: from a little before now to the end of the furthest horizon of the event types that it takes part
 * in, at most 400 days. Beyond that a calendar is unknown until somebody books there.
 */
export async function readingHorizon(reader: Reader, hostId: string, now: number): Promise<TimeRange> {
  const rows = await reader
    .selectFrom('event_type_hosts')
    .innerJoin('event_types', 'event_types.id', 'event_type_hosts.event_type_id')
    .select('settings_json')
    .where('host_id', '=', hostId)
    .where('event_types.archived', '=', 0)
    .execute();
  const ends = rows.map(({ settings_json }) => {
    const { horizon } = readSettings(settings_json);
    return 'days' in horizon ? now + horizon.days * dayMs : Date.parse(horizon.to);
  });
  const untilAt = Math.max(now + leastDays * dayMs, ...ends) + marginDays * dayMs;
  return { fromAt: now - 2 * dayMs, untilAt: Math.min(untilAt, now + mostDays * dayMs) };
}
