import type { Reader } from '../db/database.ts';
import { isGoogleMeet } from '../google/google-meet.ts';
import type { EventTypeSettings, LocationRecord } from './event-type.ts';

/** Hosts whose Google calendar can make a meeting: it is connected, written to, and its consent is not known to be over. */
export async function meetHosts(reader: Reader, appIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await reader
    .selectFrom('host_calendars')
    .leftJoin('calendar_states', 'calendar_states.calendar_id', 'host_calendars.id')
    .select('host_calendars.host_id')
    .where('host_calendars.app_id', 'in', appIds)
    .where('host_calendars.provider', '=', 'google')
    .where('host_calendars.write_to', '=', 1)
    .where('host_calendars.archived', '=', 0)
    .where((row) =>
      row.or([
        row('calendar_states.failure', 'is', null),
        row('calendar_states.failure', '!=', 'unauthorized'),
      ]),
    )
    .execute();
  return new Set(rows.map((row) => row.host_id));
}

/**
 * A location as these hosts serve it. Google Meet is served by those alone whose calendar makes the meeting, and, where all meet together,
 * by everybody if the first one's does.
 */
export function servedBy(
  location: LocationRecord,
  hostIds: readonly string[],
  { strategy }: Pick<EventTypeSettings, 'strategy'>,
  able: ReadonlySet<string>,
): LocationRecord {
  if (!isGoogleMeet(location)) return location;
  const [primary = ''] = hostIds.filter((id) => location.hostIds?.includes(id) ?? true);
  if (strategy === 'collective') return able.has(primary) ? location : { ...location, hostIds: [] };
  // Colleagues outside the pool can step in.
  return { ...location, hostIds: [...able].filter((id) => location.hostIds?.includes(id) ?? true) };
}
