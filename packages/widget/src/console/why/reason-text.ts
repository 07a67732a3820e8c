import type { Shapes } from '@slotkit/shared/client';
import { dayAt } from '../../time/zones.ts';
import type { Formats } from '../../time/formats.ts';
import { whyWords as words } from '../words/why.ts';

/** An explanation of one start. */
export type StartExplanation = Shapes['StartExplanation'];
/** An explanation of a day. */
export type DayExplanation = Shapes['DayExplanation'];
/** A rule that takes a time away, with what stands behind it. */
export type Reason = StartExplanation['hosts'][number]['because'][number];
export type Obstacle = Reason['obstacles'][number];

interface Written {
  readonly formats: Formats;
  /** The zone that times are written in. */
  readonly zone: string;
}

/** A rule in plain words; of a rule that is newer than this console, what the server says. */
export const reasonText = ({ code, detail }: Pick<Reason, 'code' | 'detail'>): string =>
  words.reasons[code] ?? detail;

/** Between which times something is: the day only where it matters. */
export function spanOf(start: string | null, end: string | null, { formats, zone }: Written): string {
  const full = (text: string): string => formats.dayAndTime(Date.parse(text), zone);
  if (start === null) return end === null ? '' : words.until(full(end));
  if (end === null) return words.openEnded(full(start));
  const isOneDay = dayAt(Date.parse(start), zone) === dayAt(Date.parse(end) - 1, zone);
  return `${full(start)} – ${isOneDay ? formats.time(Date.parse(end), zone) : full(end)}`;
}

/** The times of a day, each from when to when. */
export const timesOf = (
  periods: readonly { readonly start: string; readonly end: string }[],
  { formats, zone }: Written,
): string =>
  formats.list(
    periods.map(({ start, end }) =>
      [start, end].map((text) => formats.time(Date.parse(text), zone)).join(' – '),
    ),
  );

/** What stands behind a rule, as one line: what it is, when, and how full. */
export function obstacleText({ kind, start, end, limit }: Obstacle, written: Written): string {
  const { formats, zone } = written;
  const name = words.obstacles[kind] ?? kind.replaceAll('_', ' ');
  const full = limit ? `: ${words.limit(formats.number(limit.counted), formats.number(limit.max))}` : '';
  // Of these one end says all.
  const only = kind === 'closed_before' ? end : kind === 'closed_from' ? start : null;
  if (only !== null) return `${name} ${formats.dayAndTime(Date.parse(only), zone)}`;
  if (limit && start !== null) {
    const first = formats.dayShort(dayAt(Date.parse(start), zone));
    return `${name} (${first})${full}`;
  }
  return `${name}: ${spanOf(start, end, written)}${full}`;
}
