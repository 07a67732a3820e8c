import type { ActorType, EffectName } from '@slotkit/shared/lifecycle';
import type { AppRecord } from '../apps/app-record.ts';
import type { AttendeeRecord, BookingHostRecord, BookingRecord } from '../bookings/booking-record.ts';
import type { EventTypeSettings } from '../event-types/event-type.ts';
import type { OutboxDraft } from './outbox-store.ts';
import type { MailKind } from './queued-mail.ts';

/** A change that was made, as far as its effects need to know it. */
export interface EffectContext {
  /** As the change left it; after a move the booking at the new time. */
  readonly booking: BookingRecord;
  readonly app: AppRecord;
  /** The reminders that the event type has turned on. */
  readonly reminders: EventTypeSettings['reminders'];
  readonly actor: ActorType;
  /** The booking that a move replaced. */
  readonly previous?: Pick<BookingRecord, 'id' | 'startAt' | 'endAt' | 'hosts'>;
  /** The only attendee whom the change concerns; without it all of them. */
  readonly attendeeId?: string;
  /** What the mover or canceller wrote. */
  readonly message?: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

type PlanEffect = (context: EffectContext) => OutboxDraft[];

/** The rows that effects leave in the outbox, in the order of their names. */
export const planEffects = (names: readonly EffectName[], context: EffectContext): OutboxDraft[] =>
  names.flatMap((name) => effectPlans[name](context));

const nothing: PlanEffect = () => [];

/** What each effect of the lifecycle leaves in the outbox. */
export const effectPlans: Record<EffectName, PlanEffect> = {
  mailInvitation: (context) => whenOn('invitation', context),
  mailHostNotice: (context) => toHosts('host_created', context),
  mailConfirmation: (context) => [...whenOn('confirmation', context), ...toHosts('host_confirmed', context)],
  mailNewTime: (context) => whenOn('reschedule', context),
  mailHostsNewTime: planHostsNewTime,
  mailCancellation: (context) => whenOn('cancellation', context),
  mailHostsCancellation: (context) => toHosts('host_cancelled', context),
  // The new address must get its links, whatever the event type has turned on.
  mailNewAddress: (context) =>
    toAttendees(
      context.booking.status === 'pending_confirmation' ? 'invitation' : 'confirmation',
      context,
      context.booking.attendees,
    ),
  /** Nobody can reassign a booking yet. */
  mailReassignment: nothing,
  /** The links' generation in the attendee's row has revoked them already. */
  revokeOldLinks: nothing,
  /** No reminder is sent before its time yet, so there is none to plan. */
  planReminders: nothing,
  /** Nor is there one to drop. */
  dropReminders: nothing,
  /** There are no contacts yet whose no-shows could be counted. */
  countNoShow: nothing,
  /** No outside calendar is connected yet; invitations travel by mail. */
  writeCalendarEvent: nothing,
  moveCalendarEvent: nothing,
  deleteCalendarEvent: nothing,
  /** There is no channel yet that messages could be dispatched to. */
  planDispatch: nothing,
  clearDispatch: nothing,
};

function whenOn(
  kind: 'invitation' | 'confirmation' | 'reschedule' | 'cancellation',
  context: EffectContext,
): OutboxDraft[] {
  const isOn = context.reminders.some(
    (reminder) => reminder.kind === kind && reminder.channels.includes('email'),
  );
  if (!isOn) return [];
  const { attendees } = context.booking;
  return toAttendees(
    kind,
    context,
    kind === 'cancellation' ? attendees : attendees.filter(({ status }) => status !== 'cancelled'),
  );
}

/** A host who loses the booking by a move hears of a cancellation, one who gets it of a new booking. */
function planHostsNewTime(context: EffectContext): OutboxDraft[] {
  const { booking, previous } = context;
  const had = (host: BookingHostRecord) => previous?.hosts.some(({ id }) => id === host.id) ?? true;
  const left = previous?.hosts.filter((host) => !booking.hosts.some(({ id }) => id === host.id)) ?? [];
  return [
    ...toHosts('host_rescheduled', context, booking.hosts.filter(had)),
    ...toHosts(
      'host_created',
      context,
      booking.hosts.filter((host) => !had(host)),
    ),
    ...toHosts('host_cancelled', context, left).map((draft) => ({
      ...draft,
      bookingId: previous?.id ?? booking.id,
    })),
  ];
}

const toAttendees = (
  kind: MailKind,
  context: EffectContext,
  attendees: readonly AttendeeRecord[],
): OutboxDraft[] =>
  attendees
    .filter(({ id }) => context.attendeeId === undefined || id === context.attendeeId)
    .map(({ id, email, linkGeneration }) => ({
      ...draftOf(kind, context),
      recipient: email ?? '',
      payload: { ...payloadOf(context), to: { role: 'attendee', id }, linkGeneration },
    }));

const toHosts = (
  kind: MailKind,
  context: EffectContext,
  hosts: readonly BookingHostRecord[] = context.booking.hosts,
): OutboxDraft[] =>
  hosts.map(({ id, email }) => ({
    ...draftOf(kind, context),
    recipient: email,
    payload: { ...payloadOf(context), to: { role: 'host', id }, linkGeneration: 0 },
  }));

const draftOf = (kind: MailKind, { booking, now }: EffectContext) => ({
  appId: booking.appId,
  bookingId: booking.id,
  channel: 'email' as const,
  kind,
  dueAt: now,
});

const payloadOf = ({ booking, previous, message }: EffectContext) => ({
  sequence: booking.series.sequence,
  ...(previous && { previous: { startAt: previous.startAt, endAt: previous.endAt } }),
  ...(message !== undefined && { message }),
});
