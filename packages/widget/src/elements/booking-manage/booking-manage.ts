import { LinkElement } from '../link-element.ts';

/**
 * The customer's booking, opened by the token of its link: to see, move, cancel and confirm it.
 *
 * @tag booking-manage
 * @slot - shown until the element runs
 * @fires {BookingEvent<'booking-slots'>} booking-slots - the times of a month are there, or have changed
 * @fires {BookingEvent<'booking-slot-select'>} booking-slot-select - the visitor chose a time
 * @fires {BookingEvent<'booking-pending'>} booking-pending - the booking waits for the host, the customer or both
 * @fires {BookingEvent<'booking-confirmed'>} booking-confirmed - the customer confirmed
 * @fires {BookingEvent<'booking-rescheduled'>} booking-rescheduled - the customer moved the booking: it is the new one
 * @fires {BookingEvent<'booking-cancelled'>} booking-cancelled - the customer cancelled
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
 * @csspart reschedule - opens the form to move the booking
 * @csspart reschedule-form - that form
 * @csspart review - the old time and the new one
 * @csspart reschedule-submit - the button that moves the booking
 * @csspart other-time - the way back to the times
 * @csspart keep - the way out of either form, which changes nothing
 * @csspart cancel - opens the form to cancel it
 * @csspart cancel-form - that form
 * @csspart cancel-submit - the button that cancels
 * @csspart count - how long the reason is
 * @csspart field - the question for a reason
 * @csspart label - its label
 * @csspart control - where the reason goes
 * @csspart problem - what is wrong with it
 * @csspart days - the day grid
 * @csspart weekday - the name of a column
 * @csspart day - a day
 * @csspart day-free - a day with times
 * @csspart day-selected - the day whose times are on show
 * @csspart day-number - the number of a day, which is all that is seen of it
 * @csspart month-name - the month on show
 * @csspart month-button - the way to another month
 * @csspart zone - the time zone
 * @csspart zone-select - the select to change it
 * @csspart host-zone - the zone of whom one meets, where its clocks show something else
 * @csspart day-name - the day whose times are on show
 * @csspart times - the times of a day
 * @csspart time - one of them
 * @csspart time-selected - the one that is chosen
 * @csspart next-free - the way to the next free day
 * @csspart alternative - a time that is still free
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
