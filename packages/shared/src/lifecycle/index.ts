export {
  activeStates,
  actorTypes,
  agreedStates,
  appointmentStates,
  awaitedStates,
  becauseCodes,
  bookingEvents,
  bookingSources,
  bookingStates,
  finalStates,
  forbiddenCodes,
  gates,
  invalidCodes,
  seatStatuses,
  systemCancellationReasons,
} from './states-and-events.ts';
export type {
  ActiveState,
  ActorType,
  BecauseCode,
  BookingEvent,
  BookingSource,
  BookingState,
  FinalState,
  ForbiddenCode,
  Gate,
  InvalidCode,
  SeatStatus,
  SystemCancellationReason,
} from './states-and-events.ts';
export {
  eventRules,
  guards,
  permissions,
  proofs,
  repeatConditions,
  startableMinutes,
  transitions,
} from './transitions.ts';
export type {
  EventRule,
  GateStep,
  Guard,
  Permission,
  PlainStep,
  Proof,
  RepeatCondition,
  Step,
} from './transitions.ts';
export { changes, effects, timelineTypes, webhookEvents } from './effects.ts';
export type {
  Change,
  ChangeRow,
  ConditionalEffect,
  EffectName,
  TimelineNote,
  TimelineType,
  WebhookEvent,
} from './effects.ts';
export type { Actor, Details, LifecycleBooking, Policy } from './guards.ts';
export { confirmationDeadline, gatesOf, placementOf, replacementGates } from './placement.ts';
export type { Placement } from './placement.ts';
export { carriedBy, decide } from './decide.ts';
export type { Changed, Decision, Refused, Repeat } from './decide.ts';
export { allowed } from './allowed.ts';
export type { Allowed } from './allowed.ts';
export { groupStandingOf, seatStateOf, seatStatusIn } from './seats.ts';
export type { GroupStanding, Seat } from './seats.ts';
export { decideSeat } from './decide-seat.ts';
export type { SeatEvent, SeatGroup } from './decide-seat.ts';
