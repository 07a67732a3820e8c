/** What comes with the form, in one file to download. */
export { BookingDetails } from './booking-details.ts';
export { BookingDesk } from './booking-desk.ts';
