import { html, type TemplateResult } from 'lit';
import type { Formats } from '../../time/formats.ts';
import type { Day } from '../../time/days.ts';
import { stepButton } from '../step-button.ts';
import { timeInput } from '../time-input.ts';
import { words } from '../words/calendar.ts';
import { calendarLooks, rangeTitle, stepped, type CalendarPlace } from './calendar-look.ts';

/** What moves the calendar. */
export interface CalendarBar {
  readonly place: CalendarPlace;
  readonly today: Day;
  readonly formats: Formats;
  /** The zone in words: 'Times in Berlin (UTC+1)'. */
  readonly timesIn: string;
  readonly onGo: (change: Partial<CalendarPlace>) => void;
}

/** Earlier and later, any day, what is on show, and how. */
export function calendarBar({ place, today, formats, timesIn, onGo }: CalendarBar): TemplateResult {
  return html`<div class="bar">
    <div class="steps">
      ${stepButton(words.before, 'earlier', () => onGo({ day: stepped(place, -1) }))}
      ${stepButton(words.after, 'later', () => onGo({ day: stepped(place, 1) }))}
      <button @click=${() => onGo({ day: today })}>${words.today}</button>
    </div>
    <div class="what">
      <h2 aria-live="polite"><bdi>${rangeTitle(place, formats)}</bdi></h2>
      <p class="quiet">${timesIn}</p>
    </div>
    <label class="day"
      ><span class="hidden">${words.goTo}</span> ${timeInput({
        type: 'date',
        value: place.day,
        onChange: (day) => {
          if (day !== '') onGo({ day });
        },
      })}</label
    >
    <div class="looks" role="group" aria-label=${words.lookAt}>
      ${calendarLooks.map(
        (look) =>
          html`<button aria-pressed=${look === place.look} @click=${() => onGo({ look })}>
            ${words.looks[look]}
          </button>`,
      )}
    </div>
  </div>`;
}
