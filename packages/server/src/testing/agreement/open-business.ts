import type { Database, Writer } from '../../db/database.ts';
import { writeTransaction } from '../../db/write-transaction.ts';
import { defaultSettings, type EventTypeSettings } from '../../event-types/event-type.ts';
import { newId } from '../../ids.ts';
import { earlierMinutes, type RandomBusiness } from './random-business.ts';

/** What a random business is called in the database. */
export interface OpenBusiness {
  readonly slug: string;
  /** Of the event types beside it, whose bookings fill its hosts' time: without and with buffers. */
  readonly otherSlugs: readonly [plain: string, buffered: string];
  /** By id, as the pool has them. */
  readonly hostIds: readonly string[];
}

let opened = 0;

/** Writes a random business into the demo's app. */
export function openBusiness(db: Database, business: RandomBusiness, now: number): Promise<OpenBusiness> {
  opened += 1;
  const slug = `agreement-${opened}`;
  return writeTransaction(db, async (trx) => {
    const hostIds: string[] = [];
    for (const { host } of business.asks) hostIds.push(await insertHost(trx, host, now));
    hostIds.sort();
    const locationIds = business.servedBy
      ? [
          await insertPlace(
            trx,
            business.servedBy.map((index) => hostIds[index] ?? ''),
          ),
        ]
      : [];
    await insertEventType(trx, slug, { ...business.settings, locationIds }, hostIds, now);
    const beside = {
      strategy: 'round_robin',
      durationsMinutes: earlierMinutes,
      slotIntervalMinutes: 1,
      minimumNoticeMinutes: 0,
      horizon: { days: 3650 },
      reminders: [],
      briefing: false,
    } as const;
    const buffers = { bufferBeforeMinutes: 10, bufferAfterMinutes: 25 };
    await insertEventType(trx, `${slug}-plain`, beside, hostIds, now);
    await insertEventType(trx, `${slug}-buffered`, { ...beside, ...buffers }, hostIds, now);
    return { slug, otherSlugs: [`${slug}-plain`, `${slug}-buffered`] as const, hostIds };
  });
}

async function insertHost(
  trx: Writer,
  { schedule, exceptions, doNotDisturb, limits }: RandomBusiness['asks'][number]['host'],
  now: number,
): Promise<string> {
  const id = newId('host', now);
  await trx
    .insertInto('hosts')
    .values({
      id,
      app_id: 'demo',
      name: id,
      email: `${id}@example.com`,
      timezone: schedule.timezone,
      avatar_url: null,
      limits_json: JSON.stringify(limits),
      schedule_json: JSON.stringify(schedule),
      created_at: now,
      updated_at: now,
    })
    .execute();
  for (const [index, { type, start, end, timezone = null }] of exceptions.entries())
    await trx
      .insertInto('host_exceptions')
      .values({
        id: `${id}-${index}`,
        host_id: id,
        type,
        start_local: start,
        end_local: end,
        timezone,
        reason: null,
      })
      .execute();
  for (const [index, { start, end }] of doNotDisturb.entries())
    if (start < end)
      await trx
        .insertInto('host_do_not_disturb')
        .values({
          id: `${id}-${index}`,
          host_id: id,
          start_at: start * 60_000,
          end_at: end * 60_000,
          reason: null,
        })
        .execute();
  return id;
}

async function insertPlace(trx: Writer, hostIds: readonly string[]): Promise<string> {
  const id = `loc_${hostIds[0]}`;
  const place = { id, app_id: 'demo', name: 'Here', type: 'in_person', value: 'Here' } as const;
  await trx
    .insertInto('locations')
    .values({ ...place, host_ids_json: JSON.stringify(hostIds), position: 9 })
    .execute();
  return id;
}

async function insertEventType(
  trx: Writer,
  slug: string,
  settings: Partial<EventTypeSettings>,
  hostIds: readonly string[],
  now: number,
): Promise<void> {
  const id = newId('eventType', now);
  const complete: EventTypeSettings = { ...defaultSettings, timezone: 'UTC', ...settings };
  await trx
    .insertInto('event_types')
    .values({
      id,
      app_id: 'demo',
      slug,
      title: slug,
      description: '',
      position: 99,
      settings_json: JSON.stringify(complete),
      created_at: now,
      updated_at: now,
    })
    .execute();
  for (const hostId of hostIds)
    await trx
      .insertInto('event_type_hosts')
      .values({ event_type_id: id, host_id: hostId, weight: 100, cursor: 0 })
      .execute();
}
