import type {
  ActorType,
  BookingEvent,
  BookingState,
  ForbiddenCode,
  Gate,
  InvalidCode,
  SystemCancellationReason,
} from './states-and-events.ts';
import type { Change } from './effects.ts';

/*
 * The booking lifecycle. Nothing else in the product says who may do what to a booking, and when.
 *
 * Read it in three steps: `eventRules` says who may ask for an event and when asking again is harmless,
 * `transitions` says where an event leads from each state and under which guards, and `conditions` says every
 * condition in words, with the reason a caller is given when it does not hold.
 */

/** Joining may be recorded this long before the start. */
export const startableMinutes = 15;

/** Whether the caller may at all. Where one of these fails the answer is 403. */
export const permissions = {
  customerMayCancel: {
    says: 'a customer only where the event type lets customers cancel (a hold is always theirs to give back)',
    otherwise: 'cancel_turned_off',
  },
  customerMayReschedule: {
    says: 'a customer only where the event type lets customers reschedule',
    otherwise: 'reschedule_turned_off',
  },
  apiMayRecordAttendance: {
    says: 'an API client only with the scope scheduling:attendance',
    otherwise: 'attendance_scope_missing',
  },
  agentHostsBooking: {
    says: 'an agent only for a booking it hosts itself',
    otherwise: 'not_own_booking',
  },
} as const satisfies Record<string, { says: string; otherwise: ForbiddenCode }>;
export type Permission = keyof typeof permissions;

/** Whether the moment is right. Where one of these fails the answer is 409. */
export const guards = {
  beforeStart: { says: 'the start has not passed', otherwise: 'start_passed' },
  afterStart: { says: 'the start has passed', otherwise: 'start_not_passed' },
  nearStart: { says: `from ${startableMinutes} minutes before the start`, otherwise: 'too_early_to_start' },
  cancelNoticeKept: { says: 'a customer keeps the cancellation notice', otherwise: 'cancel_notice' },
  rescheduleNoticeKept: { says: 'a customer keeps the reschedule notice', otherwise: 'reschedule_notice' },
  holdWindowOver: { says: 'the hold has run out', otherwise: 'window_not_over' },
  confirmationWindowOver: { says: 'the confirmation window is over', otherwise: 'window_not_over' },
} as const satisfies Record<string, { says: string; otherwise: InvalidCode }>;
export type Guard = keyof typeof guards;

/** When an event asks for what holds already, so that nothing happens and the answer is 200. */
export const repeatConditions = {
  always: { says: 'always' },
  hostNotAwaited: { says: 'the host is not awaited' },
  customerNotAwaited: { says: 'the customer is not awaited' },
  sameStartAndHost: { says: 'the same start and host are asked for' },
  sameHost: { says: 'the present host is asked for' },
  sameAttendee: { says: 'the attendee stays as it is' },
} as const satisfies Record<string, { says: string }>;
export type RepeatCondition = keyof typeof repeatConditions;

/** What the caller's own transaction must prove, because only the database knows. */
export const proofs = {
  slotFree: { says: 'the slot is free (an own hold or an own old time is no conflict)' },
  newHostFree: { says: 'the new host is free' },
} as const satisfies Record<string, { says: string }>;
export type Proof = keyof typeof proofs;

export interface EventRule {
  readonly by: readonly ActorType[];
  readonly only: readonly Permission[];
  readonly repeatIn: Readonly<Partial<Record<BookingState, RepeatCondition>>>;
}

/** Who may ask for an event, in whatever state, and where asking is a repeat. */
export const eventRules = {
  hold: { by: ['customer', 'api', 'ai_agent'], only: [], repeatIn: {} },
  place: { by: ['admin', 'agent', 'customer', 'api', 'ai_agent'], only: [], repeatIn: {} },
  approve: {
    by: ['admin', 'agent', 'api'],
    only: [],
    repeatIn: {
      pending_confirmation: 'hostNotAwaited',
      scheduled: 'always',
      confirmed: 'always',
      started: 'always',
    },
  },
  confirm: {
    by: ['customer', 'admin', 'agent'],
    only: [],
    repeatIn: { pending_confirmation: 'customerNotAwaited', confirmed: 'always', started: 'always' },
  },
  start: { by: ['system', 'admin', 'agent', 'api'], only: [], repeatIn: { started: 'always' } },
  complete: { by: ['system', 'admin', 'agent', 'api'], only: [], repeatIn: { completed: 'always' } },
  mark_no_show: {
    by: ['system', 'admin', 'agent', 'api'],
    only: ['apiMayRecordAttendance'],
    repeatIn: { no_show: 'always' },
  },
  reschedule: {
    by: ['admin', 'agent', 'api', 'ai_agent', 'customer'],
    only: ['customerMayReschedule'],
    repeatIn: {
      pending_confirmation: 'sameStartAndHost',
      scheduled: 'sameStartAndHost',
      confirmed: 'sameStartAndHost',
      rescheduled: 'sameStartAndHost',
    },
  },
  cancel: {
    by: ['admin', 'agent', 'api', 'ai_agent', 'customer'],
    only: ['customerMayCancel'],
    repeatIn: { cancelled: 'always' },
  },
  expire: { by: ['system'], only: [], repeatIn: { cancelled: 'always' } },
  reassign: {
    by: ['admin', 'agent', 'api'],
    only: ['agentHostsBooking'],
    repeatIn: { pending_confirmation: 'sameHost', scheduled: 'sameHost', confirmed: 'sameHost' },
  },
  edit_attendee: {
    by: ['admin', 'agent', 'api', 'customer'],
    only: [],
    repeatIn: { pending_confirmation: 'sameAttendee', scheduled: 'sameAttendee', confirmed: 'sameAttendee' },
  },
} as const satisfies Record<BookingEvent, EventRule>;

/** A step that always ends in one state. */
export interface PlainStep {
  readonly to: BookingState;
  readonly when: readonly Guard[];
  readonly proves: readonly Proof[];
  readonly change: Change;
  readonly cancellationReason?: SystemCancellationReason;
}

/** A step that asks for gates or gives one; who is still awaited decides which of the states it ends in. */
export interface GateStep {
  readonly toOneOf: readonly BookingState[];
  readonly gate: 'ask' | Gate;
  readonly when: readonly Guard[];
  readonly proves: readonly Proof[];
  readonly change: Change;
  /** The change instead, when the last awaited gate was given. */
  readonly changeOnLastGate?: Change;
}

export type Step = PlainStep | GateStep;

/** Where each event leads. The row `none` is before there is a booking; the rows of final states are empty. */
export const transitions = {
  none: {
    hold: { to: 'draft', when: [], proves: ['slotFree'], change: 'held' },
    place: {
      toOneOf: ['pending_confirmation', 'scheduled'],
      gate: 'ask',
      when: [],
      proves: ['slotFree'],
      change: 'created',
    },
  },
  draft: {
    place: {
      toOneOf: ['pending_confirmation', 'scheduled'],
      gate: 'ask',
      when: [],
      proves: ['slotFree'],
      change: 'created',
    },
    cancel: { to: 'cancelled', when: ['beforeStart'], proves: [], change: 'released' },
    expire: {
      to: 'cancelled',
      when: ['holdWindowOver'],
      proves: [],
      change: 'released',
      cancellationReason: 'hold_expired',
    },
  },
  pending_confirmation: {
    approve: {
      toOneOf: ['pending_confirmation', 'scheduled', 'confirmed'],
      gate: 'host',
      when: ['beforeStart'],
      proves: [],
      change: 'gateGiven',
      changeOnLastGate: 'leftPending',
    },
    confirm: {
      toOneOf: ['pending_confirmation', 'confirmed'],
      gate: 'customer',
      when: ['beforeStart'],
      proves: [],
      change: 'gateGiven',
      changeOnLastGate: 'leftPending',
    },
    reschedule: {
      to: 'rescheduled',
      when: ['beforeStart', 'rescheduleNoticeKept'],
      proves: ['slotFree'],
      change: 'rescheduled',
    },
    cancel: { to: 'cancelled', when: ['beforeStart', 'cancelNoticeKept'], proves: [], change: 'cancelled' },
    expire: {
      to: 'cancelled',
      when: ['confirmationWindowOver'],
      proves: [],
      change: 'cancelled',
      cancellationReason: 'unconfirmed_auto_cancel',
    },
    reassign: { to: 'pending_confirmation', when: [], proves: ['newHostFree'], change: 'reassigned' },
    edit_attendee: { to: 'pending_confirmation', when: [], proves: [], change: 'attendeeEdited' },
  },
  scheduled: {
    confirm: { to: 'confirmed', when: ['beforeStart'], proves: [], change: 'acknowledged' },
    start: { to: 'started', when: ['nearStart'], proves: [], change: 'started' },
    complete: { to: 'completed', when: ['afterStart'], proves: [], change: 'completed' },
    mark_no_show: { to: 'no_show', when: ['afterStart'], proves: [], change: 'noShow' },
    reschedule: {
      to: 'rescheduled',
      when: ['beforeStart', 'rescheduleNoticeKept'],
      proves: ['slotFree'],
      change: 'rescheduled',
    },
    cancel: { to: 'cancelled', when: ['beforeStart', 'cancelNoticeKept'], proves: [], change: 'cancelled' },
    reassign: { to: 'scheduled', when: [], proves: ['newHostFree'], change: 'reassigned' },
    edit_attendee: { to: 'scheduled', when: [], proves: [], change: 'attendeeEdited' },
  },
  confirmed: {
    start: { to: 'started', when: ['nearStart'], proves: [], change: 'started' },
    complete: { to: 'completed', when: ['afterStart'], proves: [], change: 'completed' },
    mark_no_show: { to: 'no_show', when: ['afterStart'], proves: [], change: 'noShow' },
    reschedule: {
      to: 'rescheduled',
      when: ['beforeStart', 'rescheduleNoticeKept'],
      proves: ['slotFree'],
      change: 'rescheduled',
    },
    cancel: { to: 'cancelled', when: ['beforeStart', 'cancelNoticeKept'], proves: [], change: 'cancelled' },
    reassign: { to: 'confirmed', when: [], proves: ['newHostFree'], change: 'reassigned' },
    edit_attendee: { to: 'confirmed', when: [], proves: [], change: 'attendeeEdited' },
  },
  started: {
    complete: { to: 'completed', when: ['afterStart'], proves: [], change: 'completed' },
    mark_no_show: { to: 'no_show', when: ['afterStart'], proves: [], change: 'noShow' },
  },
  completed: {},
  cancelled: {},
  no_show: {},
  rescheduled: {},
} as const satisfies Record<BookingState | 'none', Partial<Record<BookingEvent, Step>>>;
