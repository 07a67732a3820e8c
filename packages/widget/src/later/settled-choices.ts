import { html, type TemplateResult } from 'lit';
import type { BookingElement } from '../elements/booking-element.ts';
import { zoneOf, type Flow } from '../flow/booking-flow.ts';
import { icon } from '../styles/icons.ts';
import { zoneCity } from '../time/zones.ts';
import { inEventZone } from './booking-card.ts';
import { laterIcon } from './later-icons.ts';
import { periodOf } from './spans.ts';

/** The time, place and host that the visitor settled on. */
export function settledChoices(
  { eventType, choices, slot }: Flow,
  { localization, zone: { name: zone } }: BookingElement,
): TemplateResult {
  const location = eventType?.locations.find(({ id }) => id === choices.locationId);
  const host = eventType?.hosts.find(({ id }) => id === choices.hostId);
  const theirs =
    eventType &&
    slot &&
    inEventZone(slot.startAt, slot.endAt, zoneOf(eventType, choices), localization, zone);
  return html`<div class="choices">
    ${
      slot &&
      html`<p class="choice">
        ${laterIcon('calendar')}<span
          ><strong>${periodOf(slot.startAt, slot.endAt, zone, localization.formats)}</strong><br /><span
            class="small muted"
            >${zoneCity(zone)}${theirs && html`<br /><span part="host-zone">${theirs}</span>`}</span
          ></span
        >
      </p>`
    }
    ${location && html`<p class="choice">${icon('place')}<bdi>${location.name}</bdi></p>`}
    ${host && html`<p class="choice">${icon('person')}<bdi>${host.name}</bdi></p>`}
  </div>`;
}
