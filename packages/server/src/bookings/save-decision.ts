import type { Changed } from '@slotkit/shared/lifecycle';
import type { Writer } from '../db/database.ts';
import type { EventTypeRecord } from '../event-types/event-type.ts';
import { attendeeAfter } from '../groups/attendee-after.ts';
import { updateHeldSeat } from '../groups/held-seat-store.ts';
import type { BookingRecord } from './booking-record.ts';
import { updateAttendee } from './attendee-store.ts';
import { saveBooking } from './booking-store.ts';
import type { Caller } from './caller.ts';
import { cancellationOf, statedReason } from './cancellation-of.ts';
import { attendeeStatusOf } from './lifecycle-view.ts';
import { recordChange } from './record-change.ts';
import { updateSeries } from './series-store.ts';

/** What the lifecycle decided about a booking that is there. */
export interface DecidedChange {
  readonly booking: BookingRecord;
  readonly eventType: EventTypeRecord;
  readonly decision: Changed;
  readonly caller: Caller;
  /** The words of the one who cancels. */
  readonly reason?: string | undefined;
}

/** Saves what the lifecycle decided, with everything that it carries along. Returns the booking as it is now. */
export async function saveDecision(trx: Writer, change: DecidedChange, now: number): Promise<BookingRecord> {
  const { booking, decision, caller, eventType } = change;
  const message = statedReason(change.reason);
  const next = afterDecision(change, now);
  const saved = await saveBooking(trx, next);
  for (const attendee of saved.attendees) await updateAttendee(trx, booking.id, attendee);
  for (const held of saved.group?.holds ?? []) await updateHeldSeat(trx, booking.id, held);
  if (decision.raisesSequence) await updateSeries(trx, saved.series);
  await recordChange(
    trx,
    {
      booking: saved,
      eventType,
      decision,
      caller,
      leftBefore: booking.attendees.flatMap(({ id, status }) => (status === 'cancelled' ? id : [])),
      ...(message !== undefined && { message }),
    },
    now,
  );
  return saved;
}

function afterDecision(change: DecidedChange, now: number): BookingRecord {
  const { booking, decision } = change;
  const status = decision.state;
  return {
    ...booking,
    status,
    awaiting: decision.awaiting,
    gates: decision.gates,
    confirmBy: status === 'pending_confirmation' ? booking.confirmBy : null,
    cancellation:
      status === 'cancelled' ? cancellationOf(decision, { ...change, now }) : booking.cancellation,
    series: decision.raisesSequence
      ? { ...booking.series, sequence: booking.series.sequence + 1 }
      : booking.series,
    ...peopleAfter(change, now),
    updatedAt: now,
  };
}

/** Who attends a booking has its state. A group that starts leaves its seats as they are; one that ends takes all of them along. */
function peopleAfter(
  { booking, decision, caller, reason }: DecidedChange,
  now: number,
): Pick<BookingRecord, 'attendees' | 'group'> {
  const { attendees, group } = booking;
  if (!group) {
    const status = attendeeStatusOf(decision.state);
    return { attendees: attendees.map((attendee) => ({ ...attendee, status })), group };
  }
  if (decision.state !== 'cancelled') return { attendees, group };
  const matter = { caller, reason, now };
  return {
    attendees: attendees.map((attendee) =>
      attendee.status === 'cancelled' ? attendee : attendeeAfter(attendee, decision, matter),
    ),
    group: { ...group, taken: 0, holds: group.holds.map((held) => ({ ...held, status: 'cancelled' })) },
  };
}
