import type { BookingSource, TimelineNote, TimelineType } from '@slotkit/shared/lifecycle';
import type { Reader, Writer } from '../db/database.ts';
import { readJson } from '../db/json-column.ts';
import { newId } from '../ids.ts';
import { onPage } from '../lists/keyset.ts';
import { wholeList, type PageRequest } from '../lists/read-page.ts';
import type { Party } from './booking-record.ts';

/** One thing that happened to a booking. */
export interface TimelineEntry {
  readonly bookingId: string;
  readonly type: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly actor: Party;
  readonly source: BookingSource;
  readonly data: Readonly<Record<string, unknown>>;
}

/** One thing more, of what there is a word for. */
type NewEntry = TimelineEntry & { readonly type: TimelineType | TimelineNote };

/** Adds to the history of a booking; nothing is ever taken out of it. */
export async function appendTimeline(trx: Writer, entry: NewEntry): Promise<void> {
  await trx
    .insertInto('timeline')
    .values({
      id: newId('timelineEntry', entry.at),
      booking_id: entry.bookingId,
      type: entry.type,
      at: entry.at,
      actor_json: JSON.stringify(entry.actor),
      source: entry.source,
      data_json: JSON.stringify(entry.data),
    })
    .execute();
}

/** The history of a booking, oldest first, with the ids of its entries. */
export async function listTimeline(
  reader: Reader,
  bookingId: string,
  page: PageRequest = wholeList,
): Promise<(TimelineEntry & { readonly id: string })[]> {
  const all = reader.selectFrom('timeline').selectAll().where('booking_id', '=', bookingId);
  const rows = await onPage(all, { value: 'at', id: 'id' }, page).execute();
  return rows.map((row) => ({
    id: row.id,
    bookingId: row.booking_id,
    type: row.type,
    at: row.at,
    actor: readJson<Party>(row.actor_json),
    source: row.source,
    data: readJson<Record<string, unknown>>(row.data_json),
  }));
}
