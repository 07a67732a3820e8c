import type { BookRequestInput } from './booking.ts';
import type { ErrorCode } from '../errors.ts';

/** `booking-slots`: the times of a month were loaded. */
export interface BookingSlotsDetail {
  readonly from: string;
  readonly to: string;
  readonly timezone: string;
  /** How many starts were offered. */
  readonly count: number;
}

/** `booking-slot-select`: the visitor chose a time. Instants are ISO 8601 UTC. */
export interface BookingSlotDetail {
  readonly start: string;
  readonly end: string;
  readonly hostId?: string;
}

/** `booking-step`: the flow moved on or back. */
export interface BookingStepDetail {
  readonly from: string;
  readonly to: string;
}

/** `booking-submit`, cancelable: the request as it is about to be sent. */
export interface BookingSubmitDetail {
  readonly request: BookRequestInput;
}

/** `booking-error`: what went wrong; `network` when no answer came. */
export interface BookingErrorDetail {
  readonly code: ErrorCode | 'network';
  readonly message: string;
  readonly requestId?: string;
}
