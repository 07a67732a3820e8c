import type { RuleName } from './model.ts';
import { ruleSentences } from './rule-words.ts';

/** Why a host offers no start on a day at all, before any rule takes one away. */
export const emptyDayCodes = ['no_working_time', 'working_time_too_short', 'no_start_on_day'] as const;
export type EmptyDayCode = (typeof emptyDayCodes)[number];

/** Why an event type has nobody for a start, whatever the rules say about each host. */
export const offerProblems = ['no_hosts', 'no_host_free', 'not_every_host'] as const;
export type OfferProblem = (typeof offerProblems)[number];

/** Why a host of an event type is not asked at all. */
export const hostExclusions = ['host_inactive', 'other_location'] as const;
export type HostExclusion = (typeof hostExclusions)[number];

/** Every reason that an explanation may give. */
export type ExplainCode = RuleName | 'group_full' | EmptyDayCode | OfferProblem | HostExclusion;

const clauses: Readonly<Record<ExplainCode, string>> = {
  ...ruleSentences,
  group_full: 'every seat of this group is taken',
  no_working_time: 'the host has no working time on this day',
  working_time_too_short: 'no working time of this day is as long as the appointment',
  no_start_on_day: 'the grid of the working time has no start on this day',
  no_hosts: 'there is no active host who could take it',
  no_host_free: 'no host can take it',
  not_every_host: 'it needs all hosts, and not every one can take it',
  host_inactive: 'the host is not active',
  other_location: 'the host does not serve this location',
};

/** A reason as a whole sentence. */
export function explainSentence(code: ExplainCode): string {
  const clause = clauses[code];
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}
