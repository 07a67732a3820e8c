import { html, nothing, type TemplateResult } from 'lit';
import type { FirstLocalization } from '../../localization/localize.ts';
import { monthOf, weeksOf, type Day, type Month } from '../../time/days.ts';
import { icon } from '../../styles/icons.ts';

export interface MonthGrid {
  readonly localization: FirstLocalization;
  readonly month: Month;
  readonly today: Day;
  /** The day with the one tab stop. */
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
  const isFirst = grid.month <= monthOf(grid.today);
  return html`
    <div class="month">
      <h3 id="month" class="month-name" part="month-name" aria-live="polite">${formats.month(grid.month)}</h3>
      <button
        type="button"
        class="step"
        part="month-button"
        aria-label=${messages.previousMonth}
        aria-disabled=${isFirst}
        @click=${() => !isFirst && grid.onMonth(-1)}
      >
        ${icon('back')}
      </button>
      <button
        type="button"
        class="step"
        part="month-button"
        aria-label=${messages.nextMonth}
        @click=${() => grid.onMonth(1)}
      >
        ${icon('next')}
      </button>
    </div>
    <table role="grid" part="days" aria-labelledby="month" aria-busy=${grid.isLoading} @keydown=${grid.onKey}>
      <thead>
        <tr>
          ${formats.weekdays().map(({ short, long }) => html`<th scope="col" abbr=${long}>${short}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${weeksOf(grid.month, formats.firstWeekday).map(
          (week) =>
            html`<tr>
              ${week.map((day) => (day === null ? html`<td></td>` : dayCell(grid, day)))}
            </tr>`,
        )}
      </tbody>
    </table>
  `;
}

function dayCell(grid: MonthGrid, day: Day): TemplateResult {
  const { formats, messages } = grid.localization;
  const count = grid.count(day);
  const isSelected = day === grid.selectedDay;
  const name = formats.dayLong(day);
  return html`<td
    role="gridcell"
    part=${`day${count > 0 ? ' day-free' : ''}${isSelected ? ' day-selected' : ''}`}
    data-day=${day}
    tabindex=${day === grid.focusDay ? 0 : -1}
    aria-selected=${isSelected}
    aria-disabled=${count === 0}
    aria-current=${day === grid.today ? 'date' : nothing}
    aria-label=${count > 0 ? messages.dayWithTimes(name, count) : messages.dayWithout(name)}
    @click=${() => grid.onDay(day)}
  >
    <span>${formats.dayNumber(day)}</span>
  </td>`;
}
