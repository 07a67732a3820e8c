import type { Booking } from '../console-shapes.ts';

/** A change has failed whose booking is not on show any more: the page around says so. It comes from an element that has gone, so it does not bubble. */
export class LateFailureEvent extends Event {
  static readonly type = 'console-failed-late';
  readonly booking: Booking;
  /** What the call threw. */
  readonly failure: unknown;

  constructor(booking: Booking, failure: unknown) {
    super(LateFailureEvent.type);
    this.booking = booking;
    this.failure = failure;
  }
}

declare global {
  interface HTMLElementEventMap {
    'console-failed-late': LateFailureEvent;
  }
}
