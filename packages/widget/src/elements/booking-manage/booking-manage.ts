import { BookingElement } from '../booking-element.ts';

export class BookingManage extends BookingElement {
  declare token: string;
}
