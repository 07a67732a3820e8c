import { html, nothing, type TemplateResult } from 'lit';
import type { Booking } from '@slotkit/shared/wire';
import { calendarFile, googleCalendarLink, outlookCalendarLink } from '../../flow/calendar-file.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { LaterElement } from '../later-element.ts';
import { factsStyles } from '../../styles/facts.styles.ts';
import { icon } from '../../styles/icons.ts';
import { bookingFacts } from '../booking-facts.ts';
import { doneStyles } from './booking-done.styles.ts';

/** What became of the visit: booked, requested or to be confirmed, with the next step. Used inside the widget. */
export class BookingDone extends LaterElement {
  static override styles = [baseStyles, factsStyles, doneStyles];
  static override properties = {
    booking: { attribute: false },
    zone: { attribute: false },
  };

  declare booking: Booking;
  declare zone: string;
  #fileAddress: string | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forgetFile();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('booking')) return;
    this.#forgetFile();
    this.#fileAddress = URL.createObjectURL(
      new Blob([calendarFile(this.booking)], { type: 'text/calendar' }),
    );
  }

  protected override render(): TemplateResult {
    const { messages } = this.localization;
    const { booking } = this;
    const waits = booking.awaiting.length > 0;
    return html`
      <div class="head">
        <span class="badge ${waits ? 'waits' : ''}">${icon(waits ? 'clock' : 'done')}</span>
        <div>
          <p class="muted" part="event-title"><bdi>${booking.event_type.title}</bdi></p>
          <p class="hint">${this.#nextStep()}</p>
        </div>
      </div>
      ${bookingFacts(booking, this.localization, this.zone)} ${waits ? nothing : this.#renderCalendars()}
      ${
        booking.manage_url === undefined
          ? nothing
          : html`<p><a href=${booking.manage_url} part="manage-link">${messages.manageBooking}</a></p>`
      }
      <slot name="done"></slot>
    `;
  }

  #nextStep(): string {
    const { messages, formats } = this.localization;
    const { awaiting, confirm_by } = this.booking;
    if (awaiting.length === 0) return messages.mailSent;
    if (awaiting.length === 2) return messages.awaitingBoth;
    if (awaiting[0] === 'host') return messages.awaitingHost;
    return confirm_by === null
      ? messages.awaitingCustomer
      : messages.awaitingCustomerUntil(formats.dayAndTime(Date.parse(confirm_by), this.zone));
  }

  #renderCalendars(): TemplateResult {
    const { messages } = this.localization;
    const elsewhere = { target: '_blank', rel: 'noopener noreferrer' };
    return html`<div class="calendars" part="calendars">
      <p class="muted small">${icon('calendar')}${messages.addToCalendar}</p>
      <div class="buttons">
        <a class="button" href=${this.#fileAddress ?? ''} download="booking.ics">${messages.calendarFile}</a>
        <a
          class="button"
          href=${googleCalendarLink(this.booking)}
          target=${elsewhere.target}
          rel=${elsewhere.rel}
          >Google</a
        >
        <a
          class="button"
          href=${outlookCalendarLink(this.booking)}
          target=${elsewhere.target}
          rel=${elsewhere.rel}
          >Outlook</a
        >
      </div>
    </div>`;
  }

  #forgetFile(): void {
    if (this.#fileAddress !== null) URL.revokeObjectURL(this.#fileAddress);
    this.#fileAddress = null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-done': BookingDone;
  }
}
