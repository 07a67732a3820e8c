import type { EffectName } from '@slotkit/shared/lifecycle';
import type { AttendeeRecord, BookingHostRecord } from '../bookings/booking-record.ts';
import type { MessageChannel } from '@slotkit/shared/wire';
import { laneOf, type OutboxDraft } from '../jobs/outbox-store.ts';
import type { MailKind, QueuedMail } from '../jobs/queued-mail.ts';
import type { dispatchKind } from '../reminders/timed-kinds.ts';
import type { EffectContext } from './effect-context.ts';

/** What people are told: by mail all but the dispatch, which is for their chat alone. */
type MessageKind = MailKind | typeof dispatchKind;
/** A row whose payload is a mail's. */
type MailDraft = OutboxDraft & { readonly payload: QueuedMail };
type MailMatter = Omit<QueuedMail, 'to'>;
type MailEffect = Extract<EffectName, `mail${string}`>;

/** The mails that each effect leaves in the outbox, without a look at the database. */
export const mailEffects: Record<MailEffect, (trx: unknown, context: EffectContext) => OutboxDraft[]> = {
  mailInvitation: (_trx, context) => whenOn('invitation', context),
  mailHostNotice: (_trx, context) => toHosts('host_created', context),
  mailConfirmation: (_trx, context) => [
    ...whenOn('confirmation', context),
    ...toHosts('host_confirmed', context),
  ],
  mailNewTime: (_trx, context) => whenOn('reschedule', context),
  mailHostsNewTime: (_trx, context) => planHostsNewTime(context),
  mailCancellation: (_trx, context) => whenOn('cancellation', context),
  mailHostsCancellation: (_trx, context) => toHosts('host_cancelled', context),
  // The new address must get its links, whatever the event type has turned on.
  mailNewAddress: (_trx, context) =>
    toAttendees(
      context.booking.status === 'pending_confirmation' ? 'invitation' : 'confirmation',
      'email',
      context,
    ),
  mailReassignment: (_trx, context) => planReassignment(context),
};

/** By every channel that the event type wires the kind to; none when it is turned off. */
function whenOn(
  kind: 'invitation' | 'confirmation' | 'reschedule' | 'cancellation',
  context: EffectContext,
): OutboxDraft[] {
  const reminder = context.settings.reminders.find((one) => one.kind === kind);
  return (reminder?.channels ?? []).flatMap((channel) => toAttendees(kind, channel, context));
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

/** A host who gives the booking away hears that it is gone, one who gets it that it is there, and the customer who comes instead. */
function planReassignment(context: EffectContext): OutboxDraft[] {
  const { booking, previous } = context;
  const before = previous?.hosts ?? [];
  const isIn = (hosts: readonly BookingHostRecord[]) => (host: BookingHostRecord) =>
    hosts.some(({ id }) => id === host.id);
  const gained = booking.hosts.filter((host) => !isIn(before)(host));
  const lost = before.filter((host) => !isIn(booking.hosts)(host));
  // It never moved: there is no earlier time to show.
  const { previous: _, ...told } = context;
  return [
    ...toAttendees('reassignment', 'email', told),
    ...toHosts('host_assigned', told, gained),
    ...toHosts('host_unassigned', told, lost),
  ].map((draft) => ({
    ...draft,
    payload: { ...draft.payload, previousHosts: lost.map(({ name }) => name) },
  }));
}

/** One row for each attendee whom the change concerns; only a cancellation goes to those who are cancelled. */
export const toAttendees = (
  kind: MessageKind,
  channel: MessageChannel,
  context: EffectContext,
  attendees: readonly AttendeeRecord[] = context.booking.attendees,
): MailDraft[] =>
  attendees
    .filter(({ id }) => context.attendeeId === undefined || id === context.attendeeId)
    .filter(({ status }) => kind === 'cancellation' || status !== 'cancelled')
    .filter(({ id }) => context.leftBefore?.includes(id) !== true)
    .map((attendee) => ({
      ...draftOf(kind, channel, context),
      partyId: attendee.id,
      recipient: addressOf(attendee, channel),
      payload: {
        ...payloadOf(context),
        to: { role: 'attendee', id: attendee.id },
      },
    }));

/** The same at a time of its own: whatever the change was, it will speak of the booking alone. */
export const toAttendeesLater = (
  kind: MessageKind,
  channel: MessageChannel,
  { booking, app, settings, actor, attendeeId, now }: EffectContext,
  dueAt: number,
): MailDraft[] =>
  toAttendees(kind, channel, {
    booking,
    app,
    settings,
    actor,
    now,
    ...(attendeeId !== undefined && { attendeeId }),
  }).map((draft) => ({ ...draft, dueAt }));

const addressOf = ({ email, phone }: AttendeeRecord, channel: MessageChannel): string =>
  (channel === 'email' ? email : phone) ?? '';

/** One row for each of these hosts. */
export const toHosts = (
  kind: MailKind,
  context: EffectContext,
  hosts: readonly BookingHostRecord[] = context.booking.hosts,
): MailDraft[] =>
  hosts.map(({ id, email }) => ({
    ...draftOf(kind, 'email', context),
    partyId: id,
    recipient: email,
    payload: {
      ...payloadOf(context),
      ...(context.attendeeId !== undefined && { attendeeId: context.attendeeId }),
      to: { role: 'host', id },
    },
  }));

const draftOf = (kind: MessageKind, channel: MessageChannel, { booking, now }: EffectContext) => ({
  appId: booking.appId,
  bookingId: booking.id,
  channel,
  kind,
  lane: laneOf(channel, booking.appId),
  dueAt: now,
});

const payloadOf = ({ previous, message, title }: EffectContext): MailMatter => ({
  ...(previous && { previous: { startAt: previous.startAt, endAt: previous.endAt } }),
  ...(message !== undefined && { message }),
  ...(title !== undefined && { subject: title }),
});
