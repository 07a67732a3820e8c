import { seatStatusIn, type LifecycleBooking, type Policy } from '@slotkit/shared/lifecycle';
import { statusWordsOf, type SpelledBooking, type StatusWords } from '@slotkit/shared/vocabularies';
import type { EventTypeSettings } from '../event-types/event-type.ts';
import type { BookingRecord } from './booking-record.ts';

/** A booking as the lifecycle looks at it. */
export const lifecycleOf = (booking: BookingRecord): LifecycleBooking => ({
  state: booking.status,
  awaiting: booking.awaiting,
  gates: booking.gates,
  startAt: booking.startAt,
  endAt: booking.endAt,
  holdExpiresAt: booking.hold?.expiresAt ?? null,
  confirmBy: booking.confirmBy,
});

/** The settings of an event type that bear on the lifecycle. */
export const policyOf = (settings: Omit<EventTypeSettings, 'timezone'>): Policy => ({
  requiresApproval: settings.requiresApproval,
  requiresConfirmation: settings.requiresConfirmation,
  customerMay: settings.customerMay,
  cancelNoticeMinutes: settings.cancelNoticeMinutes,
  rescheduleNoticeMinutes: settings.rescheduleNoticeMinutes,
  confirmationWindowMinutes: settings.confirmationWindowMinutes,
});

/** What the state of a booking means for its attendee, where it has one alone. */
export const attendeeStatusOf = seatStatusIn;

/** A booking as vocabularies look at it. */
export const spelledOf = ({ status, rescheduledFromId, startAt }: BookingRecord): SpelledBooking => ({
  state: status,
  isReplacement: rescheduledFromId !== null,
  startAt,
});

/** How a booking stands, for a refusal that does not know yet whom it is told. */
export const standingOf = (booking: BookingRecord, now: number): StatusWords =>
  statusWordsOf(spelledOf(booking), now);
