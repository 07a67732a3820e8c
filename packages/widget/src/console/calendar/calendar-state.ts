import { html, nothing, type TemplateResult } from 'lit';
import { isFiltered, type BookingFilters } from '../bookings/booking-filters.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import { failureNotice } from '../notices.ts';
import { words } from '../words/calendar.ts';
import type { CalendarBookings } from './calendar-bookings.ts';
import type { HostHours } from './host-hours.ts';

/** What is said of a calendar above it. */
export interface CalendarState {
  readonly desk: ConsoleDesk;
  readonly bookings: CalendarBookings;
  readonly hours: HostHours;
  readonly filters: BookingFilters;
}

/** How many bookings there are, what is still being read, what failed, and what to do where there is nothing. */
export function calendarState({ desk, bookings, hours, filters }: CalendarState): TemplateResult {
  const { words: said } = desk;
  if (bookings.failure !== null) return failureNotice(bookings.failure, said, () => bookings.readAnew());
  const { size } = bookings.bookings;
  const count = desk.formats.number(size);
  const none = isFiltered({ ...filters, from: null, to: null }) ? words.noneMatch : words.noneHereNext;
  const read = size === 0 ? none : words.read(size, count);
  return html`<p class="quiet state" role="status">
      <bdi>${bookings.isLoading ? words.reading(count) : read}</bdi>
    </p>
    ${
      hours.failure === null
        ? nothing
        : failureNotice(hours.failure, said, () => hours.run(), { what: words.hoursFailed })
    }`;
}
