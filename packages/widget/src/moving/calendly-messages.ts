import type { BookingButton } from '../elements/booking-button/booking-button.ts';
import type { BookingWidget } from '../elements/booking-widget/booking-widget.ts';

/** Tells listeners of the page's `message` event what they are used to hear from Calendly's frame. */
function tell(link: string, event: string, payload: object = {}): void {
  const calendly = 'https://calendly.com';
  const { origin } = URL.parse(link, calendly) ?? new URL(calendly);
  dispatchEvent(new MessageEvent('message', { origin, data: { event: `calendly.${event}`, payload } }));
}

/** Turns what happens in one of our elements into Calendly's messages. @param link what the page had embedded */
export function tellAsCalendly(element: BookingWidget | BookingButton, link: string, server: string): void {
  element.addEventListener('booking-ready', ({ detail: { app } }) => {
    const isNamed = app.event_types.some(({ slug }) => slug === element.getAttribute('event-type'));
    const isOne = isNamed || app.event_types.length === 1;
    tell(link, isOne ? 'event_type_viewed' : 'profile_page_viewed');
  });
  element.addEventListener('booking-step', ({ detail: { from, to } }) => {
    if (from === 'event-type' && to === 'time') tell(link, 'event_type_viewed');
  });
  element.addEventListener('booking-slot-select', () => tell(link, 'date_and_time_selected'));
  element.addEventListener('booking-created', ({ detail: { booking } }) => {
    const uri = `${server}/v1/bookings/${booking.id}`;
    tell(link, 'event_scheduled', { event: { uri }, invitee: { uri } });
  });
}

/** Goes on telling how high a widget is. */
export function tellHeight(widget: BookingWidget, link: string): void {
  new ResizeObserver(() => {
    if (widget.isConnected) tell(link, 'page_height', { height: `${Math.ceil(widget.offsetHeight)}px` });
  }).observe(widget);
}
