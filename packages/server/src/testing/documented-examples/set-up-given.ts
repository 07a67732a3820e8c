import { z } from 'zod';
import { saveReading } from '../../calendar/busy-cache-store.ts';
import { planReading } from '../../calendar/calendar-state-store.ts';
import type { Database, Writer } from '../../db/database.ts';
import { readJson } from '../../db/json-column.ts';
import { writeTransaction } from '../../db/write-transaction.ts';

const hostSchema = z.strictObject({
  active: z.boolean().optional(),
  limits: z.record(z.string(), z.int()).optional(),
  working_hours: z.array(z.looseObject({ days: z.array(z.string()) })).optional(),
  exceptions: z
    .array(z.strictObject({ type: z.enum(['blocked', 'extra']), start: z.string(), end: z.string() }))
    .optional(),
  /** A calendar elsewhere: what it answered, or that it did not. */
  calendar: z
    .strictObject({ busy: z.array(z.strictObject({ start: z.string(), end: z.string() })).optional() })
    .optional(),
});
const locationSchema = z.strictObject({ host_ids: z.array(z.string()) });

/** Sets up what a document says is given: an event type by its slug, a host or a location by its name. Throws for anything else. */
export async function setUpGiven(
  db: Database,
  what: string,
  name: string,
  value: Readonly<Record<string, unknown>>,
  nowAt: number,
): Promise<void> {
  if (what === 'event type') return setEventType(db, name, value);
  if (what === 'host') return setHost(db, name, hostSchema.parse(value), nowAt);
  if (what !== 'location') throw new Error(`A document cannot set up a ${what}.`);
  const { host_ids } = locationSchema.parse(value);
  const hostIds = await Promise.all(host_ids.map((host) => hostIdOf(db, host)));
  const locations = db.write.updateTable('locations').where('name', '=', name);
  await locations.set({ host_ids_json: JSON.stringify(hostIds) }).execute();
}

/** The id of the demo's host of that name. */
export async function hostIdOf({ read }: Database, name: string): Promise<string> {
  const host = await read.selectFrom('hosts').select('id').where('name', '=', name).executeTakeFirstOrThrow();
  return host.id;
}

async function setEventType(
  db: Database,
  slug: string,
  { archived, ...settings }: Readonly<Record<string, unknown>>,
): Promise<void> {
  await writeTransaction(db, async (trx) => {
    const eventType = await trx
      .selectFrom('event_types')
      .select('settings_json')
      .where('slug', '=', slug)
      .executeTakeFirstOrThrow();
    const before = readJson<Readonly<Record<string, unknown>>>(eventType.settings_json);
    const settings_json = JSON.stringify({ ...before, ...inCamelCase(settings) });
    const change = { settings_json, ...(archived !== undefined && { archived: archived === true ? 1 : 0 }) };
    await trx.updateTable('event_types').set(change).where('slug', '=', slug).execute();
  });
}

async function setHost(
  db: Database,
  name: string,
  given: z.infer<typeof hostSchema>,
  nowAt: number,
): Promise<void> {
  await writeTransaction(db, async (trx) => {
    const host = await trx
      .selectFrom('hosts')
      .select(['id', 'schedule_json'])
      .where('name', '=', name)
      .executeTakeFirstOrThrow();
    const { active, limits, working_hours: workingHours, exceptions = [] } = given;
    const schedule = readJson<Readonly<Record<string, unknown>>>(host.schedule_json);
    await trx
      .updateTable('hosts')
      .set({
        ...(active !== undefined && { active: active ? 1 : 0 }),
        ...(limits && { limits_json: JSON.stringify(inCamelCase(limits)) }),
        schedule_json: JSON.stringify({ ...schedule, ...(workingHours && { workingHours }) }),
      })
      .where('id', '=', host.id)
      .execute();
    if (given.calendar) await addCalendar(trx, host.id, given.calendar.busy ?? null, nowAt);
    for (const { type, start, end } of exceptions)
      await trx
        .insertInto('host_exceptions')
        .values({
          id: `exc_${start}`,
          host_id: host.id,
          type,
          start_local: start,
          end_local: end,
          timezone: null,
          reason: null,
        })
        .execute();
  });
}

/** A calendar that has answered just now, or one that has not answered yet. */
async function addCalendar(
  trx: Writer,
  hostId: string,
  busy: readonly { readonly start: string; readonly end: string }[] | null,
  nowAt: number,
): Promise<void> {
  const id = `cal_${hostId}`;
  const common = { settings_json: '{}', secrets_sealed: '', created_at: nowAt, updated_at: nowAt };
  await trx
    .insertInto('host_calendars')
    .values({ id, app_id: 'demo', host_id: hostId, provider: 'caldav', ...common })
    .execute();
  if (busy === null) return;
  const ranges = busy.map(({ start, end }) => ({ fromAt: Date.parse(start), untilAt: Date.parse(end) }));
  await planReading(trx, id, nowAt);
  const covered = { fromAt: nowAt, untilAt: nowAt + 30 * 86_400_000 };
  await saveReading(trx, { calendarId: id, hostId, covered, busy: ranges, askedAt: nowAt });
}

/** Settings are written in the wire's words, and kept in the code's. */
const inCamelCase = (value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      isRecord(part) ? inCamelCase(part) : part,
    ]),
  );

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
