import type { Interval, Minute } from '../../time/index.ts';
import type { HostCalendar, OfferContext } from '../model.ts';

/** Receives stretches of starts, `from` up to `until`, that a rule takes away: in any order, overlapping or empty. */
export type Forbid = (from: Minute, until: Minute) => void;

/** Tells which starts within a range one rule takes away. What it says beyond the range is of no account. */
export type Rule = (host: HostCalendar, context: OfferContext, range: Interval, forbid: Forbid) => void;
