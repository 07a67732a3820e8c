import type { WebhookEvent } from '@slotkit/shared/lifecycle';
import type { StatusVocabulary } from '@slotkit/shared/vocabularies';
import type { Webhook } from '@slotkit/shared/wire';
import type { Selectable } from 'kysely';
import type { Reader, Writer } from '../db/database.ts';
import { readJson } from '../db/json-column.ts';
import type { Schema } from '../db/schema.ts';
import { onPage } from '../lists/keyset.ts';
import type { PageRequest } from '../lists/read-page.ts';

/** An endpoint of another system. Instants are epoch milliseconds, UTC. */
export interface WebhookRecord {
  readonly id: string;
  readonly appId: string;
  readonly url: string;
  readonly events: Webhook['events'];
  readonly description: string;
  /** In which words it is told statuses; null: in the app's. */
  readonly vocabulary: StatusVocabulary | null;
  /** Sealed with the endpoint's id as context. */
  readonly secretSealed: string;
  /** The secret before the last rotation, and until when deliveries are signed with it as well. */
  readonly previousSecretSealed: string | null;
  readonly previousSecretUntilAt: number | null;
  readonly active: boolean;
  /** Why the server turned it off. */
  readonly pausedBecause: Webhook['paused_because'];
  /** When the first of those attempts began after which nothing got through; null when the last one did. */
  readonly failingSince: number | null;
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

/** The endpoints of an app that were not deleted, oldest first. */
export async function listWebhooks(reader: Reader, appId: string): Promise<WebhookRecord[]> {
  const rows = await reader
    .selectFrom('webhooks')
    .selectAll()
    .where('app_id', '=', appId)
    .where('archived', '=', 0)
    .orderBy('id')
    .execute();
  return rows.map(recordOf);
}

/** In which words an endpoint is told statuses: its own, or its app's. */
export async function vocabularyOfWebhook(
  reader: Reader,
  { vocabulary, appId }: Pick<WebhookRecord, 'vocabulary' | 'appId'>,
): Promise<StatusVocabulary> {
  if (vocabulary !== null) return vocabulary;
  const { status_vocabulary } = await reader
    .selectFrom('apps')
    .select('status_vocabulary')
    .where('id', '=', appId)
    .executeTakeFirstOrThrow();
  return status_vocabulary;
}

/** A page of the same. */
export async function pageOfWebhooks(
  reader: Reader,
  appId: string,
  request: PageRequest,
): Promise<WebhookRecord[]> {
  const rows = reader
    .selectFrom('webhooks')
    .selectAll()
    .where('app_id', '=', appId)
    .where('archived', '=', 0);
  return (await onPage(rows, { value: 'id', id: 'id' }, request).execute()).map(recordOf);
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
      url: webhook.url,
      events_json: JSON.stringify(webhook.events),
      description: webhook.description,
      status_vocabulary: webhook.vocabulary,
      secret_sealed: webhook.secretSealed,
      previous_secret_sealed: webhook.previousSecretSealed,
      previous_secret_until_at: webhook.previousSecretUntilAt,
      active: webhook.active ? 1 : 0,
      paused_because: webhook.pausedBecause,
      failing_since: webhook.failingSince,
      archived: webhook.archived ? 1 : 0,
      version: webhook.version,
      created_at: webhook.createdAt,
      updated_at: webhook.updatedAt,
    })
    .execute();
}

/** What can change about an endpoint. */
export type WebhookChange = Partial<
  Pick<
    WebhookRecord,
    'url' | 'events' | 'description' | 'vocabulary' | 'active' | 'pausedBecause' | 'failingSince' | 'archived'
  >
>;

/** Changes an endpoint of an app, and nothing else about it; null when there is none, or it was deleted. */
export async function updateWebhook(
  trx: Writer,
  { id, appId }: Pick<WebhookRecord, 'id' | 'appId'>,
  change: WebhookChange,
  now: number,
): Promise<WebhookRecord | null> {
  const row = await trx
    .updateTable('webhooks')
    .set(columnsOf(change))
    .set((old) => ({ version: old('version', '+', 1), updated_at: now }))
    .where('id', '=', id)
    .where('app_id', '=', appId)
    .where('archived', '=', 0)
    .returningAll()
    .executeTakeFirst();
  return row ? recordOf(row) : null;
}

/**
 * Gives an endpoint of an app a new secret, and keeps the one before until then: in one statement, so that of two rotations at once the
 * later one keeps what the earlier one gave. Null when there is no such endpoint, or it was deleted.
 */
export async function rotateSecret(
  trx: Writer,
  { id, appId }: Pick<WebhookRecord, 'id' | 'appId'>,
  { sealed, keepOldUntilAt }: { readonly sealed: string; readonly keepOldUntilAt: number },
  now: number,
): Promise<WebhookRecord | null> {
  const row = await trx
    .updateTable('webhooks')
    .set((old) => ({
      previous_secret_sealed: old.ref('secret_sealed'),
      previous_secret_until_at: keepOldUntilAt,
      secret_sealed: sealed,
      version: old('version', '+', 1),
      updated_at: now,
    }))
    .where('id', '=', id)
    .where('app_id', '=', appId)
    .where('archived', '=', 0)
    .returningAll()
    .executeTakeFirst();
  return row ? recordOf(row) : null;
}

const columnsOf = ({
  url,
  events,
  description,
  vocabulary,
  active,
  pausedBecause,
  failingSince,
  archived,
}: WebhookChange) => ({
  ...(url !== undefined && { url }),
  ...(events !== undefined && { events_json: JSON.stringify(events) }),
  ...(description !== undefined && { description }),
  ...(vocabulary !== undefined && { status_vocabulary: vocabulary }),
  ...(active !== undefined && { active: active ? 1 : 0 }),
  ...(pausedBecause !== undefined && { paused_because: pausedBecause }),
  ...(failingSince !== undefined && { failing_since: failingSince }),
  ...(archived !== undefined && { archived: archived ? 1 : 0 }),
});

const recordOf = (row: Selectable<Schema['webhooks']>): WebhookRecord => ({
  id: row.id,
  appId: row.app_id,
  url: row.url,
  events: readJson(row.events_json),
  description: row.description,
  vocabulary: row.status_vocabulary,
  secretSealed: row.secret_sealed,
  previousSecretSealed: row.previous_secret_sealed,
  previousSecretUntilAt: row.previous_secret_until_at,
  active: row.active === 1,
  pausedBecause: row.paused_because,
  failingSince: row.failing_since,
  archived: row.archived === 1,
  version: row.version,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});
