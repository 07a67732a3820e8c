import type { BookingRecord } from '../bookings/booking-record.ts';
import type { Reader } from '../db/database.ts';
import { eventTypeOfBooking } from '../event-types/event-type-store.ts';
import type { EventTypeSettings } from '../event-types/event-type.ts';
import type { ClaimedRow } from '../jobs/outbox-store.ts';
import { dispatchKind, isStale, isTimed } from './timed-kinds.ts';

/** Why a reminder or dispatch that came due is not sent; kept with the delivery. */
export type TimedSkip =
  | 'booking_cancelled'
  | 'booking_rescheduled'
  | 'booking_no_show'
  | 'booking_over'
  | 'kind_turned_off'
  | 'still_pending'
  | 'stale';

type TimedRow = Pick<ClaimedRow, 'kind' | 'channel' | 'dueAt'>;

/**
 * Decides about a row that waited for a time before the start, in the transaction that holds the lock of its booking; null when it
 * should be sent, and for every row of another kind. Whether there is an address is for the channel to say.
 */
export async function whySkipTimed(
  trx: Reader,
  row: TimedRow,
  booking: BookingRecord,
  now: number,
): Promise<TimedSkip | null> {
  if (!isTimed(row.kind)) return null;
  const { settings } = await eventTypeOfBooking(trx, booking.eventType.id);
  return timedSkipOf(row, booking, settings, now);
}

/** The same as a rule, of what was read. */
export function timedSkipOf(
  row: TimedRow,
  { status, startAt }: Pick<BookingRecord, 'status' | 'startAt'>,
  settings: Pick<EventTypeSettings, 'reminders' | 'dispatch'>,
  now: number,
): TimedSkip | null {
  if (!isTimed(row.kind)) return null;
  const ended = endedBecause[status];
  if (ended !== undefined) return ended;
  if (!isWired(row, settings)) return 'kind_turned_off';
  // Whoever has not agreed yet was asked to, and is not reminded of what may not take place.
  if (status === 'pending_confirmation') return 'still_pending';
  return isStale(row.kind, { dueAt: row.dueAt, startAt, now }) ? 'stale' : null;
}

const endedBecause: Partial<Record<BookingRecord['status'], TimedSkip>> = {
  cancelled: 'booking_cancelled',
  rescheduled: 'booking_rescheduled',
  no_show: 'booking_no_show',
  completed: 'booking_over',
};

/** Whether the event type still wants it by this channel; when it was to be sent was fixed when it was planned. */
function isWired(
  { kind, channel }: TimedRow,
  { reminders, dispatch }: Pick<EventTypeSettings, 'reminders' | 'dispatch'>,
): boolean {
  if (kind === dispatchKind) return dispatch !== null;
  return reminders.some((one) => one.kind === kind && one.channels.some((wired) => wired === channel));
}
