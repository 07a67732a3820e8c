import type { Writer } from '../db/database.ts';
import type { BookingRecord } from './booking-record.ts';

/** Begins the series of a first booking, with the app's sender of now as its organizer. */
export async function insertSeries(
  trx: Writer,
  appId: string,
  series: BookingRecord['series'],
): Promise<void> {
  await trx
    .insertInto('series')
    .values((expressions) => ({
      id: series.id,
      app_id: appId,
      calendar_uid: series.calendarUid,
      sequence: series.sequence,
      meeting_url: series.meetingUrl,
      organizer_json: expressions.selectFrom('apps').select('sender_json').where('id', '=', appId),
    }))
    .execute();
}

/** Writes what a change of a booking means for its series: the next sequence number, another meeting link. */
export async function updateSeries(trx: Writer, series: BookingRecord['series']): Promise<void> {
  await trx
    .updateTable('series')
    .set({ sequence: series.sequence, meeting_url: series.meetingUrl })
    .where('id', '=', series.id)
    .execute();
}
