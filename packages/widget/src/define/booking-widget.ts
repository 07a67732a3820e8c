/** Importing this registers `<booking-widget>` alone. */
import { defineOnce } from '../define-once.ts';
import { BookingWidget } from '../elements/booking-widget/booking-widget.ts';

defineOnce('booking-widget', BookingWidget);
