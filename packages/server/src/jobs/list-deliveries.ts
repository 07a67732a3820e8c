import { formatInstant } from '@slotkit/shared/time';
import type { Delivery } from '@slotkit/shared/wire';
import type { Reader } from '../db/database.ts';

/** Everything that changes of a booking left to be sent or done, oldest first, as the wire says it. */
export async function listDeliveries(reader: Reader, bookingId: string): Promise<Delivery[]> {
  const rows = await reader
    .selectFrom('outbox')
    .select(['id', 'channel', 'kind', 'recipient', 'status', 'due_at', 'attempts'])
    .select(['next_attempt_at', 'last_error', 'finished_at'])
    .where('booking_id', '=', bookingId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    channel: row.channel,
    kind: row.kind,
    to: row.recipient,
    status: row.status,
    due_at: formatInstant(row.due_at),
    attempts: row.attempts,
    next_attempt_at: row.finished_at === null ? formatInstant(row.next_attempt_at) : null,
    last_error: row.last_error,
  }));
}
