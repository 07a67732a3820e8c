import type {
  Booking,
  BookingErrorDetail,
  BookingSlotDetail,
  BookingSlotsDetail,
  BookingStepDetail,
  BookingSubmitDetail,
  PublicApp,
} from '@slotkit/shared/wire';

/** What each event of the elements carries. */
export interface BookingEventDetails {
  /** The app is loaded and the visitor can begin. */
  'booking-ready': { readonly app: PublicApp };
  'booking-slots': BookingSlotsDetail;
  'booking-slot-select': BookingSlotDetail;
  'booking-step': BookingStepDetail;
  /** Before anything is sent; `preventDefault()` stops the submission. */
  'booking-submit': BookingSubmitDetail;
  /** The server took the booking, pending or not. */
  'booking-created': { readonly booking: Booking };
  /** The booking still waits for the host, the customer or both. */
  'booking-pending': { readonly booking: Booking };
  /** The customer confirmed. */
  'booking-confirmed': { readonly booking: Booking };
  /** The booking of the new time; its `rescheduled_from_id` names the old one. */
  'booking-rescheduled': { readonly booking: Booking };
  'booking-cancelled': { readonly booking: Booking };
  'booking-error': BookingErrorDetail;
}

export type BookingEventName = keyof BookingEventDetails;

/** An event of the elements: it bubbles and leaves the shadow tree. */
export class BookingEvent<Name extends BookingEventName> extends CustomEvent<BookingEventDetails[Name]> {
  constructor(type: Name, detail: BookingEventDetails[Name]) {
    super(type, { detail, bubbles: true, composed: true, cancelable: type === 'booking-submit' });
  }
}

type BookingEventMap = { [Name in BookingEventName]: BookingEvent<Name> };

declare global {
  interface HTMLElementEventMap extends BookingEventMap {}
}
