import type { Booking } from '../console-shapes.ts';

/** Where somebody has drawn a booking to; nothing is moved yet. */
export interface MoveWish {
  readonly booking: Booking;
  /** ISO 8601. */
  readonly start: string;
  readonly minutes: number;
}

/** Somebody has drawn a booking to another time. */
export class MoveWishEvent extends Event {
  static readonly type = 'console-move';
  readonly wish: MoveWish;

  constructor(wish: MoveWish) {
    super(MoveWishEvent.type, { bubbles: true, composed: true });
    this.wish = wish;
  }
}

declare global {
  interface HTMLElementEventMap {
    'console-move': MoveWishEvent;
  }
}
