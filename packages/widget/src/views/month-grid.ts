import { html, nothing, type TemplateResult } from 'lit';
import type { Localization } from '../localization/languages.ts';
import { icon } from '../styles/icons.ts';
import { monthOf, weeksOf, type Day } from '../time/days.ts';
import { fullDay } from '../time/formats.ts';

export interface MonthGrid {
  readonly localization: Localization;
  readonly today: Day;
  /** The day with the one tab stop; its month is shown. */
  readonly focusDay: Day;
  readonly selectedDay: Day | null;
  /** How many starts a day offers. */
  readonly count: (day: Day) => number;
  readonly isLoading: boolean;
  readonly onMonth: (step: number) => void;
  readonly onDay: (day: Day) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** The day grid: a table with one tab stop, whose arrow keys the caller handles. */
export function monthGrid(grid: MonthGrid): TemplateResult {
  const { formats, messages } = grid.localization;
  const month = monthOf(grid.focusDay);
  const isFirst = month <= monthOf(grid.today);
  const step = (by: number, name: string, isOff: boolean): TemplateResult =>
    html`<button
      class="round ${by > 0 ? 'next' : ''}"
      part="month-button"
      aria-label=${name}
      aria-disabled=${isOff}
      @click=${() => isOff || grid.onMonth(by)}
    >
      ${icon('back')}
    </button>`;
  const weeks = weeksOf(month, formats.firstWeekday);
  return html`<div class="month">
      <h3 id="month" part="month-name">${formats.month(month)}</h3>
      ${step(-1, messages.previousMonth, isFirst)}${step(1, messages.nextMonth, false)}
    </div>
    <table role="grid" part="days" aria-labelledby="month" aria-busy=${grid.isLoading} @keydown=${grid.onKey}>
      <thead>
        <tr>
          ${weeks[1]?.map((day) => weekday(day ?? '', grid))}
        </tr>
      </thead>
      <tbody>
        ${weeks.map(
          (week) =>
            html`<tr>
              ${week.map((day) => (day === null ? html`<td></td>` : dayCell(day, grid)))}
            </tr>`,
        )}
      </tbody>
    </table>`;
}

/** The name of a column. Some languages have no short names, the Arabic ones are whole words: then the narrow one. */
function weekday(day: Day, { localization: { formats } }: MonthGrid): TemplateResult {
  const [long, short, narrow] = (['long', 'short', 'narrow'] as const).map((weekday) =>
    formats.day(day, { weekday }),
  );
  return html`<th scope="col" part="weekday" abbr=${long}>
    ${short && short.length <= 4 ? short : narrow}
  </th>`;
}

function dayCell(day: Day, grid: MonthGrid): TemplateResult {
  const { formats, messages, counted } = grid.localization;
  const count = grid.count(day);
  const isSelected = day === grid.selectedDay;
  const name = formats.day(day, { ...fullDay, year: 'numeric' });
  return html`<td
    role="gridcell"
    part="day ${count > 0 ? 'day-free' : ''} ${isSelected ? 'day-selected' : ''}"
    data-day=${day}
    tabindex=${day === grid.focusDay ? 0 : -1}
    aria-selected=${isSelected}
    aria-disabled=${count === 0}
    aria-current=${day === grid.today ? 'date' : nothing}
    aria-label=${count > 0 ? messages.dayWithTimes(name, counted(count)) : messages.dayWithout(name)}
    @click=${() => grid.onDay(day)}
  >
    <span part="day-number">${formats.dayNumber(day)}</span>
  </td>`;
}
