import { html } from 'hono/html';
import type { Html } from '../pages/page-layout.ts';
import { address } from './asked.ts';
import type { TimesPlace } from './choices-form.ts';
import { addMonths, firstDayOf, monthOf, weeksOf } from './month.ts';
import { drawing } from './pictures.ts';
import { fullDay, type PlainReader } from './plain-reader.ts';
import type { PlainTimes } from './read-times.ts';

/** A month as a table whose free days are links, with links to the months around it. */
export function monthTable(times: PlainTimes, place: TimesPlace, reader: PlainReader): Html {
  const { words } = reader;
  const { month, today } = times;
  const weeks = weeksOf(month, reader.firstWeekday);
  const step = (by: number, name: string): Html =>
    by < 0 && month <= monthOf(today)
      ? html`<span class="round off" aria-hidden="true">${drawing('back')}</span>`
      : html`<a
          class="round ${by > 0 ? 'next' : ''}"
          rel="nofollow"
          aria-label="${name}"
          href="${addressOf(place, { month: addMonths(month, by), day: undefined })}"
          >${drawing('back')}</a
        >`;
  return html`<div class="plain-month">
      <h3 id="plain-month">${monthName(month, reader)}</h3>
      ${step(-1, words.previousMonth)}${step(1, words.nextMonth)}
    </div>
    <table aria-labelledby="plain-month">
      <thead>
        <tr>
          ${(weeks[1] ?? []).map((day) => weekday(day ?? '', reader))}
        </tr>
      </thead>
      <tbody>
        ${weeks.map(
          (week) =>
            html`<tr>
              ${week.map((day) => (day === null ? html`<td></td>` : dayCell(day, times, place, reader)))}
            </tr>`,
        )}
      </tbody>
    </table>`;
}

/** Where the same page shows another day or month. */
export const addressOf = (place: TimesPlace, change: { month?: string; day?: string | undefined }): string =>
  address(place.path, { ...place.asked, zones: undefined, done: undefined, ...change }, place.carried);

export const monthName = (month: string, { day }: PlainReader): string =>
  day(firstDayOf(month), { month: 'long', year: 'numeric' });

/** The name of a column. Some languages have no short names, the Arabic ones are whole words: then the narrow one. */
function weekday(shown: string, { day }: PlainReader): Html {
  const name = (length: 'long' | 'short' | 'narrow'): string => day(shown, { weekday: length });
  const short = name('short');
  return html`<th scope="col" abbr="${name('long')}">${short.length <= 4 ? short : name('narrow')}</th>`;
}

function dayCell(day: string, times: PlainTimes, place: TimesPlace, reader: PlainReader): Html {
  const { words, counted } = reader;
  const count = times.days.get(day)?.length ?? 0;
  const number = reader.number(Number(day.slice(8)));
  const current = day === times.today ? html`aria-current="date"` : '';
  if (count === 0) return html`<td ${current}><span>${number}</span></td>`;
  const name = words.dayWithTimes(reader.day(day, { ...fullDay, year: 'numeric' }), counted(count));
  return html`<td ${current}>
    <a
      class="${day === times.day ? 'chosen' : ''}"
      rel="nofollow"
      aria-label="${name}"
      ${day === times.day ? html`aria-current="true"` : ''}
      href="${addressOf(place, { month: times.month, day })}"
      ><span>${number}</span></a
    >
  </td>`;
}
