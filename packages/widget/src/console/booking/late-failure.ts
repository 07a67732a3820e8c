import type { ConsoleDesk } from '../console-desk.ts';
import { failureText } from '../console-error.ts';
import type { Booking } from '../console-shapes.ts';
import { customerName } from './booking-text.ts';

/**
 * Says that something has failed with a booking that is not on show any more. What has gone from the page can neither draw it nor be heard,
 * so the desk has it said wherever the member is by now.
 *
 * @param what what was pressed, by its name
 * @param failure what the call threw
 */
export const tellLateFailure = (
  { words, tellLate }: ConsoleDesk,
  booking: Booking,
  what: string,
  failure: unknown,
): void => tellLate(words.failedLate(customerName(booking), what, failureText(failure, words)));
