import type { ConsoleDesk } from './console-desk.ts';
import { failureText } from './console-error.ts';

/**
 * Says that something has failed with what is not on show any more. What has gone from the page can neither draw it nor be heard, and
 * what shows something else by now would say it of that; so the desk has it said wherever the member is.
 *
 * @param who whom or what it was about, by its name
 * @param what what was pressed, by its name
 * @param failure a sentence, or what the call threw
 */
export const tellLateFailure = (
  { words, tellLate }: ConsoleDesk,
  who: string,
  what: string,
  failure: unknown,
): void =>
  tellLate(words.failedLate(who, what, typeof failure === 'string' ? failure : failureText(failure, words)));
