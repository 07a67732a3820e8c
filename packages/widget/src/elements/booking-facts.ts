import { html, nothing, type TemplateResult } from 'lit';
import type { Booking } from '@slotkit/shared/wire';
import type { Localization } from '../localization/complete.ts';
import { offsetMinutes, zoneCity } from '../time/zones.ts';

/** A link only where it is one: an address or a number stays text. By the customer's own link it is noted that it came. */
const place = (text: string, joinUrl: string | undefined): TemplateResult =>
  /^https?:\/\//.test(text) && URL.canParse(text)
    ? html`<a href=${joinUrl ?? text} target="_blank" rel="noopener noreferrer">${text}</a>`
    : html`${text}`;

/** When, where and with whom a booking is: in the visitor's zone, and in the event's own where its clocks differ. */
export function bookingFacts(booking: Booking, localization: Localization, zone: string): TemplateResult {
  const { messages, formats } = localization;
  const startAt = Date.parse(booking.start);
  const endAt = Date.parse(booking.end);
  const differs = offsetMinutes(startAt, zone) !== offsetMinutes(startAt, booking.timezone);
  const { location } = booking;
  // A provider's name says nothing to a visitor; the link comes later.
  const where = booking.meeting_url ?? (location?.type === 'conference' ? undefined : location?.value);
  return html`<dl class="facts" part="facts">
    <dt>${messages.when}</dt>
    <dd>
      <strong>${formats.period(startAt, endAt, zone)}</strong>
      <span class="muted">${zoneCity(zone)}</span>
      ${
        differs
          ? html`<span class="muted"
              >${messages.inZone(formats.period(startAt, endAt, booking.timezone), zoneCity(booking.timezone))}</span
            >`
          : nothing
      }
    </dd>
    ${
      location === null
        ? nothing
        : html`<dt>${messages.where}</dt>
            <dd>
              <span><bdi>${location.name}</bdi></span
              >${where === undefined ? nothing : html`<span>${place(where, booking.join_url)}</span>`}
            </dd>`
    }
    <dt>${messages.who}</dt>
    <dd>
      <span><bdi>${formats.list(booking.hosts.map(({ name }) => name))}</bdi></span>
    </dd>
  </dl>`;
}
