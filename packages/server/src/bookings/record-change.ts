import type { Changed } from '@slotkit/shared/lifecycle';
import { appOfBooking } from '../apps/app-store.ts';
import type { Writer } from '../db/database.ts';
import { carryOut } from '../effects/carry-out.ts';
import { recordEvent } from '../events/record-event.ts';
import type { EventTypeRecord } from '../event-types/event-type.ts';
import { queue } from '../jobs/outbox-store.ts';
import type { BookingRecord } from './booking-record.ts';
import type { Caller } from './caller.ts';
import { appendTimeline } from './timeline-store.ts';

/** A change that was saved, and what is to be told about it. */
export interface SavedChange {
  /** The booking as the change left it. */
  readonly booking: BookingRecord;
  readonly eventType: EventTypeRecord;
  readonly decision: Pick<Changed, 'timeline' | 'effects' | 'webhook'>;
  readonly caller: Caller;
  /** Where it was before a move. */
  readonly previous?: Pick<BookingRecord, 'id' | 'startAt' | 'endAt' | 'hosts'>;
  /** The only attendee whom the change concerns; without it all of them. */
  readonly attendeeId?: string;
  /** Attendees who had given their seats back before: nobody tells them anything. */
  readonly leftBefore?: readonly string[];
  /** What the mover or canceller wrote. */
  readonly message?: string;
  /** More for the timeline. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Writes what every change carries along, into the change's own transaction: its timeline row, its event and its outbox rows. */
export async function recordChange(trx: Writer, change: SavedChange, now: number): Promise<void> {
  const { booking, caller, decision, previous, attendeeId, message } = change;
  const app = await appOfBooking(trx, booking);
  await appendTimeline(trx, {
    bookingId: booking.id,
    type: decision.timeline,
    at: now,
    actor: caller.party,
    source: caller.source,
    data: {
      ...(previous && { from: { id: previous.id, start_at: previous.startAt, end_at: previous.endAt } }),
      ...(message !== undefined && { message }),
      ...(caller.waived.has('working_hours') && { override: true }),
      ...change.data,
    },
  });
  const told = {
    booking,
    settings: change.eventType.settings,
    ...(previous && { previous }),
    ...(attendeeId !== undefined && { attendeeId }),
  };
  const drafts = await carryOut(trx, decision.effects, {
    ...told,
    app,
    actor: caller.actor.type,
    now,
    ...(change.leftBefore && { leftBefore: change.leftBefore }),
    ...(message !== undefined && { message }),
  });
  const deliveries = await recordEvent(trx, { ...told, webhook: decision.webhook }, now);
  await queue(trx, [...drafts, ...deliveries], now);
}
