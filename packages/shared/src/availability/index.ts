export { customerLimitRefusal } from './customer-limit.ts';
export { firstAvailable } from './first-available.ts';
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
export { whyNotJoined } from './why-not-joined.ts';
export type { BookedGroup } from './why-not-joined.ts';
