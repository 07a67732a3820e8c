import type { ConsoleDesk } from './console-desk.ts';
import { failureText, isSignedOut } from './console-error.ts';
import type { ConsoleWords } from './words/console-words.ts';

/** Why a call failed whose page was left: nothing that was typed there can be promised to be there still. */
export const lateReason = (error: unknown, words: ConsoleWords): string =>
  isSignedOut(error) ? words.signedOut : failureText(error, words);

/**
 * Says that something has failed with what is not on show any more. What has gone from the page can neither draw it nor be heard, and
 * what shows something else by now would say it of that; so the desk has it said wherever the member is.
 *
 * @param who whom or what it was about, by its name
 * @param what what was pressed, by its name
 * @param failure a sentence, or what the call threw
 */
export const tellLateFailure = (
  { words, tellLate }: Pick<ConsoleDesk, 'words' | 'tellLate'>,
  who: string,
  what: string,
  failure: unknown,
): void =>
  tellLate(words.failedLate(who, what, typeof failure === 'string' ? failure : lateReason(failure, words)));
