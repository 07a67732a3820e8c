import { sql } from 'kysely';
import type { Writer } from '../../db/database.ts';
import type { TestWorld } from '../test-world.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Something that may matter to free slots, done by whatever code: `pick` chooses among rows and amounts. */
export type Upset = (world: TestWorld, trx: Writer, pick: (below: number) => number) => Promise<void>;

/** The next half hour, some of them on. */
const somewhen = ({ clock }: TestWorld, pick: (below: number) => number): number =>
  Math.ceil(clock.now() / (30 * minute)) * 30 * minute + pick(400) * 30 * minute;

async function anyOf(
  trx: Writer,
  table: 'hosts' | 'bookings' | 'event_types' | 'locations' | 'host_calendars' | 'host_exceptions',
  pick: (below: number) => number,
): Promise<string> {
  const rows = await trx.selectFrom(table).select('id').orderBy('id').execute();
  return rows[pick(Math.max(1, rows.length))]?.id ?? '';
}

const localText = (at: number): string => new Date(at).toISOString().slice(0, 16);

async function changeSettings(
  trx: Writer,
  id: string,
  change: Readonly<Record<string, unknown>>,
): Promise<void> {
  const row = await trx
    .selectFrom('event_types')
    .select('settings_json')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const settings: unknown = JSON.parse(row.settings_json);
  await trx
    .updateTable('event_types')
    .set({ settings_json: JSON.stringify({ ...Object(settings), ...change }) })
    .where('id', '=', id)
    .execute();
}

const seeds = { number: 0 };
const newRow = (kind: string): string => `${kind}_stale_${seeds.number++}`;

/** Every kind of change, by name. */
export const upsets: Readonly<Record<string, Upset>> = {
  async 'a block or extra time'(world, trx, pick) {
    const at = somewhen(world, pick);
    await trx
      .insertInto('host_exceptions')
      .values({
        id: newRow('exc'),
        host_id: await anyOf(trx, 'hosts', pick),
        type: pick(2) === 0 ? 'blocked' : 'extra',
        start_local: localText(at),
        end_local: localText(at + (1 + pick(30)) * hour),
      })
      .execute();
  },
  async 'a block that moves'(_world, trx, pick) {
    const id = await anyOf(trx, 'host_exceptions', pick);
    await sql`update host_exceptions set end_local = start_local where id = ${id}`.execute(trx);
  },
  async 'a block that goes'(_world, trx, pick) {
    await trx
      .deleteFrom('host_exceptions')
      .where('id', '=', await anyOf(trx, 'host_exceptions', pick))
      .execute();
  },
  async 'do not disturb'(world, trx, pick) {
    const at = somewhen(world, pick);
    await trx
      .insertInto('host_do_not_disturb')
      .values({
        id: newRow('dnd'),
        host_id: await anyOf(trx, 'hosts', pick),
        start_at: at,
        end_at: at + (1 + pick(8)) * hour,
      })
      .execute();
  },
  async 'disturb again'(_world, trx) {
    await trx.deleteFrom('host_do_not_disturb').execute();
  },
  async 'working hours'(_world, trx, pick) {
    const schedule = {
      timezone: ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata'][pick(3)],
      workingHours: [
        { days: ['mon', 'tue', 'wed', 'thu', 'fri'], start: `0${7 + pick(3)}:00`, end: '17:00' },
      ],
    };
    await trx
      .updateTable('hosts')
      .set({ schedule_json: JSON.stringify(schedule) })
      .where('id', '=', await anyOf(trx, 'hosts', pick))
      .execute();
  },
  async "a host's limits"(_world, trx, pick) {
    await trx
      .updateTable('hosts')
      .set({ limits_json: JSON.stringify(pick(2) === 0 ? {} : { perDay: 1 + pick(2) }) })
      .where('id', '=', await anyOf(trx, 'hosts', pick))
      .execute();
  },
  async 'a host that is away or back'(_world, trx, pick) {
    const id = await anyOf(trx, 'hosts', pick);
    await sql`update hosts set active = 1 - active where id = ${id}`.execute(trx);
  },
  async settings(_world, trx, pick) {
    const changes = [
      { minimumNoticeMinutes: pick(3) * 90 },
      { horizon: { days: 1 + pick(40) } },
      { slotIntervalMinutes: 15 * (1 + pick(4)) },
      { bufferBeforeMinutes: 10 * pick(3) },
      { limits: pick(2) === 0 ? {} : { perDay: 1 } },
      { whenCalendarUnknown: pick(2) === 0 ? 'book' : 'refuse' },
    ];
    await changeSettings(trx, await anyOf(trx, 'event_types', pick), changes[pick(changes.length)] ?? {});
  },
  async 'a pool'(_world, trx, pick) {
    const [event_type_id, host_id] = [await anyOf(trx, 'event_types', pick), await anyOf(trx, 'hosts', pick)];
    const gone = await trx
      .deleteFrom('event_type_hosts')
      .where('event_type_id', '=', event_type_id)
      .where('host_id', '=', host_id)
      .executeTakeFirst();
    if (Number(gone.numDeletedRows) === 0)
      await trx
        .insertInto('event_type_hosts')
        .values({ event_type_id, host_id, weight: 100, cursor: 0 })
        .execute();
  },
  async 'hosts of a location'(_world, trx, pick) {
    await trx
      .updateTable('locations')
      .set({ host_ids_json: pick(2) === 0 ? null : JSON.stringify([await anyOf(trx, 'hosts', pick)]) })
      .where('id', '=', await anyOf(trx, 'locations', pick))
      .execute();
  },
  async 'a booking by plain rows'(world, trx, pick) {
    const at = somewhen(world, pick);
    const [event_type_id, host_id, id] = [
      await anyOf(trx, 'event_types', pick),
      await anyOf(trx, 'hosts', pick),
      newRow('bkg'),
    ];
    // By plain rows nobody asks whether the time is free, so it must be.
    const taken = await trx
      .selectFrom('occupancy')
      .select('booking_id')
      .where('host_id', '=', host_id)
      .where('start_at', '<', at + hour)
      .where('end_at', '>', at)
      .executeTakeFirst();
    if (taken) return;
    const { app_id } = await trx
      .selectFrom('event_types')
      .select('app_id')
      .where('id', '=', event_type_id)
      .executeTakeFirstOrThrow();
    await trx.insertInto('series').values({ id, app_id, calendar_uid: id, sequence: 0 }).execute();
    const status = (['scheduled', 'draft', 'pending_confirmation', 'completed'] as const)[pick(4)] ?? 'draft';
    const soon = world.clock.now() + (1 + pick(300)) * minute;
    await trx
      .insertInto('bookings')
      .values({
        id,
        app_id,
        event_type_id,
        series_id: id,
        status,
        hold_expires_at: status === 'draft' ? soon : null,
        confirm_by: status === 'pending_confirmation' ? soon : null,
        awaiting_json: '[]',
        gates_json: '[]',
        start_at: at,
        end_at: at + 30 * minute,
        timezone: 'UTC',
        buffer_before_minutes: 0,
        buffer_after_minutes: 5 * pick(3),
        source: 'api',
        created_by_json: '{}',
        metadata_json: '{}',
        history_json: '[]',
        created_at: 0,
        updated_at: 0,
      })
      .execute();
    await trx.insertInto('booking_hosts').values({ booking_id: id, host_id, is_primary: 1 }).execute();
  },
  async 'a hold or its end'(world, trx, pick) {
    const id = await anyOf(trx, 'bookings', pick);
    const at = world.clock.now() + (pick(200) - 50) * minute;
    await sql`update bookings set hold_expires_at = ${at} where id = ${id} and status = 'draft'`.execute(trx);
    await sql`update bookings set confirm_by = ${at} where id = ${id} and status = 'pending_confirmation'`.execute(
      trx,
    );
  },
  async 'a booking that is over'(_world, trx, pick) {
    const status = (['cancelled', 'completed', 'no_show'] as const)[pick(3)] ?? 'cancelled';
    await trx
      .updateTable('bookings')
      .set({ status })
      .where('id', '=', await anyOf(trx, 'bookings', pick))
      .where('seats', 'is', null)
      .execute();
  },
  async 'a booking that is erased'(_world, trx, pick) {
    await trx
      .deleteFrom('bookings')
      .where('id', '=', await anyOf(trx, 'bookings', pick))
      .execute();
  },
  async 'a seat that is given back or taken'(_world, trx, pick) {
    const seats = await trx
      .selectFrom('attendees')
      .innerJoin('bookings', 'bookings.id', 'attendees.booking_id')
      .select(['attendees.id', 'attendees.status'])
      .where('bookings.seats', 'is not', null)
      .orderBy('attendees.id')
      .execute();
    const seat = seats[pick(Math.max(1, seats.length))];
    if (seat)
      await trx
        .updateTable('attendees')
        .set({ status: seat.status === 'cancelled' ? 'booked' : 'cancelled' })
        .where('id', '=', seat.id)
        .execute();
  },
  async "a host's calendar elsewhere"(world, trx, pick) {
    const id = newRow('cal');
    const host_id = await anyOf(trx, 'hosts', pick);
    const { app_id } = await trx
      .selectFrom('hosts')
      .select('app_id')
      .where('id', '=', host_id)
      .executeTakeFirstOrThrow();
    await trx
      .insertInto('host_calendars')
      .values({
        id,
        app_id,
        host_id,
        provider: 'caldav',
        settings_json: '{}',
        secrets_sealed: '',
        created_at: 0,
        updated_at: 0,
      })
      .execute();
    await trx.insertInto('calendar_states').values({ calendar_id: id, next_refresh_at: 0 }).execute();
    await trx
      .insertInto('calendar_coverage')
      .values({
        calendar_id: id,
        from_at: world.clock.now() - day,
        until_at: world.clock.now() + (10 + pick(100)) * day,
        read_at: world.clock.now() - pick(29) * minute,
      })
      .execute();
  },
  async 'busy elsewhere'(world, trx, pick) {
    const calendar_id = await anyOf(trx, 'host_calendars', pick);
    const [row] = await trx
      .selectFrom('host_calendars')
      .select('host_id')
      .where('id', '=', calendar_id)
      .execute();
    const start_at = somewhen(world, pick);
    if (row)
      await trx
        .insertInto('calendar_busy')
        .values({ calendar_id, host_id: row.host_id, start_at, end_at: start_at + hour })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
  },
  async 'a calendar that does not answer, or does again'(world, trx, pick) {
    await trx
      .updateTable('calendar_states')
      .set({ failed_at: pick(2) === 0 ? null : world.clock.now() })
      .where('calendar_id', '=', await anyOf(trx, 'host_calendars', pick))
      .execute();
  },
  async 'a calendar that is read, forgotten or does not count'(world, trx, pick) {
    const id = await anyOf(trx, 'host_calendars', pick);
    const kind = pick(4);
    if (kind === 0) await trx.deleteFrom('calendar_busy').where('calendar_id', '=', id).execute();
    if (kind === 1)
      await trx
        .updateTable('calendar_coverage')
        .set({ read_at: world.clock.now() })
        .where('calendar_id', '=', id)
        .execute();
    if (kind === 2) await trx.deleteFrom('calendar_coverage').where('calendar_id', '=', id).execute();
    if (kind === 3)
      await sql`update host_calendars set conflicts = 1 - conflicts where id = ${id}`.execute(trx);
  },
};

/** Steps of the clock: a moment, the length of a hold, an hour, a night, days; and one back. */
export const clockSteps = [1, 59_999, 5 * minute, 31 * minute, hour, 13 * hour, 2 * day, -hour] as const;
