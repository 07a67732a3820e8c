/** The script of the members' own page: nothing of it is in what customers load. */
import { BookingConsole } from '../console/booking-console.ts';
import { defineOnce } from '../define-once.ts';

defineOnce('booking-console', BookingConsole);
