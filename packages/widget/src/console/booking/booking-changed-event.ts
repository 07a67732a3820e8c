import type { Booking } from '../console-shapes.ts';

/** A booking was changed here: the page around puts it where it belongs now. Of a move it is the new one. */
export class BookingChangedEvent extends Event {
  static readonly type = 'console-changed';
  readonly booking: Booking;

  constructor(booking: Booking) {
    super(BookingChangedEvent.type, { bubbles: true, composed: true });
    this.booking = booking;
  }
}

declare global {
  interface HTMLElementEventMap {
    'console-changed': BookingChangedEvent;
  }
}
