import { html, type TemplateResult } from 'lit';
import type { Booking } from '@slotkit/shared/wire';
import { calendarFile, googleCalendarLink, outlookCalendarLink } from '../../flow/calendar-file.ts';
import type { Messages } from '../../localization/complete.ts';

/** Ways to put the booking into the visitor's own calendar, or to bring it up to date there. */
export function addToCalendar(booking: Booking, messages: Messages): TemplateResult {
  const file = `data:text/calendar;charset=utf-8,${encodeURIComponent(calendarFile(booking))}`;
  const elsewhere = (href: string, name: string): TemplateResult =>
    html`<a href=${href} target="_blank" rel="noopener noreferrer"
      >${name}<span class="hidden"> ${messages.opensInNewTab}</span></a
    >`;
  return html`<p class="calendars small" part="calendars">
    <span class="muted">${messages.addToCalendar}</span>
    <a href=${file} download="booking.ics">${messages.calendarFile}</a>
    ${elsewhere(googleCalendarLink(booking), 'Google')} ${elsewhere(outlookCalendarLink(booking), 'Outlook')}
  </p>`;
}
