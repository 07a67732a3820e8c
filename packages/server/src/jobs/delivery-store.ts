import type { Selectable } from 'kysely';
import type { Reader } from '../db/database.ts';
import type { Schema } from '../db/schema.ts';
import { onPage } from '../lists/keyset.ts';
import { wholeList, type PageRequest } from '../lists/read-page.ts';
import { openStatuses } from './outbox-store.ts';

/** An outbox row as people look at it: what is sent to whom, and how that went. Instants are epoch milliseconds, UTC. */
export interface DeliveryRecord {
  readonly id: string;
  readonly appId: string;
  readonly bookingId: string | null;
  readonly channel: string;
  readonly kind: string;
  /** The address at the time of the change; empty when there was none. */
  readonly recipient: string;
  readonly status: Selectable<Schema['outbox']>['status'];
  readonly dueAt: number;
  /** How often it was tried; a claim counts. */
  readonly attempts: number;
  /** When it is tried next; null when it has its outcome. */
  readonly nextAttemptAt: number | null;
  /** Why the last attempt failed, or why it was skipped. */
  readonly lastError: string | null;
  readonly createdAt: number;
  readonly finishedAt: number | null;
}

/** The deliveries that a booking left behind, oldest first. */
export async function listDeliveries(
  reader: Reader,
  bookingId: string,
  page: PageRequest = wholeList,
): Promise<DeliveryRecord[]> {
  const all = reader.selectFrom('outbox').selectAll().where('booking_id', '=', bookingId);
  const rows = await onPage(all, { value: 'created_at', id: 'id' }, page).execute();
  return rows.map(deliveryOf);
}

/** A delivery by id; null when there is none. */
export async function findDelivery(reader: Reader, id: string): Promise<DeliveryRecord | null> {
  const row = await reader.selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? deliveryOf(row) : null;
}

/** An outbox row as its record. */
export const deliveryOf = (row: Selectable<Schema['outbox']>): DeliveryRecord => ({
  id: row.id,
  appId: row.app_id,
  bookingId: row.booking_id,
  channel: row.channel,
  kind: row.kind,
  recipient: row.recipient,
  status: row.status,
  dueAt: row.due_at,
  attempts: row.attempts,
  nextAttemptAt: openStatuses.includes(row.status) ? row.next_attempt_at : null,
  lastError: row.last_error,
  createdAt: row.created_at,
  finishedAt: row.finished_at,
});
