import type { Selectable } from 'kysely';
import type { Writer } from '../db/database.ts';
import { readJson } from '../db/json-column.ts';
import type { Schema } from '../db/schema.ts';
import { openStatuses } from '../jobs/outbox-store.ts';
import { dataWithout, textWithout, type Erased } from './without-person.ts';

type OutboxRow = Selectable<Schema['outbox']>;

/**
 * Takes a person out of the deliveries of a booking. What was to go to the person is taken back; whatever else is still to be sent is read
 * anew, without the person. Returns how many deliveries that changed.
 */
export async function eraseFromDeliveries(
  trx: Writer,
  bookingId: string,
  erased: Erased,
  now: number,
): Promise<number> {
  const rows = await trx.selectFrom('outbox').selectAll().where('booking_id', '=', bookingId).execute();
  let count = 0;
  for (const row of rows) {
    const left = deliveryWithout(row, erased, now);
    if (left === null) continue;
    await trx.updateTable('outbox').set(left).where('id', '=', row.id).execute();
    count++;
  }
  await eraseFromTries(trx, bookingId);
  return count;
}

/** A receiver may have answered with what it was sent. */
async function eraseFromTries(trx: Writer, bookingId: string): Promise<void> {
  await trx
    .updateTable('webhook_tries')
    .set({ response_headers_json: '{}', response_body: '' })
    .where('response_status', 'is not', null)
    .where('delivery_id', 'in', (deliveries) =>
      deliveries.selectFrom('outbox').select('id').where('booking_id', '=', bookingId),
    )
    .execute();
}

function deliveryWithout(row: OutboxRow, erased: Erased, now: number): Partial<OutboxRow> | null {
  const payload = readJson<Record<string, unknown>>(row.payload_json);
  const isTo = row.party_id !== null && erased.attendeeIds.has(row.party_id);
  const wasTo = row.party_id !== null && erased.formerIds.has(row.party_id);
  const isAbout = payload['attendeeId'];
  const isOwn = erased.isSole || isTo || (typeof isAbout === 'string' && erased.attendeeIds.has(isAbout));
  const isOpen = openStatuses.includes(row.status);
  const left: Partial<OutboxRow> = {
    recipient: isTo || (wasTo && textWithout(row.recipient, erased) !== row.recipient) ? '' : row.recipient,
    payload_json: JSON.stringify(dataWithout(payload, erased, isOwn)),
    last_error: errorWithout(row, erased, isTo),
    // Who has claimed it has read what it said before.
    ...(isOpen && { claimed_by: null, claimed_until: null }),
    ...(isOpen && isTo && { status: 'cancelled', finished_at: now, sending_at: null }),
  };
  const had = new Map<string, unknown>(Object.entries(row));
  return Object.entries(left).every(([column, value]) => had.get(column) === value) ? null : left;
}

/** A server may quote whom it refused, in a spelling of its own. */
function errorWithout({ status, last_error }: OutboxRow, erased: Erased, isTo: boolean): string | null {
  if (last_error === null || (isTo && status !== 'skipped')) return null;
  return textWithout(last_error, erased);
}
