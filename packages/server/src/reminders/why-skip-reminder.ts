import type { SkipReason } from '@slotkit/shared/vocabularies';
import type { BookingRecord } from '../bookings/booking-record.ts';
import type { Reader } from '../db/database.ts';
import { eventTypeOfBooking } from '../event-types/event-type-store.ts';
import type { EventTypeSettings } from '../event-types/event-type.ts';
import type { ClaimedRow } from '../jobs/outbox-store.ts';
import { briefingKind, dispatchKind, isReminder, isStale, isTimed } from './timed-kinds.ts';

/** Why what came due is not sent; kept with the delivery. */
export type ReminderSkip = Extract<
  SkipReason,
  | `booking_${'cancelled' | 'rescheduled' | 'no_show' | 'over' | 'started'}`
  | 'kind_turned_off'
  | 'still_pending'
  | 'stale'
>;

type ReminderRow = Pick<ClaimedRow, 'kind' | 'channel' | 'dueAt'>;

/**
 * Decides about a reminder, dispatch, conflict notice or message on demand that is due, in the transaction that holds the lock of its
 * booking; null when it should be sent, and for every row of another kind. Whether there is an address is for the channel to say.
 */
export async function whySkipReminder(
  trx: Reader,
  row: ReminderRow,
  booking: BookingRecord,
  now: number,
): Promise<ReminderSkip | null> {
  if (!isReminder(row.kind)) return null;
  const { settings } = await eventTypeOfBooking(trx, booking.eventType.id);
  return reminderSkipOf(row, booking, settings, now);
}

/** The same as a rule, of what was read. */
export function reminderSkipOf(
  row: ReminderRow,
  { status, startAt, endAt }: Pick<BookingRecord, 'status' | 'startAt' | 'endAt'>,
  settings: Pick<EventTypeSettings, 'reminders' | 'dispatch' | 'briefing'>,
  now: number,
): ReminderSkip | null {
  if (!isReminder(row.kind)) return null;
  const ended = endedBecause[status];
  if (ended !== undefined) return ended;
  if (row.kind === 'conflict_notice') return startAt <= now ? 'stale' : null;
  if (!isTimed(row.kind)) return endAt <= now ? 'booking_over' : null;
  if (!isWired(row, settings)) return 'kind_turned_off';
  // Whoever has not agreed yet was asked to, and is not reminded of what may not take place.
  if (status === 'pending_confirmation') return 'still_pending';
  if (row.kind === briefingKind && status === 'started') return 'booking_started';
  return isStale(row.kind, { dueAt: row.dueAt, startAt, now }) ? 'stale' : null;
}

const endedBecause: Partial<Record<BookingRecord['status'], ReminderSkip>> = {
  cancelled: 'booking_cancelled',
  rescheduled: 'booking_rescheduled',
  no_show: 'booking_no_show',
  completed: 'booking_over',
};

/** Whether the event type still wants it by this channel; when it was to be sent was fixed when it was planned. */
function isWired(
  { kind, channel }: ReminderRow,
  { reminders, dispatch, briefing }: Pick<EventTypeSettings, 'reminders' | 'dispatch' | 'briefing'>,
): boolean {
  if (kind === dispatchKind) return dispatch !== null;
  if (kind === briefingKind) return briefing;
  return reminders.some((one) => one.kind === kind && one.channels.some((wired) => wired === channel));
}
