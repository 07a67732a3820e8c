import { ProblemError } from '@slotkit/shared/client';
import type { ConsoleWords } from './words/console-words.ts';

/** Whether a call failed because nobody is signed in any more. */
export const isSignedOut = (error: unknown): boolean => error instanceof ProblemError && error.status === 401;

/** Whether something is not there, or out of this member's view. */
export const isOutOfView = (error: unknown): boolean =>
  error instanceof ProblemError && [403, 404].includes(error.status);

/** Whether a change was refused because somebody else has changed the same meanwhile. */
export const isOutdated = (error: unknown): boolean => error instanceof ProblemError && error.status === 412;

/** Whether nobody knows what became of a call: it may have been done all the same. */
export const isUnanswered = (error: unknown): boolean =>
  !(error instanceof ProblemError) || error.status >= 500;

/** What a member reads about a call that failed. */
export function failureText(error: unknown, words: ConsoleWords): string {
  if (!(error instanceof ProblemError)) return words.noConnection;
  if (error.status === 401) return words.sessionOver;
  if (error.status === 404) return words.notThere;
  const { errors = [], detail = error.status === 403 ? words.notForYou : words.failed(error.code) } =
    error.problem;
  const more = errors.map((one) => one.detail).filter((text) => !detail.includes(text));
  return [detail, ...more].join(' ');
}
