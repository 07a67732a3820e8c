export { exceptionIntervals } from './exception-intervals.ts';
export { customerLimitRefusal } from './customer-limit.ts';
export { ruleNames, takenRules } from './model.ts';
export type {
  Busy,
  CustomerLimit,
  Horizon,
  HostCalendar,
  HostsNeeded,
  Limits,
  OfferContext,
  OfferRules,
  RuleName,
  Schedule,
  ScheduleException,
  Slot,
  WorkingHours,
} from './model.ts';
export { horizonReach } from './rules/horizon.ts';
export { offeredSlots } from './offered-slots.ts';
export { offeredStarts } from './offered-starts.ts';
export { openStarts } from './open-starts.ts';
export { whyNotOffered } from './why-not-offered.ts';
export { asJoiner, whyNotJoined } from './why-not-joined.ts';
export { explainDay, type ExplainedDay, type ExplainedStart, type RuleEffect } from './explain-day.ts';
export { explainStart, type Reason, type SeatedGroup } from './explain-start.ts';
export {
  emptyDayCodes,
  explainSentence,
  hostExclusions,
  offerProblems,
  type ExplainCode,
  type HostExclusion,
  type OfferProblem,
} from './explain-words.ts';
export type { Obstacle } from './find-obstacles.ts';
export { ruleBindings, ruleSentences, rulesBinding, type RuleBinding } from './rule-words.ts';
export type { BookedGroup } from './why-not-joined.ts';
export { workingRuns } from './working-runs.ts';
