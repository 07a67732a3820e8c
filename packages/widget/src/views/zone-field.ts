import { html, type TemplateResult } from 'lit';
import type { BookingElement } from '../elements/booking-element.ts';
import { laterFile, loadLater } from '../later-file.ts';
import { icon } from '../styles/icons.ts';
import { offsetAt, zoneLabel } from '../time/zones.ts';

/**
 * The zone that times are shown in: a native select, or plain text where the page locks it. Below it the zone of whom one meets, where
 * clocks there show something else at `at` (epoch milliseconds).
 */
export function zoneField(host: BookingElement, at: number, theirs: string): TemplateResult {
  const { zone, localization } = host;
  const { messages } = localization;
  const { name } = zone;
  const label = zoneLabel(at, name);
  // All zones are listed once somebody wants to choose; until then the present one is enough.
  const open = (): void => {
    void loadLater().then(
      () => zone.list(),
      () => undefined,
    );
  };
  return html`<div class="zone small muted" part="zone">
      ${icon('globe')}
      ${
        zone.isLocked
          ? html`<span><span class="hidden">${messages.timeZone}: </span>${label}</span>`
          : html`<select
              part="zone-select"
              aria-label=${messages.timeZone}
              .value=${name}
              @focus=${open}
              @pointerdown=${open}
              @change=${(event: Event) => zone.choose((event.target as HTMLSelectElement).value)}
            >
              ${(zone.isListed && laterFile()?.zoneOptions(at, name)) || html`<option value=${name}>${label}</option>`}
            </select>`
      }
    </div>
    ${
      offsetAt(at, theirs) === offsetAt(at, name)
        ? ''
        : html`<p class="small muted" part="host-zone">${messages.hostZone(zoneLabel(at, theirs))}</p>`
    }`;
}
