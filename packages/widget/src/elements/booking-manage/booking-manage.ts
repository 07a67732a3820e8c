import { LinkElement } from '../link-element.ts';

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
    super('manage');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-manage': BookingManage;
  }
}
