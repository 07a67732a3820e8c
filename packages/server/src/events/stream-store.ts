import type { Reader } from '../db/database.ts';

/** An event as streams tell it. */
export interface StreamedEvent {
  readonly id: string;
  readonly bookingId: string;
  readonly type: string;
  /** The bytes in which everybody is told it. */
  readonly body: string;
  readonly position: number;
  /** Epoch milliseconds. */
  readonly createdAt: number;
}

/** The next events of an app after a position, in their order. */
export async function eventsAfter(
  reader: Reader,
  appId: string,
  position: number,
  limit: number,
): Promise<StreamedEvent[]> {
  const rows = await reader
    .selectFrom('events')
    .select(['id', 'booking_id', 'type', 'payload_json', 'position', 'created_at'])
    .where('app_id', '=', appId)
    .where('position', '>', position)
    .orderBy('position')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    bookingId: row.booking_id,
    type: row.type,
    body: row.payload_json,
    position: row.position ?? 0,
    createdAt: row.created_at,
  }));
}

/** The position that was given last, to whatever app's event. */
export async function lastPosition(reader: Reader): Promise<number> {
  const row = await reader.selectFrom('event_stream').select('last_position').executeTakeFirstOrThrow();
  return row.last_position;
}

/** Where in the order of events somebody is. */
export interface StreamCursor {
  /** The last event that was told; null before the first one. */
  readonly id: string | null;
  readonly position: number;
}

/** Behind an app's last event. */
export async function lastCursor(reader: Reader, appId: string): Promise<StreamCursor> {
  const row = await reader
    .selectFrom('events')
    .select(['id', 'position'])
    .where('app_id', '=', appId)
    .where('position', 'is not', null)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return { id: row?.id ?? null, position: row?.position ?? 0 };
}

/** Behind one of an app's events; null when it is not there (any more). */
export async function cursorBehind(reader: Reader, appId: string, id: string): Promise<StreamCursor | null> {
  const row = await reader
    .selectFrom('events')
    .select('position')
    .where('id', '=', id)
    .where('app_id', '=', appId)
    .where('position', 'is not', null)
    .executeTakeFirst();
  return row?.position === undefined || row.position === null ? null : { id, position: row.position };
}
