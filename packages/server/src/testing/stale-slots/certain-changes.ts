import { sql, type RawBuilder } from 'kysely';
import { worldNow } from '../test-world.ts';

const day = 86_400_000;
const later = (days: number): number => worldNow + days * day;
const mara = sql`(select h.host_id from event_type_hosts h join event_types e on e.id = h.event_type_id where e.slug = 'choose-your-host'
  and h.host_id in (select id from hosts where name = 'Mara'))`;
const introCall = sql`(select id from event_types where slug = 'intro-call')`;
const workshop = sql`(select id from event_types where slug = 'workshop')`;
const anjali = sql`(select id from hosts where name = 'Anjali')`;

const aBooking = (id: string, eventTypeId: RawBuilder<unknown>, startAt: number, seats: number | null) =>
  sql`insert into bookings (id, app_id, event_type_id, series_id, status, awaiting_json, gates_json, start_at, end_at, timezone,
      buffer_before_minutes, buffer_after_minutes, source, created_by_json, metadata_json, history_json, created_at, updated_at, seats, location_json)
    values (${id}, 'demo', ${eventTypeId}, 'ser_certain', 'scheduled', '[]', '[]', ${startAt}, ${startAt + 90 * 60_000}, 'UTC',
      0, 0, 'api', '{}', '{}', '[]', 0, 0, ${seats}, (select '{"id":"' || id || '"}' from locations where name = 'Video call'))`;

/** One change by a plain statement. */
export interface CertainChange {
  /** The table that decides about slots, so that the answer must be another one; null: it only prepares. */
  readonly table: string | null;
  readonly change: RawBuilder<unknown>;
}

const certain = (table: string, change: RawBuilder<unknown>): CertainChange => ({ table, change });
const prepare = (change: RawBuilder<unknown>): CertainChange => ({ table: null, change });

/**
 * Changes in an order in which each makes the answer for the intro call, of Mara alone, or for the workshop, of Anjali alone, another one:
 * for each table that decides about slots at least one for adding, changing and removing a row, as far as each matters by itself.
 */
export const certainChanges: readonly CertainChange[] = [
  certain(
    'locations',
    sql`update locations set host_ids_json = (select '["' || id || '"]' from hosts where name = 'Theo')`,
  ),
  certain('locations', sql`update locations set host_ids_json = null`),
  certain('hosts', sql`update hosts set active = 0 where id = ${mara}`),
  certain('hosts', sql`update hosts set active = 1 where id = ${mara}`),
  certain(
    'host_exceptions',
    sql`insert into host_exceptions (id, host_id, type, start_local, end_local)
      values ('exc_certain', ${mara}, 'blocked', '2027-03-02T00:00', '2027-03-06T00:00')`,
  ),
  certain('host_exceptions', sql`update host_exceptions set end_local = '2027-03-04T00:00'`),
  certain('host_exceptions', sql`delete from host_exceptions`),
  certain(
    'host_do_not_disturb',
    sql`insert into host_do_not_disturb (id, host_id, start_at, end_at) values ('dnd_certain', ${mara}, ${later(1)}, ${later(4)})`,
  ),
  certain('host_do_not_disturb', sql`update host_do_not_disturb set end_at = ${later(2)}`),
  certain('host_do_not_disturb', sql`delete from host_do_not_disturb`),
  certain(
    'event_types',
    sql`update event_types set settings_json = replace(settings_json, '"slotIntervalMinutes":30', '"slotIntervalMinutes":45')
      where slug = 'intro-call'`,
  ),
  certain('event_type_hosts', sql`delete from event_type_hosts where event_type_id = ${introCall}`),
  certain(
    'event_type_hosts',
    sql`insert into event_type_hosts (event_type_id, host_id, weight, cursor) values (${introCall}, ${mara}, 100, 0)`,
  ),
  prepare(
    sql`insert into series (id, app_id, calendar_uid, sequence) values ('ser_certain', 'demo', 'certain', 0)`,
  ),
  prepare(aBooking('bkg_certain', introCall, later(1), null)),
  certain(
    'booking_hosts',
    sql`insert into booking_hosts (booking_id, host_id, is_primary) values ('bkg_certain', ${mara}, 1)`,
  ),
  certain(
    'bookings',
    sql`update bookings set start_at = start_at + 10800000, end_at = end_at + 10800000 where id = 'bkg_certain'`,
  ),
  certain('booking_hosts', sql`delete from booking_hosts where booking_id = 'bkg_certain'`),
  prepare(aBooking('bkg_seats', workshop, Date.UTC(2027, 2, 2, 5, 45), 2)),
  prepare(
    sql`insert into booking_hosts (booking_id, host_id, is_primary) values ('bkg_seats', ${anjali}, 1)`,
  ),
  ...['one', 'two'].map((id) =>
    certain(
      'attendees',
      sql`insert into attendees (booking_id, id, name, timezone, locale, answers_json, status, created_at)
        values ('bkg_seats', ${id}, 'Ana', 'UTC', 'en', '{}', 'booked', 0)`,
    ),
  ),
  certain('attendees', sql`update attendees set status = 'cancelled' where id = 'two'`),
  certain('attendees', sql`delete from attendees where booking_id = 'bkg_seats'`),
  prepare(
    sql`update event_types set settings_json = replace(settings_json, '"whenCalendarUnknown":"book"', '"whenCalendarUnknown":"refuse"')`,
  ),
  certain(
    'host_calendars',
    sql`insert into host_calendars (id, app_id, host_id, provider, settings_json, secrets_sealed, created_at, updated_at)
      values ('cal_certain', 'demo', ${mara}, 'caldav', '{}', '', 0, 0)`,
  ),
  prepare(
    sql`insert into calendar_coverage (calendar_id, from_at, until_at, read_at)
      values ('cal_certain', ${later(-1)}, ${later(90)}, ${worldNow})`,
  ),
  certain(
    'calendar_states',
    sql`insert into calendar_states (calendar_id, next_refresh_at) values ('cal_certain', 0)`,
  ),
  certain('calendar_states', sql`update calendar_states set failed_at = ${worldNow}`),
  certain('calendar_states', sql`update calendar_states set failed_at = null`),
  certain('calendar_coverage', sql`update calendar_coverage set until_at = ${later(5)}`),
  certain('calendar_coverage', sql`delete from calendar_coverage`),
  certain(
    'calendar_coverage',
    sql`insert into calendar_coverage (calendar_id, from_at, until_at, read_at)
      values ('cal_certain', ${later(-1)}, ${later(90)}, ${worldNow})`,
  ),
  certain(
    'calendar_busy',
    sql`insert into calendar_busy (calendar_id, host_id, start_at, end_at) values ('cal_certain', ${mara}, ${later(1)}, ${later(2)})`,
  ),
  certain('calendar_busy', sql`update calendar_busy set end_at = ${later(1.1)}`),
  certain('calendar_busy', sql`delete from calendar_busy`),
  certain('calendar_states', sql`delete from calendar_states`),
  certain('host_calendars', sql`update host_calendars set conflicts = 0`),
  // Who can open a video call serves the place that is one.
  prepare(sql`update host_calendars set provider = 'google', write_to = 1`),
  prepare(sql`update locations set type = 'conference', value = 'google_meet'`),
  prepare(sql`insert into calendar_states (calendar_id, next_refresh_at) values ('cal_certain', 0)`),
  certain('host_calendars', sql`update host_calendars set write_to = 0`),
  certain('host_calendars', sql`update host_calendars set write_to = 1`),
  certain('calendar_states', sql`update calendar_states set failure = 'unauthorized'`),
];
