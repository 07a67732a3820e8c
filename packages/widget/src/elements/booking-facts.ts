import { html, nothing, type TemplateResult } from 'lit';
import type { Booking } from '@slotkit/shared/wire';
import type { Localization } from '../localization/complete.ts';
import { offsetMinutes, zoneCity } from '../time/zones.ts';

/**
 * A link by the place's name where people meet by one; an address or a number is text. By the customer's own link it is noted that it
 * came, so the meeting's bare address is not shown.
 */
function place(name: string, where: string | undefined, joinUrl: string | undefined): TemplateResult {
  const isLink = where !== undefined && /^https?:\/\//.test(where) && URL.canParse(where);
  if (isLink)
    return html`<a href=${joinUrl ?? where} target="_blank" rel="noopener noreferrer"><bdi>${name}</bdi></a>`;
  return html`<span><bdi>${name}</bdi></span
    >${where === undefined ? nothing : html`<span>${where}</span>`}`;
}

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
            <dd>${place(location.name, where, booking.join_url)}</dd>`
    }
    <dt>${messages.who}</dt>
    <dd>
      <span><bdi>${formats.list(booking.hosts.map(({ name }) => name))}</bdi></span>
    </dd>
  </dl>`;
}
