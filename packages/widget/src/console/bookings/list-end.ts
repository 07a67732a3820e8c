import { html, nothing, type TemplateResult } from 'lit';
import { failureText } from '../console-error.ts';
import type { ConsoleWords } from '../words/console-words.ts';
import type { BookingList } from './booking-list.ts';
import type { BookingTabName } from './booking-tabs.ts';

/** What stands below the rows. */
export interface ListEnd {
  readonly list: Pick<BookingList, 'rows' | 'isRead' | 'isLoading' | 'hasMore' | 'failure'>;
  readonly tab: BookingTabName;
  /** Whether filters leave bookings out. */
  readonly isNarrow: boolean;
  readonly words: ConsoleWords;
  readonly onAgain: () => void;
  /** The way to what can be booked, for whoever may set that up. */
  readonly onSetUp: (() => void) | null;
}

/** The end of the list: more to come, a failure, that it is all, or what to do where there is nothing. */
export function listEnd({ list, tab, isNarrow, words, onAgain, onSetUp }: ListEnd): TemplateResult {
  const { rows, isRead, isLoading, hasMore, failure } = list;
  if (failure !== null)
    return html`<div class="notice" role="alert">
      <p>${failureText(failure, words)}</p>
      <button @click=${onAgain}>${words.tryAgain}</button>
    </div>`;
  if (!isRead || hasMore || (isLoading && rows.length === 0))
    return html`<p class="notice quiet" role="status">${words.loading}</p>`;
  if (rows.length > 0) return html`<p class="notice quiet">${words.listEnd}</p>`;
  const [title, next] = isNarrow
    ? [words.noneMatch, words.noneMatchNext]
    : (words.noneIn[tab] ?? [words.noneYet, words.noneYetNext]);
  return html`<div class="notice empty">
    <h2>${title}</h2>
    <p class="quiet">${next}</p>
    ${
      onSetUp !== null && title === words.noneYet
        ? html`<p><button @click=${onSetUp}>${words.setUp}</button></p>`
        : nothing
    }
  </div>`;
}
