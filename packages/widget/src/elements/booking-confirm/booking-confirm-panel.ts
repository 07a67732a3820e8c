import { html, type TemplateResult } from 'lit';
import type { Booking } from '@slotkit/shared/wire';
import type { BookingClient } from '../../client/booking-client.ts';
import { isSettled, mayConfirm, type Standing } from '../../flow/booking-standing.ts';
import type { Messages } from '../../localization/complete.ts';
import { icon } from '../../styles/icons.ts';
import { addToCalendar } from '../link-panel/add-to-calendar.ts';
import { bookingFacts, dayLeaf } from '../link-panel/booking-summary.ts';
import { LinkPanel } from '../link-panel/link-panel.ts';
import { standingText } from '../link-panel/standing-text.ts';
import { statusBadge } from '../link-panel/status-badge.ts';

/** What is to be confirmed, and the button; afterwards, or when it is too late, how the booking stands. */
export class BookingConfirmPanel extends LinkPanel {
  protected override readonly newsIsInHeading = true;

  protected override read(client: BookingClient, token: string, signal: AbortSignal): Promise<Booking> {
    return client.toConfirm(token, signal);
  }

  protected override renderBooking(booking: Booking, standing: Standing): TemplateResult {
    const { localization, zone } = this;
    const { messages } = localization;
    const view = { booking, standing, localization, zone };
    return html`<article>
      <header>
        ${dayLeaf(view)}
        <div class="title">
          ${statusBadge(booking.status, messages)}
          <h2 id="heading" tabindex="-1">${titleOf(booking, standing, messages)}</h2>
          <p class="muted">${this.#nextStep(booking, standing)}</p>
        </div>
      </header>
      <section aria-labelledby="what">
        <h3 id="what"><bdi>${booking.event_type.title}</bdi></h3>
        ${bookingFacts(view)}
      </section>
      ${this.renderFailure()}
      ${this.renderActions([
        mayConfirm(booking) && this.#renderButton(),
        isSettled(standing) && this.renderBookAgain(booking),
      ])}
      ${standing === 'upcoming' ? addToCalendar(booking, messages) : ''}
    </article>`;
  }

  #renderButton(): TemplateResult {
    const { messages } = this.localization;
    return html`<button
      type="button"
      class="primary"
      part="confirm"
      aria-disabled=${this.isSending}
      @click=${this.#confirm}
    >
      ${icon('done')}${this.isSending ? messages.confirming : messages.confirmBooking}
    </button>`;
  }

  #nextStep(booking: Booking, standing: Standing): string {
    const isConfirmed = standing === 'upcoming';
    if (isConfirmed) return this.localization.messages.confirmedNext;
    return standingText(booking, standing, this.localization, this.zone);
  }

  readonly #confirm = async (): Promise<void> => {
    const { messages } = this.localization;
    await this.send(
      (token) => this.client.confirm(token),
      'booking-confirmed',
      ({ awaiting }) => (awaiting.includes('host') ? messages.confirmedAwaitsHost : messages.confirmedNow),
    );
  };
}

function titleOf(booking: Booking, standing: Standing, messages: Messages): string {
  switch (standing) {
    case 'awaited':
      return booking.awaiting.includes('customer') ? messages.confirmTitle : messages.halfConfirmedTitle;
    case 'upcoming':
    case 'running':
      return messages.confirmedTitle;
    case 'cancelled':
      return (booking.cancellation?.by.type ?? 'system') === 'system'
        ? messages.tooLateTitle
        : messages.cancelledTitle;
    case 'moved':
      return messages.movedTitle;
    case 'over':
    case 'missed':
      return messages.overTitle;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-confirm-panel': BookingConfirmPanel;
  }
}
