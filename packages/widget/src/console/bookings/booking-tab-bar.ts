import { html, nothing, type TemplateResult } from 'lit';
import type { ConsoleDesk } from '../console-desk.ts';
import type { BookingFilters } from './booking-filters.ts';
import { bookingTabNames, type BookingTabName } from './booking-tabs.ts';

/** What the tabs work with. */
export interface BookingTabBar {
  readonly filters: BookingFilters;
  readonly desk: ConsoleDesk;
  /** How many bookings wait for somebody. */
  readonly pending: number;
  readonly onChange: (change: Partial<BookingFilters>) => void;
}

/** Upcoming, Past, Cancelled, Rescheduled: links, so that each can be opened beside the other. */
export function bookingTabBar({ filters, desk, pending, onChange }: BookingTabBar): TemplateResult {
  const { words, formats } = desk;
  const badge = html` <span class="badge" data-state="pending_confirmation"
    >${words.pendingCount(formats.number(pending))}</span
  >`;
  const follow = (event: MouseEvent, tab: BookingTabName): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onChange({ tab });
  };
  return html`<nav class="tabs" aria-label=${words.tabLists}>
    ${bookingTabNames.map(
      (tab) =>
        html`<a
          href="?tab=${tab}"
          aria-current=${tab === filters.tab ? 'page' : 'false'}
          @click=${(event: MouseEvent) => follow(event, tab)}
          >${words.tabs[tab]}${tab === 'upcoming' && pending > 0 ? badge : nothing}</a
        >`,
    )}
  </nav>`;
}
