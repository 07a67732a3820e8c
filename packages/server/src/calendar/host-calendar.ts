import type { Selectable } from 'kysely';
import { readJson } from '../db/json-column.ts';
import type { Schema } from '../db/schema.ts';

/** A calendar of a host elsewhere. */
export interface HostCalendar {
  readonly id: string;
  readonly appId: string;
  readonly hostId: string;
  readonly provider: 'caldav' | 'google';
  /** What may be read back, such as the calendar's address. */
  readonly settings: Readonly<Record<string, string>>;
  /** Credentials, sealed with the calendar's id as context. */
  readonly secretsSealed: string;
  readonly conflicts: boolean;
  readonly writeTo: boolean;
}

/** A calendar out of its row. */
export const hostCalendarOf = (row: Selectable<Schema['host_calendars']>): HostCalendar => ({
  id: row.id,
  appId: row.app_id,
  hostId: row.host_id,
  provider: row.provider,
  settings: readJson<Record<string, string>>(row.settings_json),
  secretsSealed: row.secrets_sealed,
  conflicts: row.conflicts === 1,
  writeTo: row.write_to === 1,
});
