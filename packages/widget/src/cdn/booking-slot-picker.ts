/** The script tag of pages that let somebody pick a time in a form of their own. */
import './booking-widget.ts';
import '../define/booking-slot-picker.ts';
