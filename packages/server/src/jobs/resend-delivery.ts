import { AppError, notFound } from '@slotkit/shared';
import type { Selectable } from 'kysely';
import type { Caller } from '../bookings/caller.ts';
import { appendTimeline } from '../bookings/timeline-store.ts';
import type { Writer } from '../db/database.ts';
import type { Schema } from '../db/schema.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { newId } from '../ids.ts';
import { findDelivery, type DeliveryRecord } from './delivery-store.ts';
import { openStatuses, queuedRow } from './outbox-store.ts';

type OutboxRow = Selectable<Schema['outbox']>;

/** What asking for a delivery once more led to. */
export interface Resent {
  /** The delivery that is on its way now. */
  readonly delivery: DeliveryRecord;
  /** It was on its way already, so that nothing was queued; at most it is tried earlier. */
  readonly isRepeat: boolean;
}

/**
 * Queues once more what a delivery was about, as a new delivery with an id, and so a Message-ID, of its own: mail programs would hide a
 * second message with the id of the first. What it says is decided when it is sent, like that of any other: it may be skipped as overtaken.
 * While the same is on its way already, nothing is queued, and what waits for another try is tried at once. Whether the caller may is judged before.
 *
 * @throws AppError `not_found`; `invalid_transition` when a change of the booking took it back, since then it would say what is not true
 */
export async function resendDelivery(deps: Deps, caller: Caller, deliveryId: string): Promise<Resent> {
  const { id, isRepeat } = await writeTransaction(deps.db, async (trx) => {
    const known = await findRow(trx, deliveryId);
    if (known.booking_id !== null) await deps.db.engine.lockRows(trx, 'bookings', [known.booking_id]);
    const row = await findRow(trx, deliveryId);
    if (row.status === 'cancelled') throw takenBack();
    const onItsWay = await findOnItsWay(trx, row);
    const now = deps.clock.now();
    if (onItsWay !== undefined) await hasten(trx, onItsWay, now);
    return { id: onItsWay ?? (await queueAgain(trx, row, caller, now)), isRepeat: onItsWay !== undefined };
  });
  deps.wakeWorker();
  const delivery = await findDelivery(deps.db.read, id);
  if (!delivery) throw notFound('delivery');
  return { delivery, isRepeat };
}

async function findRow(trx: Writer, id: string): Promise<OutboxRow> {
  const row = await trx.selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound('delivery');
  return row;
}

const takenBack = (): AppError =>
  new AppError('invalid_transition', 'A change of the booking took this delivery back before it was sent.', {
    extra: { state: 'cancelled' },
  });

/** A delivery of the same, itself included, that has no outcome yet. */
async function findOnItsWay(trx: Writer, row: OutboxRow): Promise<string | undefined> {
  const same = await trx
    .selectFrom('outbox')
    .select('id')
    .where('booking_id', row.booking_id === null ? 'is' : '=', row.booking_id)
    .where('channel', '=', row.channel)
    .where('kind', '=', row.kind)
    .where('lane', '=', row.lane)
    .where('payload_json', '=', row.payload_json)
    .where('status', 'in', openStatuses)
    .executeTakeFirst();
  return same?.id;
}

/** Lets a delivery that failed before be tried now; one that is planned keeps its time. */
async function hasten(trx: Writer, id: string, now: number): Promise<void> {
  await trx
    .updateTable('outbox')
    .set({ next_attempt_at: now })
    .where('id', '=', id)
    .where('status', '=', 'pending')
    .where('next_attempt_at', '>', now)
    .execute();
}

async function queueAgain(trx: Writer, row: OutboxRow, caller: Caller, now: number): Promise<string> {
  const id = newId('delivery', now);
  await trx
    .insertInto('outbox')
    .values(
      queuedRow(
        {
          appId: row.app_id,
          bookingId: row.booking_id,
          channel: row.channel,
          kind: row.kind,
          partyId: row.party_id,
          recipient: row.recipient,
          lane: row.lane,
          payload: JSON.parse(row.payload_json) as unknown,
          dueAt: now,
        },
        now,
        id,
      ),
    )
    .execute();
  if (row.booking_id !== null) {
    await appendTimeline(trx, {
      bookingId: row.booking_id,
      type: 'delivery_resent',
      at: now,
      actor: caller.party,
      source: caller.source,
      data: { kind: row.kind, channel: row.channel, delivery_id: row.id, resent_as: id },
    });
  }
  return id;
}
