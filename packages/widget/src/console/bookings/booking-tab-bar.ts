import { html, nothing, type TemplateResult } from 'lit';
import { staysHere } from '../address/stays-here.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import type { BookingFilters } from './booking-filters.ts';
import { bookingTabNames } from './booking-tabs.ts';

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
  return html`<nav class="tabs" aria-label=${words.tabLists}>
    ${bookingTabNames.map(
      (tab) =>
        html`<a
          href="?tab=${tab}"
          aria-current=${tab === filters.tab ? 'page' : 'false'}
          @click=${(event: MouseEvent) => {
            if (staysHere(event)) onChange({ tab });
          }}
          >${words.tabs[tab]}${tab === 'upcoming' && pending > 0 ? badge : nothing}</a
        >`,
    )}
  </nav>`;
}
