import { AppError } from '@slotkit/shared';
import {
  allowed,
  bookingEvents,
  type Actor,
  type BecauseCode,
  type Policy,
  type Refused,
} from '@slotkit/shared/lifecycle';
import type { BookingRecord } from './booking-record.ts';
import { lifecycleOf, standingOf } from './lifecycle-view.ts';

/** Why the lifecycle refuses, in a sentence for the one who asked. */
const sentences = {
  wrong_actor: 'This caller may not do that to a booking.',
  cancel_turned_off: 'Customers cannot cancel this kind of booking themselves.',
  reschedule_turned_off: 'Customers cannot move this kind of booking themselves.',
  attendance_scope_missing: 'The scope scheduling:attendance is needed.',
  not_own_booking: 'Only a host of this booking may do that.',
  wrong_state: 'The state of the booking does not allow that.',
  start_passed: 'The booking has already begun.',
  start_not_passed: 'The booking has not begun yet.',
  too_early_to_start: 'The booking can be started from 15 minutes before it begins.',
  cancel_notice: 'It is too late to cancel this booking yourself.',
  reschedule_notice: 'It is too late to move this booking yourself.',
  window_not_over: 'Its window is not over yet.',
  already_done: 'That holds already.',
} as const satisfies Record<BecauseCode, string>;

/**
 * The error for what the lifecycle refused: 403, or 409 that names the state, what is allowed instead and, where another booking has
 * taken its place, that one.
 */
export function refusal(
  refused: Refused,
  booking: BookingRecord,
  actor: Actor,
  policy: Policy,
  now: number,
): AppError {
  const { because } = refused;
  if (refused.kind === 'forbidden')
    return new AppError('forbidden', sentences[because], { extra: { because } });
  const possible = allowed(lifecycleOf(booking), actor, policy, now);
  return new AppError('invalid_transition', sentences[because], {
    standing: standingOf(booking, now),
    extra: {
      because,
      allowed: bookingEvents.filter((event) => possible[event] === true),
      ...(booking.rescheduledToId !== null && { rescheduled_to_id: booking.rescheduledToId }),
    },
  });
}
