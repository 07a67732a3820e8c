/** The script tag that most pages have: the flow, and the booking behind a link. */
import '../define/booking-confirm.ts';
import '../define/booking-manage.ts';
import '../define/booking-widget.ts';
