import type { Writer } from '../db/database.ts';
import type { WebhookRecord } from './webhook-store.ts';

/** Notes that an attempt at an endpoint failed. Returns since when nothing got through; null when it is not active any more. */
export async function noteFailure(trx: Writer, id: string, startedAt: number): Promise<number | null> {
  const row = await trx
    .updateTable('webhooks')
    .set((old) => ({ failing_since: old.fn.coalesce('failing_since', old.val(startedAt)) }))
    .where('id', '=', id)
    .where('active', '=', 1)
    .returning('failing_since')
    .executeTakeFirst();
  return row?.failing_since ?? null;
}

/** Notes that an endpoint took something. */
export async function noteSuccess(trx: Writer, id: string): Promise<void> {
  await trx
    .updateTable('webhooks')
    .set({ failing_since: null })
    .where('id', '=', id)
    .where('failing_since', 'is not', null)
    .execute();
}

/**
 * Turns an endpoint off, unless it is off already or somebody has changed it since it was read: then the answer was to what it was
 * before. Returns whether it did.
 */
export async function pauseWebhook(
  trx: Writer,
  { id, version }: Pick<WebhookRecord, 'id' | 'version'>,
  because: NonNullable<WebhookRecord['pausedBecause']>,
  now: number,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('webhooks')
    .set({ active: 0, paused_because: because, version: version + 1, updated_at: now })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('active', '=', 1)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
