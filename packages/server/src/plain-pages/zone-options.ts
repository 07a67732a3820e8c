import { html } from 'hono/html';
import type { Html } from '../pages/page-layout.ts';

let made: Html | undefined;

/** Every zone to choose from, by region. */
export const zoneOptions = (): Html => (made ??= optionsOf(Intl.supportedValuesOf('timeZone')));

function optionsOf(zones: readonly string[]): Html {
  const byRegion = Map.groupBy([...zones, 'UTC'].sort(), (zone) => zone.split('/')[0] ?? zone);
  return html`${[...byRegion].map(
    ([region, all]) =>
      html`<optgroup label="${region}">
        ${all.map((zone) => html`<option value="${zone}">${place(zone)}</option>`)}
      </optgroup>`,
  )}`;
}

/** 'America/Argentina/Buenos_Aires' → 'Argentina, Buenos Aires': within a region one has to tell them apart. */
const place = (zone: string): string =>
  zone
    .replace(/^\w+\//, '')
    .replaceAll('/', ', ')
    .replaceAll('_', ' ');
