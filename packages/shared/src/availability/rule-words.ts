import { ruleNames, type RuleName } from './model.ts';

/** Why a start is not offered, as the rest of a sentence: what refusals and explanations say of each rule. */
export const ruleSentences: Readonly<Record<RuleName, string>> = {
  working_hours: 'it lies outside the working hours',
  grid: 'it is not one of the starts listed',
  blocked: 'the host is away',
  do_not_disturb: 'the host is away',
  booked: 'it is taken',
  held: 'it is held by somebody else',
  external_busy: 'the host is busy',
  calendar_unknown: 'the calendar of the host cannot be read just now',
  booking_buffer: 'it is too close to another booking',
  buffer: 'it is too close to something else',
  past: 'it lies in the past',
  notice: 'it is too soon',
  horizon: 'it lies outside the days that can be booked',
  host_limit: 'the host has enough bookings then',
  event_type_limit: 'there are enough of these bookings then',
};

/** Who is bound by a rule. Members who say `override` pass `unless_overridden` too. Source: domain contract, D7. */
export type RuleBinding = 'everybody' | 'customers' | 'unless_overridden';

/** Whom each rule binds. */
export const ruleBindings: Readonly<Record<RuleName, RuleBinding>> = {
  working_hours: 'unless_overridden',
  grid: 'unless_overridden',
  blocked: 'everybody',
  do_not_disturb: 'everybody',
  booked: 'everybody',
  held: 'everybody',
  external_busy: 'everybody',
  calendar_unknown: 'everybody',
  booking_buffer: 'everybody',
  buffer: 'everybody',
  past: 'everybody',
  notice: 'customers',
  horizon: 'customers',
  host_limit: 'customers',
  event_type_limit: 'customers',
};

/** The rules that bind exactly these. */
export const rulesBinding = (binding: RuleBinding): ReadonlySet<RuleName> =>
  new Set(ruleNames.filter((name) => ruleBindings[name] === binding));
