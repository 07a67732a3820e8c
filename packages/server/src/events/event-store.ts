import type { BookingEventBody } from '@slotkit/shared/wire';
import type { Reader, Writer } from '../db/database.ts';

/** One event of one booking, and the bytes in which everybody is told it. */
export interface StoredEvent {
  /** Stays the same however often and to whomever it is sent. */
  readonly id: string;
  readonly appId: string;
  readonly bookingId: string;
  readonly body: string;
}

/**
 * The number of the booking's next event. Counted in the change's own transaction, which holds the booking: so the numbers have no gaps
 * and follow the order of the changes.
 */
export async function nextSequence(trx: Writer, bookingId: string): Promise<number> {
  const { event_sequence } = await trx
    .updateTable('bookings')
    .set((row) => ({ event_sequence: row('event_sequence', '+', 1) }))
    .where('id', '=', bookingId)
    .returning('event_sequence')
    .executeTakeFirstOrThrow();
  return event_sequence;
}

/** Keeps an event, in the transaction of its change. */
export async function insertEvent(
  trx: Writer,
  event: StoredEvent,
  { type, sequence }: Pick<BookingEventBody, 'type' | 'sequence'>,
  now: number,
): Promise<void> {
  await trx
    .insertInto('events')
    .values({
      id: event.id,
      app_id: event.appId,
      booking_id: event.bookingId,
      type,
      sequence,
      payload_json: event.body,
      created_at: now,
    })
    .execute();
}

/** The bytes of an event; null when it is gone with its booking. */
export async function findEventBody(reader: Reader, id: string): Promise<string | null> {
  const row = await reader
    .selectFrom('events')
    .select('payload_json')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.payload_json ?? null;
}
