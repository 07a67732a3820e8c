import { html, nothing, type TemplateResult } from 'lit';
import { bulkActionsOf } from '../bulk/selection-bar.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import { bulkWords } from '../words/bulk.ts';
import type { BookingFilters } from './booking-filters.ts';
import { bookingsQuery } from './bookings-query.ts';

/** What can be done with a list as a whole. */
export interface ListTools {
  readonly filters: BookingFilters;
  readonly desk: ConsoleDesk;
  readonly isSelecting: boolean;
  readonly onSelect: (isSelecting: boolean) => void;
  readonly onBook: () => void;
}

/** Books for a customer, takes what the filters leave away as a file, and begins to tick rows where there is something to do with them. */
export function listTools({ filters, desk, isSelecting, onSelect, onBook }: ListTools): TemplateResult {
  const query = bookingsQuery(filters, desk.now(), desk.today());
  // What is over is neither moved nor called off.
  const isChangeable = filters.tab === 'upcoming' && bulkActionsOf(desk).length > 0;
  return html`<div class="tools">
    ${
      query === null
        ? nothing
        : html`<a class="button" href="/v1/bookings/export?${new URLSearchParams({ ...query })}" download
            >${bulkWords.exportCsv}</a
          >`
    }
    ${
      isChangeable
        ? html`<button aria-pressed=${isSelecting} @click=${() => onSelect(!isSelecting)}>
            ${isSelecting ? bulkWords.selectDone : bulkWords.select}
          </button>`
        : nothing
    }
    ${
      desk.signedIn.member.permissions.edit === 'none'
        ? nothing
        : html`<button class="primary" @click=${onBook}>${desk.words.pages.book}</button>`
    }
  </div>`;
}
