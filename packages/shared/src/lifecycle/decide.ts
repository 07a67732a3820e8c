import { changes, timelineTypes } from './effects.ts';
import type { Change, ChangeRow, EffectName, TimelineType, WebhookEvent } from './effects.ts';
import { guardHolds, permissionHolds, repeatHolds } from './guards.ts';
import type { Actor, Details, LifecycleBooking, Policy, Situation } from './guards.ts';
import { gatesOf, placementOf } from './placement.ts';
import type { Placement } from './placement.ts';
import type {
  BookingEvent,
  BookingState,
  ForbiddenCode,
  InvalidCode,
  SystemCancellationReason,
} from './states-and-events.ts';
import { eventRules, guards, permissions, transitions } from './transitions.ts';
import type { EventRule, GateStep, Proof, Step } from './transitions.ts';

/** The event happens: what the booking becomes and what the same transaction writes beside it. */
export interface Changed extends Placement {
  readonly outcome: 'changed';
  /** The row of `changes` this is. */
  readonly change: Change;
  readonly timeline: TimelineType;
  readonly webhook: WebhookEvent | null;
  readonly effects: readonly EffectName[];
  /** Whether the calendar sequence number of the series rises by one (D3). */
  readonly raisesSequence: boolean;
  /** What the caller's transaction must prove before it may save this. */
  readonly requires: readonly Proof[];
  /** The system's own reason, when it cancels; null otherwise, where a person may give words. */
  readonly cancellationReason: SystemCancellationReason | null;
}

/** What was asked for holds already: answer with the booking as it is and write nothing. */
export interface Repeat {
  readonly outcome: 'repeat';
}

/** The event does not happen: `forbidden` is a 403, `invalid_transition` a 409. */
export type Refused =
  | { readonly outcome: 'refused'; readonly kind: 'forbidden'; readonly because: ForbiddenCode }
  | { readonly outcome: 'refused'; readonly kind: 'invalid_transition'; readonly because: InvalidCode };

export type Decision = Changed | Repeat | Refused;

const rules: Record<BookingEvent, EventRule> = eventRules;
const steps: Record<BookingState | 'none', Partial<Record<BookingEvent, Step>>> = transitions;
const changeRows: Record<Change, ChangeRow> = changes;

/**
 * What an event does to a booking (null: there is none yet), by the table in `transitions.ts`. Pure: it
 * changes nothing and runs no effect; it only names what must be written.
 *
 * The order is the contract's (domain contract, section 2, Repeats): who may not at all is refused first, even
 * for what holds already; then what holds already is a repeat, whatever the guards say; then the state and
 * last the guards may stand in the way.
 *
 * `now` is epoch milliseconds UTC. A `reschedule` decides about the old booking; the new one is placed by
 * `replacementGates`.
 */
export function decide(
  booking: LifecycleBooking | null,
  event: BookingEvent,
  actor: Actor,
  policy: Policy,
  now: number,
  details: Details = {},
): Decision {
  const rule = rules[event];
  const state = booking?.state ?? 'none';
  if (!rule.by.includes(actor.type)) return forbidden('wrong_actor');
  const denied = rule.only.find((name) => !permissionHolds[name]({ booking, actor, policy }));
  if (denied) return forbidden(permissions[denied].otherwise);

  const situation = booking && { booking, actor, policy, now, details };
  if (situation && isRepeat(rule, situation)) return { outcome: 'repeat' };

  const step = steps[state][event];
  if (!step) return invalid('wrong_state');
  const failed = situation && step.when.find((name) => !guardHolds[name](situation));
  if (failed) return invalid(guards[failed].otherwise);
  return changed(booking, event, step, policy, details);
}

function isRepeat(rule: EventRule, situation: Situation): boolean {
  const condition = rule.repeatIn[situation.booking.state];
  return condition !== undefined && repeatHolds[condition](situation);
}

function changed(
  booking: LifecycleBooking | null,
  event: BookingEvent,
  step: Step,
  policy: Policy,
  details: Details,
): Changed {
  const placement =
    'gate' in step
      ? afterGate(booking, step, policy, details)
      : { state: step.to, gates: booking?.gates ?? [], awaiting: stillAwaited(booking, step.to) };
  const isPending = placement.state === 'pending_confirmation';
  const change = 'gate' in step && !isPending ? (step.changeOnLastGate ?? step.change) : step.change;
  return {
    outcome: 'changed',
    ...placement,
    ...carriedBy(change, { notPending: !isPending, newEmail: details.newEmail === true }),
    timeline: timelineTypes[event],
    requires: step.proves,
    cancellationReason: 'gate' in step ? null : (step.cancellationReason ?? null),
  };
}

function afterGate(
  booking: LifecycleBooking | null,
  step: GateStep,
  policy: Policy,
  details: Details,
): Placement {
  if (step.gate === 'ask') return placementOf([...gatesOf(policy), ...(details.addedGates ?? [])], []);
  const awaiting = booking?.awaiting.filter((gate) => gate !== step.gate) ?? [];
  const asked = [...(booking?.gates ?? []), ...(booking?.awaiting ?? [])];
  return placementOf(
    asked,
    asked.filter((gate) => !awaiting.includes(gate)),
  );
}

/** Only a pending booking awaits anyone. */
function stillAwaited(booking: LifecycleBooking | null, to: BookingState): Placement['awaiting'] {
  return to === 'pending_confirmation' && booking ? booking.awaiting : [];
}

/** What a change carries along by its row of `changes`, where these conditions hold or not. */
export function carriedBy(
  change: Change,
  holds: Record<'notPending' | 'newEmail', boolean>,
): Pick<Changed, 'change' | 'webhook' | 'effects' | 'raisesSequence'> {
  const { webhook, effects, raisesSequence } = changeRows[change];
  const carried = effects.flatMap((entry) => {
    if (typeof entry === 'string') return [entry];
    return holds[entry.onlyWhen] ? [entry.effect] : [];
  });
  return { change, webhook, effects: carried, raisesSequence };
}

function forbidden(because: ForbiddenCode): Refused {
  return { outcome: 'refused', kind: 'forbidden', because };
}

function invalid(because: InvalidCode): Refused {
  return { outcome: 'refused', kind: 'invalid_transition', because };
}
