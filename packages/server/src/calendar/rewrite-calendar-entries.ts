import type { Writer } from '../db/database.ts';
import { queue } from '../jobs/outbox-store.ts';

/** The kind of work that writes an entry anew although its booking is over. */
export const rewriteKind = 'calendar_rewrite';

/** Queues that what stands in hosts' calendars of a booking is written anew, because it says what it must not any more. */
export async function rewriteCalendarEntries(trx: Writer, bookingId: string, now: number): Promise<void> {
  const calendars = await trx
    .selectFrom('bookings')
    .innerJoin('calendar_entries', 'calendar_entries.series_id', 'bookings.series_id')
    .innerJoin('host_calendars', 'host_calendars.id', 'calendar_entries.calendar_id')
    .select(['bookings.app_id', 'host_calendars.id', 'host_calendars.host_id'])
    .where('bookings.id', '=', bookingId)
    .where('bookings.rescheduled_to_id', 'is', null)
    // Its entry is taken out already.
    .where('bookings.status', '<>', 'cancelled')
    .where('host_calendars.write_to', '=', 1)
    .where('host_calendars.archived', '=', 0)
    .orderBy('host_calendars.id')
    .execute();
  const drafts = calendars.map(({ app_id, id, host_id }) => ({
    appId: app_id,
    bookingId,
    channel: 'calendar' as const,
    kind: rewriteKind,
    partyId: host_id,
    recipient: id,
    lane: `calendar:${id}`,
    payload: {},
    dueAt: now,
  }));
  await queue(trx, drafts, now);
}
