import { addDays, addMonths, lastDayOf, monthOf, weekdayOf, type Day } from '../time/days.ts';

export interface GridKey {
  readonly key: string;
  readonly shiftKey: boolean;
}

export interface GridSide {
  /** 0 is Sunday. */
  readonly firstWeekday: number;
  readonly isRightToLeft: boolean;
}

/** Where a key leads from a day of the grid, as the ARIA practices for date grids say; null for keys without meaning. */
export function dayAfterKey(day: Day, { key, shiftKey }: GridKey, side: GridSide): Day | null {
  const sinceWeekStart = (weekdayOf(day) - side.firstWeekday + 7) % 7;
  const forward = side.isRightToLeft ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return addDays(day, forward);
    case 'ArrowLeft':
      return addDays(day, -forward);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'Home':
      return addDays(day, -sinceWeekStart);
    case 'End':
      return addDays(day, 6 - sinceWeekStart);
    case 'PageDown':
      return addMonthsToDay(day, shiftKey ? 12 : 1);
    case 'PageUp':
      return addMonthsToDay(day, shiftKey ? -12 : -1);
    default:
      return null;
  }
}

/** Where a key leads in a list of `count` things laid out in `columns`; null for keys without meaning. */
export function indexAfterKey(
  index: number,
  key: string,
  { count, columns, isRightToLeft }: { count: number; columns: number; isRightToLeft: boolean },
): number | null {
  const forward = isRightToLeft ? -1 : 1;
  const steps: Record<string, number> = {
    ArrowRight: forward,
    ArrowLeft: -forward,
    ArrowDown: columns,
    ArrowUp: -columns,
    Home: -index,
    End: count - 1 - index,
  };
  const step = steps[key];
  return step === undefined ? null : Math.min(count - 1, Math.max(0, index + step));
}

/** The same day number in another month, or that month's last day where it has none such. */
export function addMonthsToDay(day: Day, count: number): Day {
  const month = addMonths(monthOf(day), count);
  const sameNumber = `${month}-${day.slice(8)}`;
  const last = lastDayOf(month);
  return sameNumber > last ? last : sameNumber;
}
