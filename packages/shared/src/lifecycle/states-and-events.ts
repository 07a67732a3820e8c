/**
 * The words of the booking lifecycle. Each list is declared here and nowhere else; database checks, wire
 * schemas and documents are made from these lists.
 */

/** Every state a booking can be in; it is in exactly one. The first five occupy the host. */
export const bookingStates = [
  'draft',
  'pending_confirmation',
  'scheduled',
  'confirmed',
  'started',
  'completed',
  'cancelled',
  'no_show',
  'rescheduled',
] as const;
export type BookingState = (typeof bookingStates)[number];

/** The states in which a booking occupies its host's time. */
export const activeStates = [
  'draft',
  'pending_confirmation',
  'scheduled',
  'confirmed',
  'started',
] as const satisfies readonly BookingState[];
export type ActiveState = (typeof activeStates)[number];

/** The active states of an appointment: more than a hold, and neither over nor called off. */
export const appointmentStates: readonly BookingState[] = activeStates.filter((state) => state !== 'draft');

/** The states of an appointment that nobody has begun. */
export const awaitedStates: readonly BookingState[] = appointmentStates.filter(
  (state) => state !== 'started',
);

/** The states of an appointment that awaits nobody's agreement. */
export const agreedStates: readonly BookingState[] = appointmentStates.filter(
  (state) => state !== 'pending_confirmation',
);

/** The states that no event leads out of. */
export const finalStates = [
  'completed',
  'cancelled',
  'no_show',
  'rescheduled',
] as const satisfies readonly BookingState[];
export type FinalState = (typeof finalStates)[number];

/** How a registration stands: that of a group's attendee by itself, that of any other attendee with its booking. */
export const seatStatuses = [
  'held',
  'pending',
  'booked',
  'confirmed',
  'cancelled',
  'attended',
  'no_show',
] as const;
export type SeatStatus = (typeof seatStatuses)[number];

/** Everything that can be asked of a booking. `hold` and `place` also begin one. */
export const bookingEvents = [
  'hold',
  'place',
  'approve',
  'confirm',
  'start',
  'complete',
  'mark_no_show',
  'reschedule',
  'cancel',
  'expire',
  'reassign',
  'edit_attendee',
] as const;
export type BookingEvent = (typeof bookingEvents)[number];

/**
 * Who can ask: `admin` is a member acting through scope `team` or `all`, `agent` a member acting on a booking
 * it hosts, `customer` the bearer of a token, `api` and `ai_agent` OAuth clients of that kind, `system` the
 * worker (and a recorded join).
 */
export const actorTypes = ['admin', 'agent', 'customer', 'api', 'ai_agent', 'system'] as const;
export type ActorType = (typeof actorTypes)[number];

/** Whose agreement a pending booking can wait for: the host's approval, the customer's confirmation. */
export const gates = ['host', 'customer'] as const;
export type Gate = (typeof gates)[number];

/** Where a booking came from, stamped by the server when it is made. */
export const bookingSources = ['admin', 'agent', 'public_booking', 'api', 'ai_agent'] as const;
export type BookingSource = (typeof bookingSources)[number];

/** The reasons that the system itself gives for a cancellation; people write their own words. */
export const systemCancellationReasons = ['hold_expired', 'unconfirmed_auto_cancel'] as const;
export type SystemCancellationReason = (typeof systemCancellationReasons)[number];

/** Why a caller may not at all, whatever the booking's state: answered with 403. */
export const forbiddenCodes = [
  'wrong_actor',
  'cancel_turned_off',
  'reschedule_turned_off',
  'attendance_scope_missing',
  'not_own_booking',
] as const;
export type ForbiddenCode = (typeof forbiddenCodes)[number];

/** What stands in the way just now, state or guard: answered with 409 `invalid_transition`. */
export const invalidCodes = [
  'wrong_state',
  'start_passed',
  'start_not_passed',
  'too_early_to_start',
  'cancel_notice',
  'reschedule_notice',
  'window_not_over',
] as const;
export type InvalidCode = (typeof invalidCodes)[number];

/** Why `allowed` offers an event or not; `already_done` marks what would be answered as a repeat. */
export const becauseCodes = [...forbiddenCodes, ...invalidCodes, 'already_done'] as const;
export type BecauseCode = (typeof becauseCodes)[number];
