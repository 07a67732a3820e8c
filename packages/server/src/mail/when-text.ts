import { isTimeZone } from '@slotkit/shared/time';

/** From when to when, epoch milliseconds. */
export interface Span {
  readonly startAt: number;
  readonly endAt: number;
}

/** A span as one reader's calendar and clock show it. */
export interface WhenText {
  readonly day: string;
  /** With the zone and its offset on that day, which tells the two runs of a repeated hour apart. */
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
  const hours = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone });
  const range = hours.formatRange(startAt, endAt);
  return {
    day: plainSpaces(day.format(startAt)),
    time: plainSpaces(`${range} ${zoneText(startAt, locale, timeZone)}`),
  };
}

/** Writes an instant, such as a deadline, in a reader's language and zone. */
export const instantText = (at: number, locale: string, timeZone: string): string =>
  plainSpaces(
    `${new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone }).format(at)} ${zoneText(at, locale, timeZone)}`,
  );

/** A day in few words, for a subject. */
export const shortDayText = (at: number, locale: string, timeZone: string): string =>
  plainSpaces(
    new Intl.DateTimeFormat(locale, {
      weekday: 'short',
      month: 'short',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      timeZone,
    }).format(at),
  );

/** The first of these that dates can be written in; English when there is none. */
export function usableLocale(...wanted: readonly string[]): string {
  for (const tag of wanted) {
    try {
      if (Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0) return tag;
    } catch {
      // Not a tag at all.
    }
  }
  return 'en';
}

/** The first of these that is a zone; UTC when there is none. */
export const usableZone = (...wanted: readonly string[]): string => wanted.find(isTimeZone) ?? 'UTC';

function zoneText(at: number, locale: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'shortOffset' }).formatToParts(at);
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return `${timeZone.replaceAll('_', ' ')} (${offset})`;
}

/** Thin and unbreakable spaces are drawn as boxes by some mail programs. */
const plainSpaces = (text: string): string => text.replaceAll(/[\u00A0\u2009\u202F]/g, ' ');
