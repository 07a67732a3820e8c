import type { ActorType, EffectName } from '@slotkit/shared/lifecycle';
import type { AppRecord } from '../apps/app-record.ts';
import type { BookingRecord } from '../bookings/booking-record.ts';
import type { EventTypeSettings } from '../event-types/event-type.ts';
import type { OutboxDraft } from './outbox-store.ts';
import type { MailKind } from './queued-mail.ts';

/** What a change knows of itself when its effects are planned. */
export interface EffectContext {
  readonly booking: BookingRecord;
  readonly app: AppRecord;
  readonly reminders: EventTypeSettings['reminders'];
  readonly actor: ActorType;
  readonly now: number;
  readonly previous?: { readonly startAt: number; readonly endAt: number };
  readonly message?: string;
}

const toAttendees =
  (kind: MailKind) =>
  ({ booking, now, previous, message }: EffectContext): OutboxDraft[] =>
    booking.attendees.map(({ id, email, linkGeneration }) => ({
      appId: booking.appId,
      bookingId: booking.id,
      channel: 'email',
      kind,
      recipient: email ?? '',
      payload: {
        to: { role: 'attendee', id },
        sequence: booking.series.sequence,
        linkGeneration,
        ...(previous && { previous }),
        ...(message !== undefined && { message }),
      },
      dueAt: now,
    }));

/** Names of effects to outbox rows. */
export function planEffects(names: readonly EffectName[], context: EffectContext): OutboxDraft[] {
  return names.flatMap((name) => {
    if (name === 'mailInvitation') return toAttendees('invitation')(context);
    if (name === 'mailConfirmation') return toAttendees('confirmation')(context);
    if (name === 'mailNewTime') return toAttendees('reschedule')(context);
    if (name === 'mailCancellation') return toAttendees('cancellation')(context);
    return [];
  });
}
