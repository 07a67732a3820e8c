import type { Database } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { newId } from '../ids.ts';
import type { Secrets } from '../secrets.ts';
import { insertWebhook, type WebhookRecord } from '../webhooks/webhook-store.ts';

/** The secret of every endpoint of a test. */
export const testWebhookSecret = `whsec_${Buffer.from('a secret of thirty-two bytes, yes').toString('base64')}`;

/** Adds an endpoint of the demo's business; it wants everything unless told otherwise. Returns its id. */
export async function addWebhook(
  { db, secrets }: { readonly db: Database; readonly secrets: Secrets },
  change: Partial<WebhookRecord>,
  now: number,
): Promise<string> {
  const id = newId('webhook', now);
  await writeTransaction(db, (trx) =>
    insertWebhook(trx, {
      id,
      appId: 'demo',
      url: 'https://receiver.example/hook',
      events: ['*'],
      description: '',
      vocabulary: null,
      secretSealed: secrets.seal(testWebhookSecret, id),
      previousSecretSealed: null,
      previousSecretUntilAt: null,
      active: true,
      pausedBecause: null,
      failingSince: null,
      archived: false,
      version: 1,
      createdAt: now,
      updatedAt: now,
      ...change,
    }),
  );
  return id;
}
