import { sql, type Kysely } from 'kysely';
import type { Engine } from '../database.ts';
import type { Schema } from '../schema.ts';

/*
 * Which hosts serve a place that is a video call depends on the calendar to which their bookings are written and on whether it lets us
 * in: that decides about free slots, too, and is counted as 0011-slot-changes counts the rest.
 */

const reactions = [
  {
    name: 'slot_change_host_calendars_written',
    on: 'update of provider, write_to on host_calendars',
    hostId: 'select NEW.host_id as id',
  },
  {
    name: 'slot_change_calendar_states_failure',
    on: 'update of failure on calendar_states',
    hostId: 'select c.host_id as id from host_calendars c where c.id = NEW.calendar_id',
  },
];

/** Counts what decides about video calls among the changes of slots. */
export async function up(db: Kysely<Schema>, engine: Engine['name']): Promise<void> {
  for (const { name, on, hostId } of reactions) {
    const count = `insert into slot_changes (scope_id, changes) select scope.id, 1 from (${hostId}) as scope;`;
    if (engine === 'sqlite') {
      await sql.raw(`create trigger ${name} after ${on} begin ${count} end`).execute(db);
      continue;
    }
    await sql
      .raw(
        `create function ${name}() returns trigger language plpgsql as $$ begin ${count} return null; end $$`,
      )
      .execute(db);
    await sql.raw(`create trigger ${name} after ${on} for each row execute function ${name}()`).execute(db);
  }
}
