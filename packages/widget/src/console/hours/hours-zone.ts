import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { valueOf } from '../control-value.ts';
import { hoursWords as words } from '../words/hours.ts';

/** The zone of a week, to choose. `onChange` is null where it may only be looked at. */
export function hoursZone(timezone: string, onChange: ((timezone: string) => void) | null): TemplateResult {
  if (onChange === null) return html`<p class="quiet">${words.zone}: ${timezone}</p>`;
  const zones = Intl.supportedValuesOf('timeZone');
  return html`<label class="zone"
    >${words.zone}
    <select .value=${live(timezone)} @change=${(event: Event) => onChange(valueOf(event))}>
      ${[...new Set([timezone, 'UTC', ...zones])].map(
        (zone) =>
          html`<option value=${zone} ?selected=${zone === timezone}>${zone.replaceAll('_', ' ')}</option>`,
      )}
    </select></label
  >`;
}
