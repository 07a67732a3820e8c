import type { EffectName, TimelineType, WebhookEvent } from './effects.ts';
import type { Details, LifecycleBooking } from './guards.ts';
import type { Proof } from './transitions.ts';
import { minutesBefore } from './lifecycle-builders.ts';
import type { ActorType, BookingEvent, SystemCancellationReason } from './states-and-events.ts';

/*
 * What each change carries along, written by hand from section 3 of the domain contract (and D3 for the
 * sequence number), not from the tables.
 */
export interface ExpectedChange {
  readonly says: string;
  readonly booking: Partial<LifecycleBooking> | null;
  readonly event: BookingEvent;
  readonly by: ActorType;
  readonly now: number;
  readonly details?: Details;
  readonly timeline: TimelineType;
  readonly webhook: WebhookEvent | null;
  readonly effects: readonly EffectName[];
  readonly sequence?: 1;
  readonly requires?: readonly Proof[];
  readonly reason?: SystemCancellationReason;
}

const dayBefore = minutesBefore(1440);
const atStart = minutesBefore(0);
const hostAwaited = { state: 'pending_confirmation', gates: ['host'], awaiting: ['host'] } as const;
const bothAwaited = {
  state: 'pending_confirmation',
  gates: ['host', 'customer'],
  awaiting: ['host', 'customer'],
} as const;

const cancelling = [
  'dropReminders',
  'mailCancellation',
  'mailHostsCancellation',
  'deleteCalendarEvent',
  'clearDispatch',
] as const;

const silent = { webhook: null, effects: [] } as const;

export const expectedChanges: readonly ExpectedChange[] = [
  {
    ...silent,
    says: 'a hold carries nothing but its slot',
    booking: null,
    event: 'hold',
    by: 'customer',
    now: dayBefore,
    timeline: 'held',
    requires: ['slotFree'],
  },
  {
    ...silent,
    says: 'a hold given back carries nothing',
    booking: { state: 'draft' },
    event: 'cancel',
    by: 'customer',
    now: dayBefore,
    timeline: 'cancelled',
  },
  {
    ...silent,
    says: 'a hold run out carries its reason only',
    booking: { state: 'draft', holdExpiresAt: dayBefore },
    event: 'expire',
    by: 'system',
    now: dayBefore,
    timeline: 'expired',
    reason: 'hold_expired',
  },
  {
    says: 'a booking that nobody is awaited for is announced, invited, planned and in the calendar',
    booking: { state: 'draft' },
    event: 'place',
    by: 'customer',
    now: dayBefore,
    timeline: 'created',
    webhook: 'scheduled.created',
    effects: ['mailInvitation', 'mailHostNotice', 'planReminders', 'writeCalendarEvent', 'planDispatch'],
    requires: ['slotFree'],
  },
  {
    says: 'a pending booking is not in the calendar yet',
    booking: null,
    event: 'place',
    by: 'admin',
    now: dayBefore,
    details: { addedGates: ['host'] },
    timeline: 'created',
    webhook: 'scheduled.created',
    effects: ['mailInvitation', 'mailHostNotice', 'planReminders', 'planDispatch'],
    requires: ['slotFree'],
  },
  {
    ...silent,
    says: 'the first of two gates, the approval, writes the timeline only',
    booking: bothAwaited,
    event: 'approve',
    by: 'admin',
    now: dayBefore,
    timeline: 'approved',
  },
  {
    ...silent,
    says: 'the first of two gates, the confirmation, writes the timeline only',
    booking: bothAwaited,
    event: 'confirm',
    by: 'customer',
    now: dayBefore,
    timeline: 'confirmed',
  },
  {
    says: 'leaving pending announces and confirms once',
    booking: hostAwaited,
    event: 'approve',
    by: 'agent',
    now: dayBefore,
    timeline: 'approved',
    webhook: 'scheduled.confirmed',
    effects: ['mailConfirmation', 'writeCalendarEvent'],
  },
  {
    ...silent,
    says: 'acknowledging a scheduled booking writes the timeline only',
    booking: {},
    event: 'confirm',
    by: 'customer',
    now: dayBefore,
    timeline: 'confirmed',
  },
  {
    says: 'a reschedule drops, plans again, tells everybody and updates in place',
    booking: { state: 'confirmed' },
    event: 'reschedule',
    by: 'customer',
    now: dayBefore,
    timeline: 'rescheduled',
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
    sequence: 1,
    requires: ['slotFree'],
  },
  {
    says: 'a cancellation drops, tells everybody, deletes and clears',
    booking: {},
    event: 'cancel',
    by: 'ai_agent',
    now: dayBefore,
    timeline: 'cancelled',
    webhook: 'scheduled.cancelled',
    effects: cancelling,
    sequence: 1,
  },
  {
    says: 'an unconfirmed booking is cancelled like any other, with its reason',
    booking: { ...bothAwaited, confirmBy: dayBefore },
    event: 'expire',
    by: 'system',
    now: dayBefore,
    timeline: 'expired',
    webhook: 'scheduled.cancelled',
    effects: cancelling,
    sequence: 1,
    reason: 'unconfirmed_auto_cancel',
  },
  {
    says: 'a start is announced',
    booking: {},
    event: 'start',
    by: 'system',
    now: atStart,
    timeline: 'started',
    webhook: 'scheduled.started',
    effects: [],
  },
  {
    says: 'a completion is announced',
    booking: { state: 'started' },
    event: 'complete',
    by: 'api',
    now: atStart,
    timeline: 'completed',
    webhook: 'scheduled.completed',
    effects: [],
  },
  {
    says: 'a no-show drops the reminders, counts for the contact and clears the dispatch',
    booking: { state: 'confirmed' },
    event: 'mark_no_show',
    by: 'system',
    now: atStart,
    timeline: 'no_show',
    webhook: 'scheduled.no_show',
    effects: ['dropReminders', 'countNoShow', 'clearDispatch'],
  },
  {
    says: 'a reassignment tells both hosts and the customer and moves the calendar event',
    booking: {},
    event: 'reassign',
    by: 'agent',
    now: dayBefore,
    timeline: 'reassigned',
    webhook: 'scheduled.reassigned',
    effects: ['mailReassignment', 'moveCalendarEvent', 'planDispatch'],
    sequence: 1,
    requires: ['newHostFree'],
  },
  {
    says: 'an edited attendee updates the calendar event and sends no mail',
    booking: {},
    event: 'edit_attendee',
    by: 'customer',
    now: dayBefore,
    timeline: 'attendee_edited',
    webhook: 'scheduled.updated',
    effects: ['writeCalendarEvent'],
  },
  {
    says: 'a new e-mail address gets new links and the old links die',
    booking: {},
    event: 'edit_attendee',
    by: 'api',
    now: dayBefore,
    details: { newEmail: true },
    timeline: 'attendee_edited',
    webhook: 'scheduled.updated',
    effects: ['mailNewAddress', 'revokeOldLinks', 'writeCalendarEvent'],
  },
];

/** Seats of a group booking, carried along for that attendee alone. */
export const expectedSeatChanges = {
  seatAdded: {
    webhook: 'scheduled.attendee_added',
    effects: ['mailInvitation', 'mailHostNotice', 'planReminders', 'writeCalendarEvent'],
  },
  seatLeft: {
    webhook: 'scheduled.attendee_removed',
    effects: ['dropReminders', 'mailCancellation', 'mailHostsCancellation', 'writeCalendarEvent'],
  },
} as const;
