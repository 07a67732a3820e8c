import { dayToUtc, firstDayOf, type Day, type Month } from './days.ts';

type Options = Intl.DateTimeFormatOptions;

/** Dates, times and lists as one locale writes them. Instants are epoch milliseconds. */
export interface Formats {
  readonly locale: string;
  /** 0 is Sunday. */
  readonly firstWeekday: number;
  /** Hours and minutes as this locale's clock shows them. */
  readonly hourMinute: Options;
  /** A formatter of these options; formatters are costly to make, so each is made once. */
  of(options: Options): Intl.DateTimeFormat;
  /** '14:00' or '2:00 PM' */
  time(at: number, zone: string): string;
  /** As `time`, with the offset's name, which tells a repeated hour apart. */
  timeWithOffset(at: number, zone: string): string;
  /** 'Tue, 3 Nov, 14:00' */
  dayAndTime(at: number, zone: string): string;
  /** A day by `options`; the same everywhere, whatever the zone. */
  day(day: Day, options: Options): string;
  /** 'Tuesday, 3 November' */
  dayShort(day: Day): string;
  number(count: number): string;
  dayNumber(day: Day): string;
  month(month: Month): string;
  minutes(count: number): string;
  list(items: readonly string[]): string;
}

interface WeekInfo {
  readonly firstDay: number;
}

/** `getWeekInfo` is a method in newer engines and a property in some older ones; elsewhere weeks start on Monday. */
function firstWeekdayOf(locale: string): number {
  const info = new Intl.Locale(locale) as { getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo };
  return (info.getWeekInfo?.() ?? info.weekInfo ?? { firstDay: 1 }).firstDay % 7;
}

/** The nearest tag that `Intl` understands: 'en' for a broken one. */
export function usableLocale(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** 'Tuesday, 3 November' */
export const fullDay = { weekday: 'long', day: 'numeric', month: 'long' } as const;

/** The offset's name, such as 'CET', by a formatter that was made with `timeZoneName`. */
export const offsetName = (format: Intl.DateTimeFormat, at: number): string =>
  format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';

/** Formats of a locale. */
export function formatsFor(tag: string): Formats {
  const locale = usableLocale(tag);
  const made = new Map<string, Intl.DateTimeFormat>();
  const of = (options: Options): Intl.DateTimeFormat => {
    const key = JSON.stringify(options);
    // The grid of days is Gregorian everywhere: so are the names above it.
    const format = made.get(key) ?? new Intl.DateTimeFormat(locale, { calendar: 'gregory', ...options });
    made.set(key, format);
    return format;
  };
  const { hourCycle } = of({ hour: 'numeric' }).resolvedOptions();
  // '9:00 AM' but '09:00': ranges write it so, and single times then do not differ from them.
  const hourMinute = { hour: hourCycle === 'h23' ? '2-digit' : 'numeric', minute: '2-digit' } as const;
  const numbers = new Intl.NumberFormat(locale);
  const number = (count: number): string => numbers.format(count);
  const time = (at: number, timeZone: string): string => of({ ...hourMinute, timeZone }).format(at);
  const day = (day: Day, options: Options): string =>
    of({ ...options, timeZone: 'UTC' }).format(dayToUtc(day));
  return {
    locale,
    firstWeekday: firstWeekdayOf(locale),
    hourMinute,
    of,
    time,
    timeWithOffset: (at, timeZone) =>
      `${time(at, timeZone)} ${offsetName(of({ timeZone, timeZoneName: 'short' }), at)}`,
    dayAndTime: (at, timeZone) =>
      of({ weekday: 'short', day: 'numeric', month: 'short', ...hourMinute, timeZone }).format(at),
    day,
    dayShort: (shown) => day(shown, fullDay),
    number,
    dayNumber: (shown) => number(Number(shown.slice(8))),
    month: (month) => day(firstDayOf(month), { month: 'long', year: 'numeric' }),
    minutes: (count) =>
      new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'short' }).format(count),
    list: (items) => new Intl.ListFormat(locale).format(items),
  };
}
