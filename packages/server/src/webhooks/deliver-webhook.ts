import { pingType } from '@slotkit/shared/wire';
import type { Writer } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { findEventBody } from '../events/event-store.ts';
import { safeFetch } from '../http-out/safe-fetch.ts';
import { signMessage } from '../http-out/sign-message.ts';
import type { ClaimedRow } from '../jobs/outbox-store.ts';
import { PermanentFailure } from '../jobs/permanent-failure.ts';
import { RetryLater } from '../jobs/retry-later.ts';
import type { Prepared } from '../jobs/work.ts';
import { version } from '../version.ts';
import { retryAfterMs } from '../http-out/retry-after.ts';
import { queuedWebhookSchema, type QueuedWebhook } from './webhook-draft.ts';
import { findWebhook, updateWebhook, type WebhookRecord } from './webhook-store.ts';

const timeoutMs = 15_000;

/** What one attempt sends: the same id and bytes every time, and to everybody. */
interface Message {
  readonly id: string;
  readonly body: string;
}

const skipped = (because: string): Prepared => ({ status: 'skipped', because });

/** Sends one event to one endpoint, as Standard Webhooks says. A ping reaches a paused endpoint too, and is tried once. */
export async function deliverWebhook(deps: Deps, trx: Writer, row: ClaimedRow): Promise<Prepared> {
  const { eventId, body: ownBody } = readRow(row);
  const isPing = row.kind === pingType;
  const endpoint = await findWebhook(trx, row.recipient);
  if (!endpoint || endpoint.archived || !(endpoint.active || isPing)) return skipped('endpoint_paused');
  const body = ownBody ?? (await findEventBody(trx, eventId));
  if (body === null) return skipped('event_gone');
  const send = () => post(deps, endpoint, { id: eventId, body });
  return { status: 'ready', send: isPing ? () => once(send) : send };
}

function readRow(row: ClaimedRow): QueuedWebhook {
  const queued = queuedWebhookSchema.safeParse(row.payload);
  if (queued.success) return queued.data;
  throw new PermanentFailure('this version of the server cannot read the queued webhook');
}

async function post(deps: Deps, endpoint: WebhookRecord, { id, body }: Message): Promise<void> {
  const now = deps.clock.now();
  const secret = deps.secrets.open(endpoint.secretSealed, endpoint.id);
  const { status, headers } = await safeFetch(endpoint.url, {
    headers: {
      'content-type': 'application/json',
      // Some firewalls turn away whoever has no name.
      'user-agent': `Slotkit/${version}`,
      ...signMessage(secret, { id, sentAt: now, body }),
    },
    body,
    timeoutMs,
    allowPrivate: deps.config.webhookPrivate,
  });
  if (status >= 200 && status < 300) return;
  const says = `the endpoint answered ${status}`;
  if (status !== 410) throw new RetryLater(says, retryAfterMs(headers.get('retry-after'), now));
  await writeTransaction(deps.db, (trx) =>
    updateWebhook(trx, endpoint, { active: false, pausedBecause: 'gone' }, deps.clock.now()),
  );
  deps.log.warn({ webhook: endpoint.id }, 'this webhook endpoint is gone and gets nothing more');
  throw new PermanentFailure(`${says} and was paused`);
}

async function once(send: () => Promise<void>): Promise<void> {
  try {
    await send();
  } catch (error) {
    throw new PermanentFailure(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
