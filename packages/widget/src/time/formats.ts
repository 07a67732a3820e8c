import { dayToUtc, firstDayOf, type Day, type Month } from './days.ts';

/** Dates, times and lists as one locale writes them. Instants are epoch milliseconds. */
export interface Formats {
  readonly locale: string;
  /** 0 is Sunday. */
  readonly firstWeekday: number;
  /** '14:00' or '2:00 PM' */
  time(at: number, zone: string): string;
  /** As `time`, with the offset's name, which tells a repeated hour apart. */
  timeWithOffset(at: number, zone: string): string;
  /** 'Tuesday, 3 November 2026' */
  date(at: number, zone: string): string;
  /** 'Tuesday, 3 November 2026, 14:00 – 14:30'; with the offsets' names where clocks change in between */
  period(startAt: number, endAt: number, zone: string): string;
  /** '14:00 – 14:30'; with the days where they are two, with the offsets' names where clocks change in between */
  times(startAt: number, endAt: number, zone: string): string;
  /** 'Tue, 3 Nov, 14:00' */
  dayAndTime(at: number, zone: string): string;
  dayLong(day: Day): string;
  /** 'Tuesday, 3 November' */
  dayShort(day: Day): string;
  dayNumber(day: Day): string;
  /** 'Tue' */
  weekdayShort(day: Day): string;
  /** 'Nov' */
  monthShort(day: Day): string;
  month(month: Month): string;
  /** Names of the seven days from `firstWeekday` on. */
  weekdays(): { short: string; long: string }[];
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

const fullDay = { weekday: 'long', day: 'numeric', month: 'long' } as const;

/** Formats of a locale. Formatters are costly to make, so each is made once and kept. */
export function formatsFor(tag: string): Formats {
  const locale = usableLocale(tag);
  const { hourCycle } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions();
  // '9:00 AM' but '09:00': ranges write it so, and single times then do not differ from them.
  const hourMinute = { hour: hourCycle === 'h23' ? '2-digit' : 'numeric', minute: '2-digit' } as const;
  const numbers = new Intl.NumberFormat(locale);
  const made = new Map<string, Intl.DateTimeFormat>();
  const dates = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
    const key = JSON.stringify(options);
    const known = made.get(key) ?? new Intl.DateTimeFormat(locale, options);
    made.set(key, known);
    return known;
  };
  const onDay = (day: Day, options: Intl.DateTimeFormatOptions): string =>
    dates({ ...options, timeZone: 'UTC' }).format(dayToUtc(day));
  const time = (at: number, timeZone: string): string => dates({ ...hourMinute, timeZone }).format(at);
  const zoneName = (at: number, timeZone: string): string =>
    dates({ timeZone, timeZoneName: 'short' })
      .formatToParts(at)
      .find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const timeWithOffset = (at: number, timeZone: string): string =>
    `${time(at, timeZone)} ${zoneName(at, timeZone)}`;
  const date = (at: number, timeZone: string): string =>
    dates({ ...fullDay, year: 'numeric', timeZone }).format(at);
  /** Within a day on which clocks change in between; else null. A range would read '02:45 – 02:15', or have no end. */
  const acrossChange = (startAt: number, endAt: number, timeZone: string): string | null =>
    zoneName(startAt, timeZone) === zoneName(endAt, timeZone) ||
    date(startAt, timeZone) !== date(endAt, timeZone)
      ? null
      : `${timeWithOffset(startAt, timeZone)} – ${timeWithOffset(endAt, timeZone)}`;

  return {
    locale,
    firstWeekday: firstWeekdayOf(locale),
    time,
    timeWithOffset,
    date,
    period: (startAt, endAt, timeZone) => {
      const times = acrossChange(startAt, endAt, timeZone);
      return times === null
        ? dates({ ...fullDay, year: 'numeric', ...hourMinute, timeZone }).formatRange(startAt, endAt)
        : `${date(startAt, timeZone)}, ${times}`;
    },
    times: (startAt, endAt, timeZone) =>
      acrossChange(startAt, endAt, timeZone) ??
      dates({ ...hourMinute, timeZone }).formatRange(startAt, endAt),
    dayAndTime: (at, timeZone) =>
      dates({ weekday: 'short', day: 'numeric', month: 'short', ...hourMinute, timeZone }).format(at),
    dayLong: (day) => onDay(day, { ...fullDay, year: 'numeric' }),
    dayShort: (day) => onDay(day, fullDay),
    dayNumber: (day) => numbers.format(Number(day.slice(8))),
    weekdayShort: (day) => onDay(day, { weekday: 'short' }),
    monthShort: (day) => onDay(day, { month: 'short' }),
    month: (month) => onDay(firstDayOf(month), { month: 'long', year: 'numeric' }),
    weekdays: () =>
      // 2023-01-01 was a Sunday.
      Array.from({ length: 7 }, (_, index) => {
        const day = `2023-01-0${1 + ((index + firstWeekdayOf(locale)) % 7)}`;
        const short = onDay(day, { weekday: 'short' });
        // Some languages have no short names: the Arabic ones are whole words.
        const fits = short.length <= 4;
        return {
          short: fits ? short : onDay(day, { weekday: 'narrow' }),
          long: onDay(day, { weekday: 'long' }),
        };
      }),
    minutes: (count) =>
      new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'short' }).format(count),
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  };
}
