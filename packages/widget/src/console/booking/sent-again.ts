import type { MessageChannel } from '@slotkit/shared/wire';
import { stateOf } from '../bookings/booking-match.ts';
import type { Booking, Delivery } from '../console-shapes.ts';

/** What tells of an end is told of a booking that has ended, too. */
const ofAnEnd: readonly string[] = ['cancellation', 'host_cancelled', 'host_unassigned'];
/** What waits for a time before the start. */
const timed: readonly string[] = ['reminder_24h', 'reminder_1h', 'reminder_15m', 'dispatch', 'briefing'];
const channels: readonly string[] = ['email', 'genesys', 'http'] satisfies readonly MessageChannel[];

/**
 * Whether a delivery may be sent once more, and would not be skipped as overtaken then. Only what went out or failed is: the rest is
 * still to come, or was not to be.
 */
export function isSentAgain({ kind, channel, status }: Delivery, booking: Booking, now: number): boolean {
  if (status !== 'sent' && status !== 'failed') return false;
  // Webhooks and calendars are told of whatever has happened.
  if (!channels.includes(channel) || ofAnEnd.includes(kind)) return true;
  const state = stateOf(booking);
  if (state === 'cancelled' || state === 'rescheduled' || Date.parse(booking.end) <= now) return false;
  const isPending = state === 'pending_confirmation';
  if (isPending && booking.confirm_by !== null && Date.parse(booking.confirm_by) <= now) return false;
  const isTimed = timed.includes(kind);
  if (!isTimed && kind !== 'custom' && kind !== 'conflict_notice') return true;
  if (state === 'completed' || state === 'no_show') return false;
  if (kind === 'custom') return true;
  return (
    Date.parse(booking.start) > now &&
    !(isTimed && isPending) &&
    !(kind === 'briefing' && state === 'started')
  );
}
