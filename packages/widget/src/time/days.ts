/** A calendar day, 'YYYY-MM-DD'. Such strings compare in calendar order. */
export type Day = string;
/** A calendar month, 'YYYY-MM'. */
export type Month = string;

const dayMs = 86_400_000;

/** Midnight UTC of a day in epoch milliseconds: only for arithmetic and for formatting in UTC. */
export const dayToUtc = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

const utcToDay = (utc: number): Day => new Date(utc).toISOString().slice(0, 10);

/** Whether a text is a day that there is; '2027-02-30' is none. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(dayToUtc(text)) && utcToDay(dayToUtc(text)) === text;

export const addDays = (day: Day, count: number): Day => utcToDay(dayToUtc(day) + count * dayMs);

/** 0 is Sunday, 6 is Saturday. */
export const weekdayOf = (day: Day): number => new Date(dayToUtc(day)).getUTCDay();

export const monthOf = (day: Day): Month => day.slice(0, 7);

export const firstDayOf = (month: Month): Day => `${month}-01`;

export const lastDayOf = (month: Month): Day => addDays(firstDayOf(addMonths(month, 1)), -1);

export function addMonths(month: Month, count: number): Month {
  const date = new Date(dayToUtc(firstDayOf(month)));
  date.setUTCMonth(date.getUTCMonth() + count);
  return monthOf(utcToDay(date.getTime()));
}

/** The weeks of a month, each seven days long and starting on `firstWeekday` (0 is Sunday); null outside the month. */
export function weeksOf(month: Month, firstWeekday: number): (Day | null)[][] {
  const first = firstDayOf(month);
  const last = lastDayOf(month);
  const weeks: (Day | null)[][] = [];
  let day = addDays(first, -((weekdayOf(first) - firstWeekday + 7) % 7));
  while (day <= last) {
    const week: (Day | null)[] = [];
    for (let index = 0; index < 7; index += 1) {
      week.push(day < first || day > last ? null : day);
      day = addDays(day, 1);
    }
    weeks.push(week);
  }
  return weeks;
}
