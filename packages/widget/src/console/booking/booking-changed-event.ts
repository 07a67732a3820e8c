import type { Booking } from '../console-shapes.ts';

/** A booking was changed here: the page around puts it where it belongs now. Of a move it is the new one. */
export class BookingChangedEvent extends Event {
  static readonly type = 'console-changed';
  readonly booking: Booking;
  /** The id of the one that was changed: of a move it is the former one's. */
  readonly changedId: string;

  constructor(booking: Booking, changedId: string) {
    super(BookingChangedEvent.type, { bubbles: true, composed: true });
    this.booking = booking;
    this.changedId = changedId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'console-changed': BookingChangedEvent;
  }
}
