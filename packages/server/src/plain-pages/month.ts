import { addDays, weekdayOf } from '@slotkit/shared/time';

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** The month `YYYY-MM` of a day. */
export const monthOf = (day: string): string => day.slice(0, 7);

export const firstDayOf = (month: string): string => `${month}-01`;

/** The month `count` months after one, before it where negative. */
export function addMonths(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
}

export const lastDayOf = (month: string): string => addDays(firstDayOf(addMonths(month, 1)), -1);

/** The weeks of a month, each seven days long and starting on `firstWeekday` (0 is Sunday); null outside the month. */
export function weeksOf(month: string, firstWeekday: number): (string | null)[][] {
  const first = firstDayOf(month);
  const last = lastDayOf(month);
  const before = (weekdays.indexOf(weekdayOf(first)) - firstWeekday + 7) % 7;
  const weeks: (string | null)[][] = [];
  for (let begin = addDays(first, -before); begin <= last; begin = addDays(begin, 7))
    weeks.push(
      Array.from({ length: 7 }, (_, index) => addDays(begin, index)).map((day) =>
        day < first || day > last ? null : day,
      ),
    );
  return weeks;
}
