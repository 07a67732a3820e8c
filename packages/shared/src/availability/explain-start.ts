import type { Minute } from '../time/index.ts';
import { findObstacles, takenAway, type Obstacle } from './find-obstacles.ts';
import type { HostCalendar, OfferContext, RuleName } from './model.ts';
import { ruleBindings, type RuleBinding } from './rule-words.ts';
import { ruleTable } from './rules/rule-table.ts';
import { asJoiner, type BookedGroup } from './why-not-joined.ts';
import { workingTimeRefusal } from './working-starts.ts';

/** A reason for which a host does not offer a start, with what stands behind it. */
export interface Reason {
  readonly rule: RuleName | 'group_full';
  /** Whom it binds: a start that is no whole minute is off the grid for those too who override it. */
  readonly binds: RuleBinding;
  readonly obstacles: readonly Obstacle[];
}

/** A group of the event type that is asked about, with the seats that are left to the one who asks. */
export interface SeatedGroup extends BookedGroup {
  readonly seatsLeft: number;
}

/**
 * Every rule that takes a start away from a host, in the order in which rules are asked; none exactly when the host offers it. Waiving
 * all of them offers it, and each of them would refuse it alone. A group that begins there is joined, not in the way, unless it is full.
 */
export function explainStart(
  host: HostCalendar,
  context: OfferContext,
  start: Minute,
  groups: readonly SeatedGroup[] = [],
): Reason[] {
  const group = groups.find((one) => one.start === start);
  if (!group) return reasonsFor(host, context, start);
  const joiner = asJoiner(host, context, group);
  const reasons = reasonsFor(joiner.host, joiner.context, start);
  return group.seatsLeft > 0
    ? reasons
    : [{ rule: 'group_full', binds: 'everybody', obstacles: [fullGroup(group, context)] }, ...reasons];
}

function reasonsFor(host: HostCalendar, context: OfferContext, start: Minute): Reason[] {
  const refusal = workingTimeRefusal(host, context, start);
  const others = ruleTable
    .map(([name]) => name)
    .filter((name) => context.waived?.has(name) !== true)
    .filter((name) => takenAway(name, host, context, [start]).length > 0);
  return [...(refusal === null ? [] : [refusal]), ...others].map((rule) => ({
    rule,
    binds: Number.isInteger(start) ? ruleBindings[rule] : 'everybody',
    obstacles: findObstacles(rule, host, context, [start]),
  }));
}

const fullGroup = ({ bookingId, start }: SeatedGroup, { rules }: OfferContext): Obstacle => ({
  kind: 'booking',
  start,
  end: start + rules.durationMinutes,
  bookingId,
});
