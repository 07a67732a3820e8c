/** Importing this registers `<booking-button>` alone. */
import { defineOnce } from '../define-once.ts';
import { BookingButton } from '../elements/booking-button/booking-button.ts';

defineOnce('booking-button', BookingButton);
