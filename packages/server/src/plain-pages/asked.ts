import { isDay } from '@slotkit/shared/time';
import { attributesFromQuery } from '../pages/widget-attributes.ts';

/** What the address of a page asks for, each well-formed; `start` is an instant, `month` a `YYYY-MM`, `zones` says to list all zones. */
export interface Asked {
  readonly host?: string | undefined;
  readonly location?: string | undefined;
  readonly duration?: string | undefined;
  readonly timezone?: string | undefined;
  readonly lang?: string | undefined;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
  readonly start?: string | undefined;
  readonly zones?: string | undefined;
  readonly done?: string | undefined;
}

type Query = Readonly<Record<string, string>>;

/** The present century and the next: nobody books later, and calendars go on for ever. */
const plannable = { from: '2000-01-01', until: '2200-01-01' } as const;
const isPlannable = (day: string): boolean => isDay(day) && day >= plannable.from && day < plannable.until;

/** Held as an instant: with its offset, what reads as the last day of a year may lie in the next. */
function isPlannableStart(value: string): boolean {
  const at = Date.parse(value);
  return at >= Date.parse(plannable.from) && at < Date.parse(plannable.until);
}

const checks: Readonly<Record<string, (value: string) => boolean>> = {
  month: (value) => /^\d{4}-\d{2}$/.test(value) && isPlannable(`${value}-01`),
  day: isPlannable,
  start: (value) =>
    value.length <= 40 &&
    /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(value) &&
    isPlannableStart(value),
  zones: (value) => value === 'all',
  done: (value) => /^[a-z]{1,20}$/.test(value),
};

/** What an address says after `?`; what is malformed is left out, as if it had not been said. */
export const askedIn = (query: Query): Asked => ({
  ...Object.fromEntries(attributesFromQuery(query)),
  ...Object.fromEntries(
    Object.entries(checks).flatMap(([name, isWellFormed]) => {
      const value = Object.hasOwn(query, name) ? query[name] : undefined;
      return value !== undefined && isWellFormed(value) ? [[name, value]] : [];
    }),
  ),
});

/** An address that asks for the same but for the changes; what is undefined is not asked for. */
export function address(path: string, asked: object, carried: Query = {}, fragment = ''): string {
  const said = Object.entries({ ...carried, ...asked }).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '',
  );
  const query = said.length === 0 ? '' : `?${String(new URLSearchParams(said))}`;
  return `${path}${query}${fragment}`;
}
