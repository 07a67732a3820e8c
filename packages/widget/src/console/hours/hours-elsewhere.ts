import { html, nothing, type TemplateResult } from 'lit';
import type { Formats } from '../../time/formats.ts';
import { hoursWords as words } from '../words/hours.ts';
import { dayNames } from './week-days.ts';
import type { WeekHours } from './week-hours.ts';

type Elsewhere = WeekHours['elsewhere'];

/** Hours on clocks of other zones, which have no place in the week. `onRemove` is null where they may only be looked at. */
export function hoursElsewhere(
  elsewhere: Elsewhere,
  formats: Formats,
  onRemove: ((gone: Elsewhere[number]) => void) | null,
): TemplateResult | typeof nothing {
  if (elsewhere.length === 0) return nothing;
  return html`<div class="elsewhere">
    <h3>${words.elsewhere}</h3>
    <p class="quiet">${words.elsewhereHint}</p>
    <ul>
      ${elsewhere.map((one) => {
        const { days, start, end, timezone } = one;
        const text = `${formats.list(dayNames(days, formats))}, ${start} – ${end}, ${timezone ?? ''}`;
        return html`<li>
          ${text}
          ${
            onRemove === null
              ? nothing
              : html`<button class="plain" aria-label=${words.removeOf(text)} @click=${() => onRemove(one)}>
                  ${words.remove}
                </button>`
          }
        </li>`;
      })}
    </ul>
  </div>`;
}
