import { LinkElement } from '../link-element.ts';

/**
 * One button that confirms a booking, opened by the token of the invitation's link. Looking confirms nothing.
 *
 * @tag booking-confirm
 * @slot - shown until the element runs
 * @fires {BookingEvent<'booking-pending'>} booking-pending - the booking waits for the host, the customer or both
 * @fires {BookingEvent<'booking-confirmed'>} booking-confirmed - the customer confirmed
 * @fires {BookingEvent<'booking-error'>} booking-error - something could not be loaded, sent or changed
 * @csspart heading - what is booked
 * @csspart leaf - the calendar leaf with the day
 * @csspart badge - the state of the booking, as a coloured label
 * @csspart badge-pending_confirmation - the label in this state
 * @csspart badge-scheduled - the label in this state
 * @csspart badge-confirmed - the label in this state
 * @csspart badge-started - the label in this state
 * @csspart badge-completed - the label in this state
 * @csspart badge-cancelled - the label in this state
 * @csspart badge-no_show - the label in this state
 * @csspart badge-rescheduled - the label in this state
 * @csspart facts - when, where, with whom and for whom
 * @csspart place-link - the link to where one meets
 * @csspart calendars - ways to bring the visitor's own calendar up to date
 * @csspart actions - what can be done
 * @csspart confirm - the button that confirms
 * @csspart book-again - the way to another booking
 * @csspart notice - what has just happened
 * @csspart error - what went wrong
 * @csspart retry - the button to try again
 * @cssstate loading - something is on its way from the server
 * @cssstate error - it could not be loaded
 * @cssstate done - the booking is made, or changed
 * @cssprop [--booking-accent=light-dark(#3550c4, #a3b4ff)] - buttons, links, what is chosen
 * @cssprop [--booking-on-accent=light-dark(#fff, #10142a)] - text on the accent
 * @cssprop [--booking-background=light-dark(#fff, #16181d)] - behind everything
 * @cssprop [--booking-surface=light-dark(#f5f6f8, #1f2228)] - behind what is set apart
 * @cssprop [--booking-text=light-dark(#1b1f26, #eceef2)] - text
 * @cssprop [--booking-muted=light-dark(#596273, #a2abba)] - text of less weight
 * @cssprop [--booking-line=light-dark(#e2e5ea, #31353d)] - lines
 * @cssprop [--booking-control=light-dark(#858e9c, #737c8a)] - borders of fields
 * @cssprop [--booking-danger=light-dark(#b42318, #ff9d94)] - what is wrong
 * @cssprop [--booking-success=light-dark(#18794e, #74d3a4)] - what went well
 * @cssprop [--booking-radius=10px] - corners
 * @cssprop [--booking-font=system-ui, sans-serif] - the family of all text
 * @cssprop [--booking-font-size=medium] - the size of all text
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
