import type { SkipReason } from '@slotkit/shared/vocabularies';
import { findApp } from '../apps/app-store.ts';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { findBooking, standingBookingOf } from '../bookings/booking-store.ts';
import type { Writer } from '../db/database.ts';
import type { Deps } from '../deps.ts';
import type { ClaimedRow } from '../jobs/outbox-store.ts';
import type { Prepared } from '../jobs/work.ts';
import { findHostCalendar, hasEntry, noteEntry } from './host-calendar-store.ts';
import type { HostCalendar } from './host-calendar.ts';
import { hostMeetingUrl } from './host-meeting-url.ts';
import { calendarEntry } from './ics.ts';
import { keepMeetingLink } from './keep-meeting-link.ts';
import { conferenceWanted } from './meeting-calendar.ts';
import { notingRefusal } from './note-refusal.ts';
import { providerOf } from './provider-of.ts';
import { rewriteKind } from './rewrite-calendar-entries.ts';

const skipped = (because: SkipReason): Prepared => ({ status: 'skipped', because });

/**
 * Brings a host's calendar to where the series stands by now, whatever the row's change was: so late rows, repeated ones and rows in
 * another order all lead to the same calendar, and so do two that are written side by side.
 */
export async function syncCalendar(deps: Deps, trx: Writer, row: ClaimedRow): Promise<Prepared> {
  const calendar = await findHostCalendar(trx, row.recipient);
  if (!calendar?.writeTo) return skipped('calendar_disconnected');
  const told = row.bookingId === null ? null : await findBooking(trx, row.bookingId);
  const booking = told && (await standingBookingOf(trx, told.series.id));
  const app = booking && (await findApp(trx, booking.appId));
  if (!booking || !app) return skipped('booking_gone');
  const key = { calendarId: calendar.id, seriesId: booking.series.id };
  const isThere = await hasEntry(trx, key);
  const wanted = entryWanted(booking, calendar, isThere);
  const provider = providerOf(deps, calendar);
  if (wanted === 'none') {
    return isThere
      ? {
          status: 'ready',
          send: () =>
            notingRefusal(deps, calendar.id, async () => {
              await provider.remove(booking.series.calendarUid);
              const standing = await standingBookingOf(deps.db.read, booking.series.id);
              if (standing && entryWanted(standing, calendar, isThere) !== 'none') throw overtaken();
            }),
        }
      : skipped('nothing_to_remove');
  }
  if (wanted === 'as_it_is' && !(isThere && row.kind === rewriteKind)) return skipped('nothing_to_write');
  const now = deps.clock.now();
  await noteEntry(trx, key, now);
  const meetingUrl = hostMeetingUrl(deps, booking, calendar.hostId);
  const conference = await conferenceWanted(trx, booking, calendar.id);
  const entryOf = (state: BookingRecord) =>
    calendarEntry(state, app, { stampAt: now, meetingUrl }, conference);
  const entry = entryOf(booking);
  return {
    status: 'ready',
    send: () =>
      notingRefusal(deps, calendar.id, async () => {
        const { conferenceUrl } = await provider.put(entry);
        if (conferenceUrl !== null) await keepMeetingLink(deps, key, conferenceUrl);
        const standing = await standingBookingOf(deps.db.read, booking.series.id);
        if (!standing) return;
        // A link that the calendar made stands in its entry already.
        const { meetingUrl: had } = booking.series;
        const latest = entryOf({ ...standing, series: { ...standing.series, meetingUrl: had } });
        if (entryWanted(standing, calendar, true) === 'none' || latest.text !== entry.text) throw overtaken();
      }),
  };
}

/** What was written may have come after what another worker wrote of a later state: so whoever finishes last tries again later. */
const overtaken = (): Error => new Error('the booking changed while its entry was written');

/** What a host's calendar should hold of a booking: its entry, none, or whatever is there. */
function entryWanted(
  { status, hosts }: Pick<BookingRecord, 'status' | 'hosts'>,
  { hostId }: Pick<HostCalendar, 'hostId'>,
  isThere: boolean,
): 'entry' | 'none' | 'as_it_is' {
  if (!hosts.some(({ id }) => id === hostId)) return 'none';
  switch (status) {
    case 'scheduled':
    case 'confirmed':
    case 'started':
      return 'entry';
    // A pending booking is no event yet; one that was moved back to pending keeps the event that it has.
    case 'pending_confirmation':
      return isThere ? 'entry' : 'as_it_is';
    case 'completed':
    case 'no_show':
      return 'as_it_is';
    case 'draft':
    case 'cancelled':
    case 'rescheduled':
      return 'none';
  }
}
