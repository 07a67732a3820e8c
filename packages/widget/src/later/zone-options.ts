import { html, type TemplateResult } from 'lit';
import { zoneGroups } from './zone-groups.ts';

/** Every zone to choose from, by region, with its offset at `at` (epoch milliseconds). */
export const zoneOptions = (at: number, chosen: string): TemplateResult[] =>
  zoneGroups(at, chosen).map(
    ({ region, zones }) =>
      html`<optgroup label=${region}>
        ${zones.map(
          ({ zone, label }) => html`<option .value=${zone} .selected=${zone === chosen}>${label}</option>`,
        )}
      </optgroup>`,
  );
