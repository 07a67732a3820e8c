import { html, type TemplateResult } from 'lit';
import type { Booking } from '@slotkit/shared/wire';
import type { BookingElement } from '../elements/booking-element.ts';
import { addToCalendar, bookingFacts, dayLeaf } from './booking-card.ts';
import { standingText } from './standing-text.ts';

/** What became of the visit: booked, requested or to be confirmed, with the next step. */
export function doneView(
  booking: Booking,
  { localization, zone: { name: zone } }: BookingElement,
): TemplateResult {
  const { messages, formats } = localization;
  const { awaiting, manage_url: manageUrl, confirm_by: confirmBy } = booking;
  const [title, next] = awaiting.includes('customer')
    ? [
        messages.almostBooked,
        messages.confirmByMail(confirmBy && formats.dayAndTime(Date.parse(confirmBy), zone)),
      ]
    : awaiting.length > 0
      ? [messages.requested, standingText(booking, 'awaited', localization, zone)]
      : [messages.booked, booking.attendees[0]?.email && messages.mailSent];
  return html`<div class="step narrow" part="step">
    <header>
      ${dayLeaf(booking, 'upcoming', localization, zone)}
      <div>
        <p class="muted"><bdi part="event-title">${booking.event_type.title}</bdi></p>
        <h2 part="heading" tabindex="-1">${title}</h2>
        <p>${next}</p>
      </div>
    </header>
    ${bookingFacts(booking, false, localization, zone)} ${addToCalendar(booking, messages)}
    ${manageUrl && html`<p><a href=${manageUrl} part="manage-link">${messages.manageBooking}</a></p>`}
    <slot name="done"></slot>
  </div>`;
}
