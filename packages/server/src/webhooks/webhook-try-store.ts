import type { Selectable } from 'kysely';
import type { Reader, Writer } from '../db/database.ts';
import { readJson } from '../db/json-column.ts';
import type { Schema } from '../db/schema.ts';

/** One try of a delivery. Instants are epoch milliseconds, UTC. */
export interface WebhookTryRecord {
  readonly deliveryId: string;
  /** Counts from 1; a try that never came to its end is missing. */
  readonly attempt: number;
  readonly startedAt: number;
  readonly durationMs: number;
  readonly url: string;
  /** Without the signatures. */
  readonly requestHeaders: Readonly<Record<string, string>>;
  /** Null when there was no answer; the body is its beginning. */
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  } | null;
  readonly error: string | null;
}

/** Keeps a try. */
export async function insertTry(trx: Writer, one: WebhookTryRecord): Promise<void> {
  await trx
    .insertInto('webhook_tries')
    .values({
      delivery_id: one.deliveryId,
      attempt: one.attempt,
      started_at: one.startedAt,
      duration_ms: one.durationMs,
      url: one.url,
      request_headers_json: JSON.stringify(one.requestHeaders),
      response_status: one.response?.status ?? null,
      response_headers_json: one.response && JSON.stringify(one.response.headers),
      response_body: one.response?.body ?? null,
      error: one.error,
    })
    .execute();
}

/** When a delivery was tried first, as far as that is kept. */
export async function firstTryAt(reader: Reader, deliveryId: string): Promise<number | null> {
  const row = await reader
    .selectFrom('webhook_tries')
    .select('started_at')
    .where('delivery_id', '=', deliveryId)
    .orderBy('attempt')
    .limit(1)
    .executeTakeFirst();
  return row?.started_at ?? null;
}

/** The tries of these deliveries, the first one of each first. */
export async function listTries(reader: Reader, deliveryIds: readonly string[]): Promise<WebhookTryRecord[]> {
  if (deliveryIds.length === 0) return [];
  const rows = await reader
    .selectFrom('webhook_tries')
    .selectAll()
    .where('delivery_id', 'in', deliveryIds)
    .orderBy('delivery_id')
    .orderBy('attempt')
    .execute();
  return rows.map(recordOf);
}

/** Forgets tries from before then. Returns how many. */
export async function forgetTries(trx: Writer, before: number): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom('webhook_tries')
    .where('started_at', '<', before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

const recordOf = (row: Selectable<Schema['webhook_tries']>): WebhookTryRecord => ({
  deliveryId: row.delivery_id,
  attempt: row.attempt,
  startedAt: row.started_at,
  durationMs: row.duration_ms,
  url: row.url,
  requestHeaders: readJson(row.request_headers_json),
  response:
    row.response_status === null
      ? null
      : {
          status: row.response_status,
          headers: readJson(row.response_headers_json ?? '{}'),
          body: row.response_body ?? '',
        },
  error: row.error,
});
