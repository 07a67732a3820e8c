import type { Booking, PublicEventType } from '@slotkit/shared/wire';
import type { BookingButton } from '../elements/booking-button/booking-button.ts';
import type { BookingWidget } from '../elements/booking-widget/booking-widget.ts';

/** What Cal.com's frame tells of. */
export const calEvents = [
  'linkReady',
  'bookerViewed',
  'bookerReady',
  'availabilityLoaded',
  'eventTypeSelected',
  'bookingSuccessful',
  'bookingSuccessfulV2',
  'rescheduleBookingSuccessful',
  'rescheduleBookingSuccessfulV2',
  'bookingCancelled',
  'linkFailed',
  '__dimensionChanged',
] as const;
type CalEvent = (typeof calEvents)[number];

/** The event of a window that `Cal("on", …)` listens to. */
export const eventName = (namespace: string, action: string): string => `CAL:${namespace}:${action}`;

function tell(namespace: string, type: CalEvent, data: object): void {
  const detail = { type, namespace, fullType: eventName(namespace, type), data };
  dispatchEvent(new CustomEvent(detail.fullType, { detail }));
  dispatchEvent(new CustomEvent(eventName(namespace, '*'), { detail }));
  dispatchEvent(new MessageEvent('message', { data: { originator: 'CAL', ...detail } }));
}

/** Turns what happens in one of our elements into what Cal.com tells a page. */
export function tellAsCal(element: BookingWidget | BookingButton, namespace: string): void {
  let offered: readonly PublicEventType[] = [];
  let chosen: PublicEventType | undefined;
  const tellOf = (type: CalEvent, data: object): void => tell(namespace, type, data);
  const hasTimes = (): object => ({ eventId: chosen?.id ?? null, eventSlug: chosen?.slug ?? null });
  element.addEventListener('booking-ready', ({ detail: { app } }) => {
    offered = app.event_types;
    const named = offered.find(({ slug }) => slug === element.getAttribute('event-type'));
    chosen = named ?? (offered.length === 1 ? offered[0] : undefined);
    tellOf('linkReady', {});
    tellOf('bookerViewed', { ...hasTimes(), slotsLoaded: false });
  });
  element.addEventListener('booking-slots', () => {
    tellOf('bookerReady', hasTimes());
    tellOf('availabilityLoaded', hasTimes());
  });
  element.addEventListener('booking-step', ({ detail: { from, to } }) => {
    // Which one it was is known only with the booking.
    if (from === 'event-type' && to === 'time') tellOf('eventTypeSelected', { eventType: {} });
  });
  element.addEventListener('booking-created', ({ detail: { booking } }) => {
    tellOf('bookingSuccessfulV2', shortOf(booking));
    tellOf('bookingSuccessful', longOf(booking, offered));
  });
  element.addEventListener('booking-rescheduled', ({ detail: { booking } }) => {
    tellOf('rescheduleBookingSuccessfulV2', shortOf(booking));
    tellOf('rescheduleBookingSuccessful', longOf(booking, offered));
  });
  element.addEventListener('booking-cancelled', ({ detail: { booking } }) => {
    tellOf('bookingCancelled', longOf(booking, offered));
  });
  element.addEventListener('booking-error', ({ detail: { code, message } }) => {
    if (offered.length === 0) tellOf('linkFailed', { code, msg: message, data: { url: location.href } });
  });
}

/** Goes on telling how big a widget is. */
export function tellSize(widget: BookingWidget, namespace: string): void {
  let isFirstTime = true;
  new ResizeObserver(() => {
    if (!widget.isConnected) return;
    const { offsetHeight: iframeHeight, offsetWidth: iframeWidth } = widget;
    tell(namespace, '__dimensionChanged', { iframeHeight, iframeWidth, isFirstTime });
    isFirstTime = false;
  }).observe(widget);
}

/** A booking as the newer events have it. */
const shortOf = (booking: Booking): object => ({
  uid: booking.id,
  title: booking.event_type.title,
  startTime: booking.start,
  endTime: booking.end,
  eventTypeId: booking.event_type.id,
  status: statusOf(booking),
  paymentRequired: false,
  isRecurring: false,
  ...(booking.meeting_url && { videoCallUrl: booking.meeting_url }),
});

/** A booking as the older events have it. */
function longOf(booking: Booking, offered: readonly PublicEventType[]): object {
  const [host] = booking.hosts;
  return {
    booking: { ...shortOf(booking), cancellationReason: booking.cancellation?.reason ?? null },
    eventType: offered.find(({ id }) => id === booking.event_type.id) ?? booking.event_type,
    date: booking.start,
    duration: booking.duration_minutes,
    organizer: { name: host?.name ?? '', email: '', timeZone: host?.timezone ?? booking.timezone },
    confirmed: booking.awaiting.length === 0,
  };
}

function statusOf({ status, awaiting }: Booking): string {
  if (status === 'cancelled') return 'CANCELLED';
  return awaiting.length > 0 ? 'PENDING' : 'ACCEPTED';
}
