import { BookingElement } from '../booking-element.ts';

export class BookingConfirm extends BookingElement {
  declare token: string;
}
