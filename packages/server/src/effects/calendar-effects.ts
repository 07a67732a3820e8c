import { writableCalendars } from '../calendar/host-calendar-store.ts';
import type { Effect } from './effect-context.ts';

/** One row for every connected calendar of everybody who hosts the booking, or did before the change. */
const tellCalendars =
  (kind: string): Effect =>
  async (trx, { booking, previous, now }) => {
    const hosts = new Set([...booking.hosts, ...(previous?.hosts ?? [])].map(({ id }) => id));
    const calendars = await writableCalendars(trx, [...hosts]);
    return calendars.map(({ id, hostId }) => ({
      appId: booking.appId,
      bookingId: booking.id,
      channel: 'calendar',
      kind,
      partyId: hostId,
      recipient: id,
      lane: `calendar:${id}`,
      payload: {},
      dueAt: now,
    }));
  };

/** Puts a new booking into its hosts' calendars. */
export const writeCalendarEvent = tellCalendars('calendar_write');
/** Takes it to its new time, or to its new host's calendar. */
export const moveCalendarEvent = tellCalendars('calendar_move');
/** Takes it out again. */
export const deleteCalendarEvent = tellCalendars('calendar_delete');
