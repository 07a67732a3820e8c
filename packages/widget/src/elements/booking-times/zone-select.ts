import { html, type TemplateResult } from 'lit';
import { icon } from '../../styles/icons.ts';
import type { FirstLocalization } from '../../localization/localize.ts';
import { offsetMinutes, offsetText, zoneCity, zoneGroups } from '../../time/zones.ts';

export interface ZoneSelect {
  readonly localization: FirstLocalization;
  readonly zone: string;
  /** The instant whose offsets are shown. */
  readonly at: number;
  readonly isLocked: boolean;
  /** All zones are there to choose from; until somebody wants them, one is enough. */
  readonly isListed: boolean;
  readonly onOpen: () => void;
  readonly onZone: (zone: string) => void;
}

/** The zone that times are shown in: a native select, or plain text where the page locks it. */
export function zoneSelect(select: ZoneSelect): TemplateResult {
  const { messages } = select.localization;
  const label = `${zoneCity(select.zone)} (${offsetText(offsetMinutes(select.at, select.zone))})`;
  if (select.isLocked) {
    return html`<p class="zone small muted" part="zone">
      ${icon('globe')}<span><span class="hidden">${messages.timeZone}: </span>${label}</span>
    </p>`;
  }
  const onChange = (event: Event): void => select.onZone((event.target as HTMLSelectElement).value);
  return html`<div class="zone small" part="zone">
    ${icon('globe')}
    <select
      aria-label=${messages.timeZone}
      .value=${select.zone}
      @focus=${select.onOpen}
      @pointerdown=${select.onOpen}
      @change=${onChange}
    >
      ${
        select.isListed
          ? zoneGroups(select.at, [select.zone]).map(
              ({ region, zones }) =>
                html`<optgroup label=${region || 'UTC'}>
                  ${zones.map(
                    ({ zone, label }) =>
                      html`<option .value=${zone} .selected=${zone === select.zone}>${label}</option>`,
                  )}
                </optgroup>`,
            )
          : html`<option .value=${select.zone} selected>${label}</option>`
      }
    </select>
  </div>`;
}
