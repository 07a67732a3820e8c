import { html, type TemplateResult } from 'lit';
import { LinkElement } from '../link-panel/link-element.ts';

/**
 * One button that confirms a booking, opened by the token of the invitation's link. Looking confirms nothing.
 *
 * @slot - shown until the element runs
 * @fires booking-confirmed - the customer confirmed
 * @fires booking-pending - confirmed, and the host still has to approve
 * @fires booking-error - the booking could not be loaded or confirmed
 */
export class BookingConfirm extends LinkElement {
  constructor() {
    super('booking-confirm-panel');
  }

  protected override renderPanel(token: string): TemplateResult {
    return html`<booking-confirm-panel
      exportparts="badge, leaf, facts, calendars, place-link, notice, error, actions, book-again, confirm"
      .client=${this.client}
      .token=${token}
      .localization=${this.localization}
      .zone=${this.zone.name}
      .zoneIsLocked=${this.zone.isLocked}
      @panel-state=${this.onState}
    ></booking-confirm-panel>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-confirm': BookingConfirm;
  }
}
