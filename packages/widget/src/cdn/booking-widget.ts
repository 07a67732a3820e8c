/**
 * The script tag that most pages have: the flow, and the booking behind a link. The other elements come in a file of their own, at once
 * where there is one of them, else when the first view has had its time.
 */
import '../define/booking-confirm.ts';
import '../define/booking-manage.ts';
import '../define/booking-widget.ts';

const patienceMs = 2000;

setTimeout(
  () => {
    const others = [import('../define/booking-button.ts'), import('../define/booking-slot-picker.ts')];
    // What cannot be loaded leaves what the page wrote.
    void Promise.allSettled(others);
  },
  document.querySelector('booking-button,booking-slot-picker') ? 0 : patienceMs,
);
