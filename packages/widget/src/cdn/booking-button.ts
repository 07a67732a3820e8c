/** The script tag of pages with a button, which opens the flow. */
import './booking-widget.ts';
import '../define/booking-button.ts';
