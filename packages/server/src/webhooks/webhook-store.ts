import type { WebhookEvent } from '@slotkit/shared/lifecycle';
import type { Webhook } from '@slotkit/shared/wire';
import type { Selectable } from 'kysely';
import type { Reader, Writer } from '../db/database.ts';
import { readJson } from '../db/json-column.ts';
import type { Schema } from '../db/schema.ts';

/** An endpoint of another system. Instants are epoch milliseconds, UTC. */
export interface WebhookRecord {
  readonly id: string;
  readonly appId: string;
  readonly url: string;
  readonly events: Webhook['events'];
  readonly description: string;
  /** Sealed with the endpoint's id as context. */
  readonly secretSealed: string;
  readonly active: boolean;
  /** Why the server turned it off. */
  readonly pausedBecause: Webhook['paused_because'];
  readonly archived: boolean;
  readonly version: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** An endpoint by id, deleted ones included; null when there is none. */
export async function findWebhook(reader: Reader, id: string): Promise<WebhookRecord | null> {
  const row = await reader.selectFrom('webhooks').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? recordOf(row) : null;
}

/** The endpoints of an app that were not deleted, after the id given, oldest first. */
export async function listWebhooks(
  reader: Reader,
  appId: string,
  page: { readonly afterId: string | null; readonly limit: number },
): Promise<WebhookRecord[]> {
  let rows = reader
    .selectFrom('webhooks')
    .selectAll()
    .where('app_id', '=', appId)
    .where('archived', '=', 0)
    .orderBy('id')
    .limit(page.limit);
  if (page.afterId !== null) rows = rows.where('id', '>', page.afterId);
  return (await rows.execute()).map(recordOf);
}

/** The ids of the endpoints that are to be told of an event now, oldest first. */
export async function subscribersOf(reader: Reader, appId: string, type: WebhookEvent): Promise<string[]> {
  const rows = await reader
    .selectFrom('webhooks')
    .select(['id', 'events_json'])
    .where('app_id', '=', appId)
    .where('active', '=', 1)
    .where('archived', '=', 0)
    .orderBy('id')
    .execute();
  const wants = (events: Webhook['events']) => events.includes('*') || events.includes(type);
  return rows.filter(({ events_json }) => wants(readJson(events_json))).map(({ id }) => id);
}

/** Writes a new endpoint. */
export async function insertWebhook(trx: Writer, webhook: WebhookRecord): Promise<void> {
  await trx
    .insertInto('webhooks')
    .values({
      id: webhook.id,
      app_id: webhook.appId,
      secret_sealed: webhook.secretSealed,
      created_at: webhook.createdAt,
      version: webhook.version,
      ...changeable(webhook),
    })
    .execute();
}

/** Saves an endpoint that was `version` when it was read, as version + 1; null when somebody else was faster. */
export async function saveWebhook(trx: Writer, webhook: WebhookRecord): Promise<WebhookRecord | null> {
  const saved = { ...webhook, version: webhook.version + 1 };
  const { numUpdatedRows } = await trx
    .updateTable('webhooks')
    .set({ ...changeable(saved), version: saved.version })
    .where('id', '=', webhook.id)
    .where('version', '=', webhook.version)
    .executeTakeFirst();
  return numUpdatedRows > 0n ? saved : null;
}

/** Turns off an endpoint that no longer wants anything. */
export async function pauseWebhook(
  trx: Writer,
  id: string,
  because: NonNullable<WebhookRecord['pausedBecause']>,
  now: number,
): Promise<void> {
  await trx
    .updateTable('webhooks')
    .set((row) => ({
      active: 0,
      paused_because: because,
      version: row('version', '+', 1),
      updated_at: now,
    }))
    .where('id', '=', id)
    .where('active', '=', 1)
    .execute();
}

const changeable = (webhook: WebhookRecord) => ({
  url: webhook.url,
  events_json: JSON.stringify(webhook.events),
  description: webhook.description,
  active: webhook.active ? 1 : 0,
  paused_because: webhook.pausedBecause,
  archived: webhook.archived ? 1 : 0,
  updated_at: webhook.updatedAt,
});

const recordOf = (row: Selectable<Schema['webhooks']>): WebhookRecord => ({
  id: row.id,
  appId: row.app_id,
  url: row.url,
  events: readJson(row.events_json),
  description: row.description,
  secretSealed: row.secret_sealed,
  active: row.active === 1,
  pausedBecause: row.paused_because,
  archived: row.archived === 1,
  version: row.version,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});
