import { minuteAtOrAfter } from '../../time/index.ts';
import type { Rule } from './rule.ts';

const millisecondsPerMinute = 60_000;

/** A slot has not started yet. */
export const past: Rule = (_host, context, _range, forbid) => {
  forbid(-Infinity, minuteAtOrAfter(context.nowAt));
};

/** A slot starts no earlier than the minimum notice from now. */
export const notice: Rule = (_host, context, _range, forbid) => {
  const noticeMilliseconds = context.rules.minimumNoticeMinutes * millisecondsPerMinute;
  forbid(-Infinity, minuteAtOrAfter(context.nowAt + noticeMilliseconds));
};
