import type { BookingEventDetails } from './event-details.ts';

export type BookingEventName = keyof BookingEventDetails;

/** An event of the elements: it bubbles and leaves the shadow tree. */
export class BookingEvent<Name extends BookingEventName> extends CustomEvent<BookingEventDetails[Name]> {
  constructor(type: Name, detail: BookingEventDetails[Name]) {
    super(type, { detail, bubbles: true, composed: true, cancelable: type === 'booking-submit' });
  }
}

type BookingEventMap = { [Name in BookingEventName]: BookingEvent<Name> };

declare global {
  /** They bubble: elements, the document and the window can listen to them. */
  interface GlobalEventHandlersEventMap extends BookingEventMap {}
}
