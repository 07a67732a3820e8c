import { carriedBy, decide } from './decide.ts';
import type { Changed, Decision } from './decide.ts';
import { timelineTypes } from './effects.ts';
import type { Change, TimelineType } from './effects.ts';
import type { Actor, Details, LifecycleBooking, Policy } from './guards.ts';
import { groupStandingOf, seatStatusIn } from './seats.ts';
import type { Seat } from './seats.ts';
import type { BookingEvent, BookingState } from './states-and-events.ts';

/** What can be asked of one registration; the others are asked of a group as a whole. */
export type SeatEvent = Exclude<BookingEvent, 'start' | 'reassign'>;

/** The group around a seat: its state so far (`none`: this seat begins it) and its other seats. */
export interface SeatGroup {
  readonly state: BookingState | 'none';
  readonly others: readonly Seat[];
}

/**
 * What an event does to one registration of a group (null: there is none yet): what `decide` says of it as of a booking, told as what
 * it is to the group. The first to book creates the group, later ones are added; who goes leaves a seat, the last one cancels the group.
 * `groupStandingOf` says how the group stands with the seat as it is then.
 */
export function decideSeat(
  group: SeatGroup,
  seat: LifecycleBooking | null,
  event: SeatEvent,
  actor: Actor,
  policy: Policy,
  now: number,
  details: Details = {},
): Decision {
  const decision = decide(seat, event, actor, policy, now, details);
  return decision.outcome === 'changed' ? toldOfGroup(decision, group) : decision;
}

function toldOfGroup(decision: Changed, { state: before, others }: SeatGroup): Changed {
  const { state: after } = groupStandingOf([...others, seatAfter(decision)], before);
  const change = changeOfGroup(decision.change, before, after);
  if (change === 'completed' && after === before) return { ...decision, webhook: null };
  if (change === decision.change) return decision;
  const notPending = decision.state !== 'pending_confirmation';
  return {
    ...decision,
    ...carriedBy(change, { notPending, newEmail: false }),
    timeline: timelineOf[change] ?? decision.timeline,
  };
}

function changeOfGroup(change: Change, before: BookingState | 'none', after: BookingState): Change {
  const wasTold = before !== 'none' && before !== 'draft';
  const isOver = after === 'cancelled';
  if (change === 'created') return wasTold ? 'seatAdded' : 'created';
  if (change === 'cancelled' || change === 'rescheduled') return isOver ? 'cancelled' : 'seatLeft';
  return change === 'released' && isOver && wasTold ? 'cancelled' : change;
}

const timelineOf: Partial<Record<Change, TimelineType>> = {
  seatAdded: timelineTypes.join_group,
  seatLeft: timelineTypes.leave_group,
  cancelled: timelineTypes.cancel,
};

/** Only its status matters here. */
const seatAfter = ({ state, awaiting, gates }: Changed): Seat => ({
  status: seatStatusIn(state),
  awaiting,
  gates,
  holdExpiresAt: null,
  confirmBy: null,
});
