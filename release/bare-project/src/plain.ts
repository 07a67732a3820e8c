import '@slotkit/widget/define';
import { BookingWidget, type Booking, type BookingErrorDetail } from '@slotkit/widget';

const widget = document.createElement('booking-widget');
widget.appId = 'demo';
widget.answers = { topic: 'Website' };
widget.theme = 'dark';
// @ts-expect-error: there is no such theme
widget.theme = 'blue';
widget.addEventListener('booking-created', ({ detail, target }) => {
  const booking: Booking = detail.booking;
  document.title = `${booking.event_type.title} ${booking.start} ${target === widget}`;
});
document.addEventListener('booking-error', ({ detail }: { readonly detail: BookingErrorDetail }) => {
  if (detail.code === 'slot_taken') document.title = detail.message;
});
document.querySelector('booking-button')?.open();
const picked: string | undefined = document.querySelector('booking-slot-picker')?.value;
// @ts-expect-error: views are not for pages
widget.client.read('/');

export class OwnWidget extends BookingWidget {
  readonly picked = picked;
}
document.body.append(widget);
