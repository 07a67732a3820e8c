import { insertAttendeeRow } from '../bookings/attendee-store.ts';
import type { Database } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { grantLinks } from '../links/link-store.ts';
import type { LinkPurpose, Secrets } from '../secrets.ts';
import { anAttendee } from './a-booking.ts';

/** Adds a bare booking of an event type made by `addEventType`, and says how to make the tokens of its customer's links. */
export async function addLinkedBooking(
  db: Database,
  secrets: Secrets,
  { appId, slug }: { readonly appId: string; readonly slug: string },
): Promise<(purpose: LinkPurpose, generation?: number) => string> {
  const ownerId = `att_${slug}`;
  const owner = { ownerId, generation: 1, seriesId: `ser_${slug}`, appId };
  await writeTransaction(db, async (trx) => {
    await trx
      .insertInto('series')
      .values({ id: owner.seriesId, app_id: appId, calendar_uid: slug, sequence: 0, meeting_url: null })
      .execute();
    await trx
      .insertInto('bookings')
      .values({
        id: `bkg_${slug}`,
        app_id: appId,
        event_type_id: `evt_${slug}`,
        series_id: owner.seriesId,
        status: 'scheduled',
        awaiting_json: '[]',
        gates_json: '[]',
        start_at: 0,
        end_at: 60_000,
        timezone: 'Europe/Berlin',
        buffer_before_minutes: 0,
        buffer_after_minutes: 0,
        location_json: null,
        source: 'public_booking',
        created_by_json: '{"type":"customer"}',
        contact_id: null,
        conversation_id: null,
        notes: null,
        metadata_json: '{}',
        cancellation_json: null,
        rescheduled_from_id: null,
        rescheduled_to_id: null,
        history_json: '[]',
        confirm_by: null,
        hold_expires_at: null,
        hold_secret_hash: null,
        hold_visitor_hash: null,
        decision_json: null,
        briefing_sent_at: null,
        created_at: 0,
        updated_at: 0,
      })
      .execute();
    await insertAttendeeRow(trx, { id: `bkg_${slug}`, updatedAt: 0 }, anAttendee({ id: ownerId }));
    await grantLinks(trx, secrets, owner, 0);
  });
  return (purpose, generation = 1) => secrets.linkToken(purpose, ownerId, generation);
}
