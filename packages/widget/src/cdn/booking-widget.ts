/**
 * The script tag that most pages have: the flow, and the booking behind a link. The other elements come in a file of their own, at once
 * where there is one of them, else when the first view has had its time.
 */
import '../define/booking-confirm.ts';
import '../define/booking-manage.ts';
import '../define/booking-widget.ts';

const patienceMs = 2000;

setTimeout(
  // What cannot be loaded leaves what the page wrote.
  () => void import('../define/other-elements.ts').catch(() => undefined),
  document.querySelector('booking-button,booking-slot-picker') ? 0 : patienceMs,
);
