import { html, type TemplateResult } from 'lit';
import { LinkElement } from '../link-panel/link-element.ts';

/**
 * The customer's booking, opened by the token of its link: to see, move, cancel and confirm it.
 *
 * @slot - shown until the element runs
 * @fires booking-cancelled - the customer cancelled
 * @fires booking-rescheduled - the customer moved it
 * @fires booking-confirmed - the customer confirmed
 * @fires booking-pending - after a change the booking waits for somebody
 * @fires booking-slots - times to move to are loaded
 * @fires booking-slot-select - a time to move to is chosen
 * @fires booking-error - something could not be loaded or changed
 */
export class BookingManage extends LinkElement {
  constructor() {
    super('booking-manage-panel');
  }

  protected override renderPanel(token: string): TemplateResult {
    return html`<booking-manage-panel
      exportparts="badge, leaf, facts, calendars, place-link, notice, error, actions, book-again, confirm, cancel, reschedule"
      .client=${this.client}
      .token=${token}
      .localization=${this.localization}
      .zone=${this.zone.name}
      .zoneIsLocked=${this.zone.isLocked}
      @zone-select=${this.onZone}
      @panel-state=${this.onState}
    ></booking-manage-panel>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-manage': BookingManage;
  }
}
