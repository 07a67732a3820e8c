import { html, type TemplateResult } from 'lit';
import { failureText } from './console-error.ts';
import type { ConsoleWords } from './words/console-words.ts';

/** How a failure stands in its page. */
interface FailureLook {
  /** What it was that failed, where that is not plain from where it stands. */
  readonly what?: string;
  readonly styleClass?: string;
}

/** What failed, with a way to try again. */
export const failureNotice = (
  error: unknown,
  words: ConsoleWords,
  again: () => unknown,
  { what = '', styleClass = 'notice' }: FailureLook = {},
): TemplateResult =>
  html`<p class=${styleClass} role="alert">
    ${what} ${failureText(error, words)}
    <button type="button" @click=${() => void again()}>${words.tryAgain}</button>
  </p>`;

/** That something is being read. */
export const loadingNotice = ({ loading }: ConsoleWords): TemplateResult =>
  html`<p class="notice" role="status">${loading}</p>`;
