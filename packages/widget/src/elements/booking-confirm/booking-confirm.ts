import { LinkElement } from '../link-element.ts';

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
    super('confirm');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-confirm': BookingConfirm;
  }
}
