import type { Selectable } from 'kysely';
import { sql, type SqlBool } from 'kysely';
import type { Reader } from '../db/database.ts';
import { deliveryOf, type DeliveryRecord } from '../jobs/delivery-store.ts';
import type { Schema } from '../db/schema.ts';
import { onPage } from '../lists/keyset.ts';
import type { PageRequest } from '../lists/read-page.ts';
import { spellEvent } from '../events/spell-event.ts';
import { readQueued } from './webhook-message.ts';
import { vocabularyOfWebhook, type WebhookRecord } from './webhook-store.ts';

/** A delivery to an endpoint, and what it sends. */
export interface WebhookDeliveryRecord extends DeliveryRecord {
  readonly messageId: string;
  /** The bytes that are sent; null once the event is gone with its booking. */
  readonly body: string | null;
}

/** Whose log it is. */
type LoggedWebhook = Pick<WebhookRecord, 'id' | 'appId' | 'vocabulary'>;

/** A page of what was, or will be, sent to an endpoint, the latest first. */
export async function listWebhookDeliveries(
  reader: Reader,
  webhook: LoggedWebhook,
  request: PageRequest,
): Promise<WebhookDeliveryRecord[]> {
  // The words of the index, for a parameter would hide it from one of the two databases.
  const rows = reader
    .selectFrom('outbox')
    .selectAll()
    .where(sql<SqlBool>`channel = 'webhook'`)
    .where('recipient', '=', webhook.id);
  const page = onPage(rows, { value: 'created_at', id: 'id', descending: true }, request);
  return withBodies(reader, webhook, await page.execute());
}

/** One of them; null when the endpoint has no such delivery. */
export async function findWebhookDelivery(
  reader: Reader,
  webhook: LoggedWebhook,
  id: string,
): Promise<WebhookDeliveryRecord | null> {
  const rows = await reader
    .selectFrom('outbox')
    .selectAll()
    .where('id', '=', id)
    .where('channel', '=', 'webhook')
    .where('recipient', '=', webhook.id)
    .execute();
  return (await withBodies(reader, webhook, rows))[0] ?? null;
}

async function withBodies(
  reader: Reader,
  webhook: LoggedWebhook,
  rows: readonly Selectable<Schema['outbox']>[],
): Promise<WebhookDeliveryRecord[]> {
  const all = rows.map((row) => ({ row, queued: readQueued(JSON.parse(row.payload_json)) }));
  const ids = all.flatMap(({ queued }) => (queued && queued.body === undefined ? [queued.eventId] : []));
  const bodies = await bodiesOf(reader, ids);
  const vocabulary = await vocabularyOfWebhook(reader, webhook);
  const spelled = (body: string | undefined): string | null =>
    body === undefined ? null : spellEvent(body, vocabulary);
  return all.map(({ row, queued }) => ({
    ...deliveryOf(row),
    messageId: queued?.eventId ?? '',
    body: spelled(queued?.body ?? bodies.get(queued?.eventId ?? '')),
  }));
}

async function bodiesOf(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await reader
    .selectFrom('events')
    .select(['id', 'payload_json'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, payload_json }) => [id, payload_json]));
}
