/** Importing this registers `<booking-slot-picker>` alone. */
import { defineOnce } from '../define-once.ts';
import { BookingSlotPicker } from '../elements/booking-slot-picker/booking-slot-picker.ts';

defineOnce('booking-slot-picker', BookingSlotPicker);
