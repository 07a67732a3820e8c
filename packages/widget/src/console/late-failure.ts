import { ProblemError } from '@slotkit/shared/client';
import type { ConsoleDesk } from './console-desk.ts';
import { failureText, isSignedOut, isUnanswered } from './console-error.ts';
import type { ConsoleWords } from './words/console-words.ts';

/** Why a call failed whose page was left: nothing that was typed there can be promised to be there still. */
export function lateReason(error: unknown, words: ConsoleWords): string {
  if (!(error instanceof ProblemError)) return words.noAnswer;
  return isSignedOut(error) ? words.signedOut : failureText(error, words);
}

/**
 * Says that something has failed with what is not on show any more. What has gone from the page can neither draw it nor be heard, and
 * what shows something else by now would say it of that; so the desk has it said wherever the member is.
 *
 * @param who whom or what it was about, by its name
 * @param what what was pressed, by its name
 * @param failure a sentence, or what the call threw
 */
export function tellLateFailure(
  { words, tellLate }: Pick<ConsoleDesk, 'words' | 'tellLate'>,
  who: string,
  what: string,
  failure: unknown,
): void {
  if (typeof failure === 'string') return tellLate(words.failedLate(who, what, failure));
  const why = lateReason(failure, words);
  tellLate(isUnanswered(failure) ? words.unknownLate(who, what, why) : words.failedLate(who, what, why));
}
