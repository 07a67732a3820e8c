import { html, type TemplateResult } from 'lit';
import { offsetAt, presentName } from '../time/zones.ts';

/** Every zone the browser knows to choose from, by region, with its offset at `at` (epoch milliseconds). */
export function zoneOptions(at: number, chosen: string): TemplateResult[] {
  const names = new Set([...Intl.supportedValuesOf('timeZone').map(presentName), chosen, 'UTC']);
  const byRegion = Map.groupBy([...names].sort(), (zone) => zone.split('/')[0]);
  return [...byRegion].map(
    ([region, zones]) =>
      html`<optgroup label=${region}>
        ${zones.map(
          (zone) =>
            html`<option .value=${zone} .selected=${zone === chosen}>
              ${place(zone)} (${offsetAt(at, zone)})
            </option>`,
        )}
      </optgroup>`,
  );
}

/** 'America/Argentina/Buenos_Aires' → 'Argentina, Buenos Aires': within a region one has to tell them apart. */
const place = (zone: string): string =>
  zone
    .replace(/^\w+\//, '')
    .replaceAll('/', ', ')
    .replaceAll('_', ' ');
