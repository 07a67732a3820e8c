import type { ActorType, BookingState, Gate } from './states-and-events.ts';
import { gates as allGates } from './states-and-events.ts';
import type { Actor, Policy } from './guards.ts';

/** How a booking stands with its gates. */
export interface Placement {
  readonly state: BookingState;
  /** Every gate asked for, in the order of `gates`. */
  readonly gates: readonly Gate[];
  /** Those not given yet. */
  readonly awaiting: readonly Gate[];
}

/**
 * The state that follows from gates (D1): `pending_confirmation` while anyone is awaited; then `confirmed` if
 * the customer was among those asked, else `scheduled`.
 */
export function placementOf(asked: readonly Gate[], given: readonly Gate[]): Placement {
  const gates = allGates.filter((gate) => asked.includes(gate));
  const awaiting = gates.filter((gate) => !given.includes(gate));
  if (awaiting.length > 0) return { state: 'pending_confirmation', gates, awaiting };
  return { state: gates.includes('customer') ? 'confirmed' : 'scheduled', gates, awaiting };
}

/** The gates an event type asks for; they hold for every source. */
export function gatesOf(policy: Pick<Policy, 'requiresApproval' | 'requiresConfirmation'>): Gate[] {
  return allGates.filter((gate) => (gate === 'host' ? policy.requiresApproval : policy.requiresConfirmation));
}

const gateOfMover: Record<ActorType, readonly Gate[]> = {
  admin: ['host'],
  agent: ['host'],
  customer: ['customer'],
  api: [],
  ai_agent: [],
  system: [],
};

/**
 * How the replacement of a rescheduled booking is placed (D2): the event type's gates are asked anew, the
 * mover's own counts as given. Its confirmation window restarts: see `confirmationDeadline`.
 */
export function replacementGates(
  policy: Pick<Policy, 'requiresApproval' | 'requiresConfirmation'>,
  mover: Pick<Actor, 'type'>,
): Placement {
  return placementOf(gatesOf(policy), gateOfMover[mover.type]);
}

/** When a pending booking's window closes: one window for both gates, from creation, never past the start. */
export function confirmationDeadline(
  policy: Pick<Policy, 'confirmationWindowMinutes'>,
  createdAt: number,
  startAt: number,
): number {
  return Math.min(createdAt + policy.confirmationWindowMinutes * 60_000, startAt);
}
