import type { Booking, BookRequest, ErrorCode, PublicApp } from './wire-types.ts';

/** `booking-slots`: the times of a month are there. */
export interface BookingSlotsDetail {
  /** The first day, `2027-03-01`, in the zone that times are shown in. */
  readonly from: string;
  /** The last day. */
  readonly to: string;
  /** The zone that times are shown in. */
  readonly timezone: string;
  /** How many starts are offered. */
  readonly count: number;
}

/** `booking-slot-select`: the visitor chose a time. Instants are ISO 8601 UTC. */
export interface BookingSlotDetail {
  readonly start: string;
  readonly end: string;
  /** Of the host that was asked for, if one was. */
  readonly hostId?: string;
}

/** `booking-step`: the visitor went on or back. Steps are `event-type`, `time`, `details` and `done`. */
export interface BookingStepDetail {
  readonly from: string;
  readonly to: string;
}

/** `booking-submit`, cancelable: the request as it is about to be sent. */
export interface BookingSubmitDetail {
  readonly request: BookRequest;
}

/** `booking-error`: what went wrong. */
export interface BookingErrorDetail {
  /** `network` when no answer came. */
  readonly code: ErrorCode | 'network';
  /** A sentence in the visitor's language. */
  readonly message: string;
  /** Tell us this when you ask about it. */
  readonly requestId?: string;
}

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
