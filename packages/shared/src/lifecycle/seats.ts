import { gates as allGates } from './states-and-events.ts';
import type { BookingState, Gate, SeatStatus } from './states-and-events.ts';
import type { Placement } from './placement.ts';

/*
 * Seats of a group booking (domain contract, section 4, Group). Each registration lives the life of a booking, by the same table; the
 * state of the group follows from those of its seats.
 */

/** A registration as far as its group's state follows from it. Instants are epoch milliseconds UTC. */
export interface Seat {
  readonly status: SeatStatus;
  readonly awaiting: readonly Gate[];
  readonly gates: readonly Gate[];
  /** When a held seat runs out. */
  readonly holdExpiresAt: number | null;
  /** When the confirmation window of a pending seat closes. */
  readonly confirmBy: number | null;
}

/** How a group stands with its gates, and when it is over if nothing happens any more; null where that is never. */
export interface GroupStanding extends Placement {
  readonly holdExpiresAt: number | null;
  readonly confirmBy: number | null;
}

const statusIn = {
  draft: 'held',
  pending_confirmation: 'pending',
  scheduled: 'booked',
  confirmed: 'confirmed',
  started: 'confirmed',
  completed: 'attended',
  cancelled: 'cancelled',
  no_show: 'no_show',
  rescheduled: 'cancelled',
} as const satisfies Record<BookingState, SeatStatus>;

/** What the state of a registration means for its attendee. */
export const seatStatusIn = (state: BookingState): SeatStatus => statusIn[state];

const stateIn = {
  held: 'draft',
  pending: 'pending_confirmation',
  booked: 'scheduled',
  confirmed: 'confirmed',
  cancelled: 'cancelled',
  attended: 'completed',
  no_show: 'no_show',
} as const satisfies Record<SeatStatus, BookingState>;

/**
 * The state in which the lifecycle sees a registration of a group. A seat that went on to another booking, alone or with its group, is
 * superseded; one that nobody has said anything about has started with its group, even when that is over for others.
 */
export function seatStateOf(
  { status, hasMoved }: { readonly status: SeatStatus; readonly hasMoved: boolean },
  group: BookingState,
): BookingState {
  const isLive = status !== 'cancelled' && status !== 'attended' && status !== 'no_show';
  if (hasMoved || (isLive && group === 'rescheduled')) return 'rescheduled';
  const isAgreed = status === 'booked' || status === 'confirmed';
  const hasBegun = group === 'started' || group === 'completed' || group === 'no_show';
  return isAgreed && hasBegun ? 'started' : stateIn[status];
}

/**
 * The state of a group that was in the state `before`, from its seats: a draft while seats are only held, pending while everybody else
 * is awaited, cancelled when the last seat is gone, completed when anybody attended. A group that was told of as booked is no draft
 * again while somebody holds the only seat left.
 */
export function groupStandingOf(seats: readonly Seat[], before: BookingState | 'none'): GroupStanding {
  const state = groupStateOf(seats, before);
  const taken = seats.filter(({ status }) => status !== 'cancelled');
  const ends = taken.flatMap(({ holdExpiresAt, confirmBy }) => holdExpiresAt ?? confirmBy ?? []);
  const lastEnd = ends.length > 0 ? Math.max(...ends) : null;
  return {
    state,
    gates: allGates.filter((gate) => taken.some(({ gates }) => gates.includes(gate))),
    awaiting:
      state === 'pending_confirmation'
        ? allGates.filter((gate) => taken.some(({ awaiting }) => awaiting.includes(gate)))
        : [],
    holdExpiresAt: state === 'draft' ? lastEnd : null,
    confirmBy: state === 'pending_confirmation' ? lastEnd : null,
  };
}

function groupStateOf(seats: readonly Seat[], before: BookingState | 'none'): BookingState {
  const are = (...wanted: readonly SeatStatus[]): boolean =>
    seats.some(({ status }) => wanted.includes(status));
  if (are('attended')) return 'completed';
  if (are('booked', 'confirmed')) {
    if (before === 'started') return 'started';
    return are('booked') ? 'scheduled' : 'confirmed';
  }
  if (are('pending')) return 'pending_confirmation';
  if (are('no_show')) return 'no_show';
  if (!are('held')) return 'cancelled';
  return before === 'none' || before === 'draft' ? 'draft' : 'scheduled';
}
