import { html, type TemplateResult } from 'lit';
import { valueOf } from '../control-value.ts';
import { oneOption } from '../option-list.ts';
import { hoursWords as words } from '../words/hours.ts';

/** The zone of a week, to choose. `onChange` is null where it may only be looked at. */
export function hoursZone(timezone: string, onChange: ((timezone: string) => void) | null): TemplateResult {
  if (onChange === null) return html`<p class="quiet">${words.zone}: ${timezone}</p>`;
  // A list whose order depends on what is chosen would show another zone than the one it means.
  const zones = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone'), timezone])];
  return html`<label class="zone"
    >${words.zone}
    <select @change=${(event: Event) => onChange(valueOf(event))}>
      ${zones.map((zone) => oneOption(zone, zone.replaceAll('_', ' '), zone === timezone))}
    </select></label
  >`;
}
