import { forbidAround } from './obstacle.ts';
import type { Rule } from './rule.ts';

/** Where the event type wants to know: a slot and its own buffers lie where the host's external calendars are known. */
export const calendarUnknown: Rule = (host, { rules }, _range, forbid) => {
  if (rules.whenCalendarUnknown !== 'refuse') return;
  const gap = { before: rules.bufferBeforeMinutes, after: rules.bufferAfterMinutes };
  for (const unknown of host.calendarUnknown ?? []) forbidAround(unknown, gap, rules, forbid);
};
