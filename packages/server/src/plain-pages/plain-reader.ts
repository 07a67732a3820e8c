import { directionOf, languageFor, type LanguageTag } from '@slotkit/shared/vocabularies';
import { wantedTags } from '../http/wanted-language.ts';
import { isUsableLocale } from '../mail/usable-locale.ts';
import { whenText, zoneText } from '../mail/when-text.ts';
import { countedIn, type Counted } from './counted.ts';
import { plainWords } from './words/choose-plain-words.ts';
import type { PlainWords } from './words/plain-words.ts';

type Options = Intl.DateTimeFormatOptions;

/** Who reads a page: its language, its zone, and how both write dates. Instants are epoch milliseconds, days `YYYY-MM-DD`. */
export interface PlainReader {
  readonly words: PlainWords;
  readonly language: LanguageTag;
  readonly direction: 'ltr' | 'rtl';
  readonly locale: string;
  readonly timeZone: string;
  /** 0 is Sunday. */
  readonly firstWeekday: number;
  readonly counted: (count: number) => Counted;
  readonly number: (count: number) => string;
  readonly minutes: (count: number) => string;
  readonly list: (items: readonly string[]) => string;
  /** '14:00' or '2:00 PM' */
  readonly time: (at: number) => string;
  /** As `time`, with the offset's name, which tells a repeated hour apart. */
  readonly timeWithOffset: (at: number) => string;
  /** 'Tue, 3 Nov, 14:00' */
  readonly dayAndTime: (at: number) => string;
  /** 'Tuesday, 3 November 2026, 14:00 – 14:30', with offsets where clocks change in between */
  readonly period: (startAt: number, endAt: number) => string;
  /** A day; the same everywhere, whatever the zone. */
  readonly day: (day: string, options: Options) => string;
  /** 'Europe/Berlin (GMT+1)' */
  readonly zone: (at: number) => string;
}

/** 'Tuesday, 3 November' */
export const fullDay = { weekday: 'long', day: 'numeric', month: 'long' } as const;

/** The reader of a page in the first of these languages that there are words for; English when there is none. */
export function readerIn(timeZone: string, ...wanted: readonly (string | undefined)[]): PlainReader {
  const tag = wanted.find((one) => one !== undefined && languageFor(one) !== null) ?? 'en';
  const language = languageFor(tag) ?? 'en';
  const locale = isUsableLocale(tag) ? tag : language;
  const made = new Map<string, Intl.DateTimeFormat>();
  const format = (options: Options): Intl.DateTimeFormat => {
    const key = JSON.stringify(options);
    const known = made.get(key) ?? new Intl.DateTimeFormat(locale, options);
    made.set(key, known);
    return known;
  };
  const { hourCycle } = format({ hour: 'numeric' }).resolvedOptions();
  const clock = { hour: hourCycle === 'h23' ? '2-digit' : 'numeric', minute: '2-digit', timeZone } as const;
  const time = (at: number): string => format(clock).format(at);
  return {
    words: plainWords[language],
    language,
    direction: directionOf(language),
    locale,
    timeZone,
    firstWeekday: firstWeekdayOf(locale),
    counted: (count) => countedIn(locale, count),
    number: (count) => new Intl.NumberFormat(locale).format(count),
    minutes: (count) =>
      new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'short' }).format(count),
    list: (items) => new Intl.ListFormat(locale).format(items),
    time,
    timeWithOffset: (at) => `${time(at)} ${zoneName(format({ timeZone, timeZoneName: 'short' }), at)}`,
    dayAndTime: (at) => format({ weekday: 'short', day: 'numeric', month: 'short', ...clock }).format(at),
    period: (startAt, endAt) => {
      const { day, hours } = whenText({ startAt, endAt }, locale, timeZone);
      return `${day}, ${hours}`;
    },
    day: (day, options) => format({ ...options, timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`)),
    zone: (at) => zoneText(at, locale, timeZone),
  };
}

/**
 * A language as a browser wants it: with the region of the first tag in its `Accept-Language` that means the same language, so that
 * dates and clocks are written as they are there. One that has a region keeps it.
 */
export function asWanted(tag: string, acceptLanguage: string | undefined): string {
  if (tag.includes('-')) return tag;
  return (
    wantedTags(acceptLanguage).find((one) => languageFor(one) === languageFor(tag) && isUsableLocale(one)) ??
    tag
  );
}

interface WeekLocale extends Intl.Locale {
  readonly getWeekInfo?: () => { readonly firstDay: number };
}

/** Monday, where the engine does not know. */
function firstWeekdayOf(locale: string): number {
  const known: WeekLocale = new Intl.Locale(locale);
  return (known.getWeekInfo?.().firstDay ?? 1) % 7;
}

const zoneName = (format: Intl.DateTimeFormat, at: number): string =>
  format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';

/** A name among other words, kept from mixing with them where one of the two is written from right to left. */
export const isolated = (name: string, { direction }: Pick<PlainReader, 'direction'>): string =>
  direction === 'rtl' || /[\u0590-\u08ff]/.test(name) ? `\u2068${name}\u2069` : name;
