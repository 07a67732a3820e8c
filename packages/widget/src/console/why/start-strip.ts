import { html, type TemplateResult } from 'lit';
import type { Formats } from '../../time/formats.ts';
import { whyWords as words } from '../words/why.ts';
import type { DayExplanation } from './reason-text.ts';

/** The starts of a day as buttons, each with whether it is offered. */
export function startStrip(
  { starts, timezone }: DayExplanation,
  dayName: string,
  chosen: string | null,
  formats: Formats,
  onChoose: (start: string | null) => void,
): TemplateResult {
  if (starts.length === 0) return html`<p>${words.noStarts}</p>`;
  const count = starts.filter(({ offered }) => offered).length;
  const all = formats.number(starts.length);
  return html`<p class="quiet" role="status">
      ${count > 0 ? words.offeredCount(formats.number(count), all) : words.noneCount(all)}
    </p>
    <div class="strip" role="group" aria-label=${words.strip(dayName)}>
      ${starts.map(({ start, offered }) => {
        const isChosen = chosen !== null && Date.parse(chosen) === Date.parse(start);
        return html`<button
          class=${offered ? 'yes' : 'no'}
          aria-pressed=${isChosen}
          @click=${() => onChoose(isChosen ? null : start)}
        >
          <span class="mark" aria-hidden="true">${offered ? '✓' : '–'}</span
          ><bdi>${formats.time(Date.parse(start), timezone)}</bdi
          ><span class="hidden">, ${offered ? words.offered : words.notOffered}</span>
        </button>`;
      })}
    </div>`;
}
