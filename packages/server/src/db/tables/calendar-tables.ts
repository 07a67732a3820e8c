import type { Generated } from 'kysely';

/** Calendars of hosts elsewhere, what was read of them and written into them. */
export interface CalendarTables {
  host_calendars: HostCalendarTable;
  calendar_entries: CalendarEntryTable;
  calendar_states: CalendarStateTable;
  calendar_coverage: CalendarCoverageTable;
  calendar_busy: CalendarBusyTable;
  host_feeds: HostFeedTable;
}

/** A host's calendar elsewhere. */
interface HostCalendarTable {
  id: string;
  app_id: string;
  host_id: string;
  provider: 'caldav' | 'google';
  settings_json: string;
  secrets_sealed: string;
  /** Whether its events make the host busy, and whether bookings are written into it. */
  conflicts: Generated<number>;
  write_to: Generated<number>;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: number;
  updated_at: number;
}

/** Which series stand in which calendar, as far as we know: noted before the calendar is asked. */
interface CalendarEntryTable {
  calendar_id: string;
  series_id: string;
  written_at: number;
}

/** How reading a calendar ended the last time, and when it is read again; there is a row for every calendar that is read. */
interface CalendarStateTable {
  calendar_id: string;
  /** The last answer about everything that is of interest. */
  read_at: number | null;
  /** The last question that had no answer, of any kind; null once there was an answer again. */
  failed_at: number | null;
  failure: 'unreachable' | 'unauthorized' | null;
  last_error: string | null;
  /** In a row. */
  failures: Generated<number>;
  next_refresh_at: number;
  claimed_by: string | null;
  claimed_until: number | null;
}

/** Which time of a calendar is known, and as of when. */
interface CalendarCoverageTable {
  calendar_id: string;
  from_at: number;
  until_at: number;
  read_at: number;
}

/** When a host is busy by a calendar elsewhere, without our own entries: disjoint pieces of at most a week. */
interface CalendarBusyTable {
  host_id: string;
  start_at: number;
  calendar_id: string;
  end_at: number;
}

/** The secret address of a host's calendar feed, as SHA-256; a host has one at most. */
interface HostFeedTable {
  host_id: string;
  token_hash: string;
  created_at: number;
}
