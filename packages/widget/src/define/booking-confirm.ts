/** Importing this registers `<booking-confirm>` alone. */
import { defineOnce } from '../define-once.ts';
import { BookingConfirm } from '../elements/booking-confirm/booking-confirm.ts';

defineOnce('booking-confirm', BookingConfirm);
