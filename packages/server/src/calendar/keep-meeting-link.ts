import { appointmentStates } from '@slotkit/shared/lifecycle';
import { getBooking, saveBooking, standingBookingOf } from '../bookings/booking-store.ts';
import { updateSeries } from '../bookings/series-store.ts';
import type { Writer } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { eventTypeOfBooking } from '../event-types/event-type-store.ts';
import { recordEvent } from '../events/record-event.ts';
import { queue } from '../jobs/outbox-store.ts';
import { meetingCalendarOf } from './meeting-calendar.ts';

/** The calendar that made a link, and for which series. */
interface Made {
  readonly calendarId: string;
  readonly seriesId: string;
}

/**
 * Keeps the link of the conference that a calendar made for a series, and tells other systems, who saw the booking without it. A link that
 * comes too late, for a booking that somebody else hosts by now or that takes place no more, is left alone.
 */
export async function keepMeetingLink(deps: Deps, made: Made, link: string): Promise<void> {
  const { db, clock } = deps;
  await writeTransaction(db, async (trx) => {
    const seen = await standingBookingOf(trx, made.seriesId);
    if (!seen) return;
    await db.engine.lockRows(trx, 'bookings', [seen.id]);
    const booking = await getBooking(trx, seen.id);
    // What writes into the calendar can be repeated.
    if (booking.rescheduledToId !== null) throw new Error('the booking was moved while its link was made');
    if (booking.series.meetingUrl === link || !appointmentStates.includes(booking.status)) return;
    if ((await meetingCalendarOf(trx, booking)) !== made.calendarId) return;
    await keep(trx, { ...booking, series: { ...booking.series, meetingUrl: link } }, clock.now());
  });
  deps.wakeWorker();
}

async function keep(
  trx: Writer,
  booking: Awaited<ReturnType<typeof getBooking>>,
  now: number,
): Promise<void> {
  const saved = await saveBooking(trx, { ...booking, updatedAt: now });
  await updateSeries(trx, saved.series);
  const { settings } = await eventTypeOfBooking(trx, saved.eventType.id);
  await queue(
    trx,
    await recordEvent(trx, { booking: saved, settings, webhook: 'scheduled.updated' }, now),
    now,
  );
}
