import type { ActorType } from '@slotkit/shared/lifecycle';
import type { AppRecord } from '../apps/app-record.ts';
import type { BookingRecord } from '../bookings/booking-record.ts';
import type { Writer } from '../db/database.ts';
import type { EventTypeSettings } from '../event-types/event-type.ts';
import type { OutboxDraft } from '../jobs/outbox-store.ts';

/** A change that was made, as far as its effects need to know it. */
export interface EffectContext {
  /** As the change left it; after a move the booking at the new time. */
  readonly booking: BookingRecord;
  readonly app: AppRecord;
  readonly settings: EventTypeSettings;
  readonly actor: ActorType;
  /** The booking that a move replaced, or the same one before a reassignment. */
  readonly previous?: Pick<BookingRecord, 'id' | 'startAt' | 'endAt' | 'hosts'>;
  /** The only attendee whom the change concerns; without it all of them. */
  readonly attendeeId?: string;
  /** Attendees who had given their seats back before: nobody tells them anything. */
  readonly leftBefore?: readonly string[];
  /** What the mover or canceller wrote. */
  readonly message?: string;
  /** What the writer of a message on demand wants it to be called. */
  readonly title?: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Does what one effect asks for inside the change's transaction, and names what is left to do after it. */
export type Effect = (
  trx: Writer,
  context: EffectContext,
) => readonly OutboxDraft[] | Promise<readonly OutboxDraft[]>;
