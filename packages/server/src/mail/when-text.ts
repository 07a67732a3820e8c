import { isTimeZone } from '@slotkit/shared/time';

/** From when to when, epoch milliseconds. */
export interface Span {
  readonly startAt: number;
  readonly endAt: number;
}

/** A span as one reader's calendar and clock show it. */
export interface WhenText {
  readonly day: string;
  /** From when to when; a day is named where it is another one by the end. */
  readonly hours: string;
  /** The same with the zone and its offset, which tells the two runs of a repeated hour apart. */
  readonly time: string;
}

/** Writes a span in a reader's language and zone. */
export function whenText({ startAt, endAt }: Span, locale: string, timeZone: string): WhenText {
  const day = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone,
  });
  const isAcross = isAcrossChange({ startAt, endAt }, locale, timeZone);
  const hours = plainSpaces(hoursText({ startAt, endAt }, locale, timeZone, isAcross));
  return {
    day: plainSpaces(day.format(startAt)),
    hours,
    time: `${hours} ${isAcross ? zoneName(timeZone) : zoneText(startAt, locale, timeZone)}`,
  };
}

/** Whether clocks change during it: its hours then need their offsets, for they would read `2:45 – 2:15`, or have no end. */
const isAcrossChange = ({ startAt, endAt }: Span, locale: string, timeZone: string): boolean =>
  offsetText(startAt, locale, timeZone) !== offsetText(endAt, locale, timeZone);

function hoursText({ startAt, endAt }: Span, locale: string, timeZone: string, isAcross: boolean): string {
  const clock = { hour: 'numeric', minute: '2-digit', timeZone } as const;
  const hours = new Intl.DateTimeFormat(locale, clock);
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone });
  const isOneDay = weekday.format(startAt) === weekday.format(endAt);
  if (isOneDay && !isAcross) return hours.formatRange(startAt, endAt);
  const end = isOneDay ? hours : new Intl.DateTimeFormat(locale, { ...clock, weekday: 'short' });
  const offset = (at: number): string => (isAcross ? ` ${offsetText(at, locale, timeZone)}` : '');
  return `${hours.format(startAt)}${offset(startAt)} – ${end.format(endAt)}${offset(endAt)}`;
}

/** Writes an instant, such as a deadline, in a reader's language and zone. */
export const instantText = (at: number, locale: string, timeZone: string): string =>
  plainSpaces(
    `${new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone }).format(at)} ${zoneText(at, locale, timeZone)}`,
  );

/** A day and a time in few words, for a subject. */
export function shortDayText(at: number, locale: string, timeZone: string): string {
  // Beside a day some languages drop the hour's zero that the same mail has elsewhere: 2:00 and 02:00 in en-GB.
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone });
  const hour = clock.formatToParts(at).find(({ type }) => type === 'hour')?.value;
  const parts = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  }).formatToParts(at);
  return plainSpaces(
    parts.map(({ type, value }) => (type === 'hour' && hour !== undefined ? hour : value)).join(''),
  );
}

/** The first of these that is a zone; UTC when there is none. */
export const usableZone = (...wanted: readonly string[]): string => wanted.find(isTimeZone) ?? 'UTC';

const zoneName = (timeZone: string): string => timeZone.replaceAll('_', ' ');

/** A zone with its distance from UTC at an instant: `Europe/Berlin (GMT+1)`. */
export const zoneText = (at: number, locale: string, timeZone: string): string =>
  `${zoneName(timeZone)} (${offsetText(at, locale, timeZone)})`;

function offsetText(at: number, locale: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'shortOffset' }).formatToParts(at);
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  // A line may break after a hyphen, but not after a minus.
  return offset.replace('-', '−');
}

/** Thin and unbreakable spaces are drawn as boxes by some mail programs. */
const plainSpaces = (text: string): string => text.replaceAll(/[\u00A0\u2009\u202F]/g, ' ');
