import type { BookingEvent } from './states-and-events.ts';

/** The webhook events an endpoint can subscribe to; also the event names of the server-sent stream. */
export const webhookEvents = [
  'scheduled.created',
  'scheduled.confirmed',
  'scheduled.rescheduled',
  'scheduled.cancelled',
  'scheduled.started',
  'scheduled.completed',
  'scheduled.no_show',
  'scheduled.reassigned',
  'scheduled.updated',
  'scheduled.attendee_added',
  'scheduled.attendee_removed',
] as const;
export type WebhookEvent = (typeof webhookEvents)[number];

/** What the timeline calls each event. Every change writes one such row, and so does the first join of each person. */
export const timelineTypes = {
  hold: 'held',
  place: 'created',
  approve: 'approved',
  confirm: 'confirmed',
  start: 'started',
  complete: 'completed',
  mark_no_show: 'no_show',
  reschedule: 'rescheduled',
  cancel: 'cancelled',
  expire: 'expired',
  reassign: 'reassigned',
  edit_attendee: 'attendee_edited',
  join_group: 'attendee_added',
  leave_group: 'attendee_removed',
  join_meeting: 'joined',
} as const satisfies Record<BookingEvent | 'join_group' | 'leave_group' | 'join_meeting', string>;
export type TimelineType = (typeof timelineTypes)[keyof typeof timelineTypes];
/** What a timeline says of what happened beside the lifecycle. */
export type TimelineNote = 'delivery_resent' | 'links_renewed' | 'person_erased' | 'reminded';

/** What a change can carry along, by the column it belongs to. The outbox has a handler for each name. */
export const effects = {
  mailInvitation: {
    column: 'mail',
    says: 'invitation to the customer, with the confirm link while the customer is awaited',
  },
  mailHostNotice: {
    column: 'mail',
    says: 'notice to the hosts, with the approval link while the host is awaited',
  },
  mailConfirmation: { column: 'mail', says: 'confirmation to the customer' },
  mailNewTime: {
    column: 'mail',
    says: 'updated invite to the customer; when a member moved it, as a new time the host proposes, with the message',
  },
  mailHostsNewTime: { column: 'mail', says: 'the new time to the hosts' },
  mailCancellation: {
    column: 'mail',
    says: 'cancellation with the reason and METHOD:CANCEL to the customer, unless the event type turned it off',
  },
  mailHostsCancellation: { column: 'mail', says: 'the cancellation to the hosts' },
  mailReassignment: { column: 'mail', says: 'the change of host to both hosts and the customer' },
  mailNewAddress: { column: 'mail', says: 'fresh confirmation with new links to a new e-mail address' },
  revokeOldLinks: { column: 'mail', says: "the old e-mail address's links die at once" },
  planReminders: { column: 'mail', says: 'plan the reminders' },
  dropReminders: { column: 'mail', says: 'drop the reminders still planned' },
  countNoShow: { column: 'mail', says: "the contact's no-show count rises" },
  writeCalendarEvent: {
    column: 'calendar',
    says: 'create the event, or update it in place; while pending only one that exists is updated',
  },
  moveCalendarEvent: { column: 'calendar', says: "move the event to the new host's calendar, same UID" },
  deleteCalendarEvent: { column: 'calendar', says: 'delete the event, if there is one' },
  planDispatch: { column: 'dispatch', says: 'plan the pre-meeting dispatch' },
  clearDispatch: { column: 'dispatch', says: 'clear the planned dispatch' },
} as const satisfies Record<string, { column: 'mail' | 'calendar' | 'dispatch'; says: string }>;
export type EffectName = keyof typeof effects;

/** An effect that belongs to a change only sometimes. */
export interface ConditionalEffect {
  readonly effect: EffectName;
  readonly onlyWhen: 'notPending' | 'newEmail';
}

export interface ChangeRow {
  readonly says: string;
  readonly webhook: WebhookEvent | null;
  readonly effects: readonly (EffectName | ConditionalEffect)[];
  /** Whether the series' calendar sequence number rises by one. */
  readonly raisesSequence: boolean;
}

/** Seats are added and left by attendees of a group booking, not by an event of the booking itself. */
export type Change =
  | 'held'
  | 'released'
  | 'created'
  | 'gateGiven'
  | 'leftPending'
  | 'acknowledged'
  | 'started'
  | 'completed'
  | 'noShow'
  | 'rescheduled'
  | 'cancelled'
  | 'reassigned'
  | 'attendeeEdited'
  | 'seatAdded'
  | 'seatLeft';

/**
 * What each change carries along, as rows of the same transaction. Effects of `seatAdded` and `seatLeft` are
 * for that attendee alone. Drafts carry nothing.
 */
export const changes = {
  held: { says: 'held', webhook: null, effects: [], raisesSequence: false },
  released: { says: 'hold released or expired', webhook: null, effects: [], raisesSequence: false },
  created: {
    says: 'created',
    webhook: 'scheduled.created',
    effects: [
      'mailInvitation',
      'mailHostNotice',
      'planReminders',
      { effect: 'writeCalendarEvent', onlyWhen: 'notPending' },
      'planDispatch',
    ],
    raisesSequence: false,
  },
  gateGiven: { says: 'first of two gates given', webhook: null, effects: [], raisesSequence: false },
  leftPending: {
    says: 'left pending',
    webhook: 'scheduled.confirmed',
    effects: ['mailConfirmation', 'writeCalendarEvent'],
    raisesSequence: false,
  },
  acknowledged: {
    says: 'acknowledged by the customer',
    webhook: null,
    effects: [],
    raisesSequence: false,
  },
  started: { says: 'started', webhook: 'scheduled.started', effects: [], raisesSequence: false },
  completed: { says: 'completed', webhook: 'scheduled.completed', effects: [], raisesSequence: false },
  noShow: {
    says: 'no-show',
    webhook: 'scheduled.no_show',
    effects: ['dropReminders', 'countNoShow', 'clearDispatch'],
    raisesSequence: false,
  },
  rescheduled: {
    says: 'rescheduled',
    webhook: 'scheduled.rescheduled',
    effects: [
      'dropReminders',
      'planReminders',
      'mailNewTime',
      'mailHostsNewTime',
      'writeCalendarEvent',
      'clearDispatch',
      'planDispatch',
    ],
    raisesSequence: true,
  },
  cancelled: {
    says: 'cancelled',
    webhook: 'scheduled.cancelled',
    effects: [
      'dropReminders',
      'mailCancellation',
      'mailHostsCancellation',
      'deleteCalendarEvent',
      'clearDispatch',
    ],
    raisesSequence: true,
  },
  reassigned: {
    says: 'reassigned',
    webhook: 'scheduled.reassigned',
    effects: ['mailReassignment', 'moveCalendarEvent', 'planDispatch'],
    raisesSequence: true,
  },
  attendeeEdited: {
    says: 'attendee edited',
    webhook: 'scheduled.updated',
    effects: [
      { effect: 'mailNewAddress', onlyWhen: 'newEmail' },
      { effect: 'revokeOldLinks', onlyWhen: 'newEmail' },
      'writeCalendarEvent',
    ],
    raisesSequence: false,
  },
  seatAdded: {
    says: 'seat added (group)',
    webhook: 'scheduled.attendee_added',
    effects: ['mailInvitation', 'mailHostNotice', 'planReminders', 'writeCalendarEvent'],
    raisesSequence: false,
  },
  seatLeft: {
    says: 'seat left (group)',
    webhook: 'scheduled.attendee_removed',
    effects: ['dropReminders', 'mailCancellation', 'mailHostsCancellation', 'writeCalendarEvent'],
    raisesSequence: true,
  },
} as const satisfies Record<Change, ChangeRow>;
