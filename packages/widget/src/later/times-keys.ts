import { dayAfterKey, indexAfterKey } from '../flow/grid-keys.ts';
import { firstDayOf, monthOf } from '../time/days.ts';
import type { TimesView } from '../views/times-view.ts';

/** The direction that the visitor sees, which need not be the page's. */
const isRightToLeft = (event: KeyboardEvent): boolean =>
  (event.currentTarget as HTMLElement).matches(':dir(rtl)');

/** A key was pressed in the day grid: it moves the one tab stop, or chooses the day. */
export function pressGridKey(view: TimesView, event: KeyboardEvent): void {
  const { host } = view;
  const from = (event.target as HTMLElement).dataset['day'] ?? view.day();
  const { firstWeekday } = host.localization.formats;
  const day = dayAfterKey(from, event, { firstWeekday, isRightToLeft: isRightToLeft(event) });
  if (event.key === 'Enter' || event.key === ' ') view.chooseDay(from);
  else if (day) {
    const first = firstDayOf(monthOf(view.today()));
    view.goTo(day < first ? first : day, true);
  } else return;
  event.preventDefault();
}

/** A key was pressed among the times of a day: it moves the one tab stop. */
export function pressTimesKey(view: TimesView, event: KeyboardEvent): void {
  const list = event.currentTarget as HTMLElement;
  const index = indexAfterKey(view.focusIndex, event.key, {
    count: list.childElementCount,
    columns: getComputedStyle(list).gridTemplateColumns.split(' ').length,
    isRightToLeft: isRightToLeft(event),
  });
  if (index === null) return;
  event.preventDefault();
  view.focusIndex = index;
  view.host.focusOn('[role="option"][tabindex="0"]');
}
