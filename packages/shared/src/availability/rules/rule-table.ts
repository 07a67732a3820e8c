import type { RuleName } from '../model.ts';
import { bookingBuffer, buffer } from './buffers.ts';
import { booked, externalBusy, held } from './busy.ts';
import { calendarUnknown } from './calendar-unknown.ts';
import { blocked, doNotDisturb } from './exceptions.ts';
import { horizon } from './horizon.ts';
import { eventTypeLimit, hostLimit } from './limits.ts';
import { notice, past } from './notice.ts';
import type { Rule } from './rule.ts';

/** Every rule that takes starts away from working time, in the order of `ruleNames`. */
export const ruleTable: readonly (readonly [RuleName, Rule])[] = [
  ['blocked', blocked],
  ['do_not_disturb', doNotDisturb],
  ['booked', booked],
  ['held', held],
  ['external_busy', externalBusy],
  ['calendar_unknown', calendarUnknown],
  ['booking_buffer', bookingBuffer],
  ['buffer', buffer],
  ['past', past],
  ['notice', notice],
  ['horizon', horizon],
  ['host_limit', hostLimit],
  ['event_type_limit', eventTypeLimit],
];

/** Those of them that do not look at the host. */
export const rulesForAll: ReadonlySet<RuleName> = new Set<RuleName>([
  'past',
  'notice',
  'horizon',
  'event_type_limit',
]);
