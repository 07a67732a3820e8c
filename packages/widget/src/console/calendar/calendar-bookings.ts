import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { filterQuery, type BookingFilters } from '../bookings/booking-filters.ts';
import { isForServer } from '../bookings/booking-match.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import type { Booking } from '../console-shapes.ts';
import { ChangedBookings } from '../live/changed-bookings.ts';
import { calendarQuery, isOnShow, type InstantRange } from './calendar-query.ts';

/** Bookings a page, the most that the API sends. */
const pageSize = 200;

interface BookingsPage {
  readonly data: readonly Booking[];
  readonly pagination: { readonly next_cursor: string | null };
}

/** The bookings of a range: all its pages, read one after the other and shown as they come, and kept right by what happens. */
export class CalendarBookings implements ReactiveController {
  /** What went wrong; `readAnew` tries again. */
  failure: unknown = null;
  isLoading = false;
  readonly #host: ReactiveControllerHost;
  readonly #desk: () => ConsoleDesk;
  readonly #onNews: (booking: Booking, isNew: boolean) => void;
  #filters: BookingFilters | null = null;
  #range: InstantRange = { startAt: 0, endAt: 0 };
  #bookings: ReadonlyMap<string, Booking> = new Map();
  /** What the reading under way has found, and what came in live since it began. */
  #seen = new Set<string>();
  /** How new what came in live was: a page that is on its way may be older. */
  #heard = new Map<string, number>();
  #reading = new AbortController();
  #unfollow: (() => void) | null = null;

  constructor(
    host: ReactiveControllerHost,
    desk: () => ConsoleDesk,
    onNews: (booking: Booking, isNew: boolean) => void,
  ) {
    this.#host = host;
    this.#desk = desk;
    this.#onNews = onNews;
    host.addController(this);
  }

  /** What is on show, by id: another map with every change. */
  get bookings(): ReadonlyMap<string, Booking> {
    return this.#bookings;
  }

  hostConnected(): void {
    this.#unfollow = new ChangedBookings(this.#desk(), {
      onBooking: (booking, isNew) => this.#hear(booking, isNew),
      onGone: (id) => this.#lose(id),
      onMany: () => void this.readAnew(),
    }).follow();
  }

  hostDisconnected(): void {
    this.#unfollow?.();
    this.#reading.abort();
  }

  /** Shows this range through these filters. Does nothing when both are the same as before. */
  show(filters: BookingFilters, range: InstantRange): void {
    const before = this.#filters && keyOf(this.#filters, this.#range);
    this.#filters = filters;
    this.#range = range;
    if (before === keyOf(filters, range)) return;
    this.#keep((booking) => isOnShow(booking, filters, range));
    void this.readAnew();
  }

  /** Reads all pages; what is on show stays until the reading shows that it is gone, so that nothing jumps. */
  async readAnew(): Promise<void> {
    const filters = this.#filters;
    if (filters === null) return;
    this.#reading.abort();
    this.#reading = new AbortController();
    this.#seen = new Set();
    this.#heard = new Map();
    const { signal } = this.#reading;
    this.isLoading = true;
    this.failure = null;
    this.#host.requestUpdate();
    try {
      await this.#readPages(filters, this.#range, signal);
      if (signal.aborted) return;
      this.#keep(({ id }) => this.#seen.has(id));
    } catch (error) {
      if (signal.aborted) return;
      this.failure = error;
    }
    this.isLoading = false;
    this.#host.requestUpdate();
  }

  async #readPages(filters: BookingFilters, range: InstantRange, signal: AbortSignal): Promise<void> {
    const query = { ...calendarQuery(filters, range), limit: pageSize };
    let next: string | null = null;
    do {
      const cursor: object = next === null ? {} : { cursor: next };
      const page: BookingsPage = await this.#desk().client.get('/v1/bookings', {
        params: { query: { ...query, ...cursor } },
        signal,
      });
      if (signal.aborted) return;
      this.#add(page.data.filter((booking) => Date.parse(booking.end) > range.startAt));
      next = page.pagination.next_cursor;
    } while (next !== null);
  }

  /** Puts a booking where it belongs now. */
  put(booking: Booking): void {
    const filters = this.#filters;
    if (filters === null) return;
    this.#heard.set(booking.id, booking.version);
    // A search is the server's to answer: what it has not sent is not taken for found.
    const mayCome = this.#bookings.has(booking.id) || !isForServer(filters);
    if (mayCome && isOnShow(booking, filters, this.#range)) this.#add([booking]);
    else this.#keep(({ id }) => id !== booking.id);
  }

  #hear(booking: Booking, isNew: boolean): void {
    const known = this.#bookings.get(booking.id);
    if (known && known.version >= booking.version) return;
    this.put(booking);
    if (this.#filters && isForServer(this.#filters) && !known) void this.readAnew();
    else if (known || this.#bookings.has(booking.id)) this.#onNews(booking, isNew);
  }

  /** A page that is on its way may still have it. */
  #lose(gone: string): void {
    this.#heard.set(gone, Infinity);
    this.#keep(({ id }) => id !== gone);
  }

  #add(bookings: readonly Booking[]): void {
    const newer = bookings.filter(({ id, version }) => version >= (this.#heard.get(id) ?? 0));
    for (const { id } of newer) this.#seen.add(id);
    this.#bookings = new Map([...this.#bookings, ...newer.map((booking) => [booking.id, booking] as const)]);
    this.#host.requestUpdate();
  }

  #keep(stays: (booking: Booking) => boolean): void {
    this.#bookings = new Map([...this.#bookings].filter(([, booking]) => stays(booking)));
    this.#host.requestUpdate();
  }
}

/** What decides which bookings are on show. The list's tab and days do not. */
const keyOf = (filters: BookingFilters, { startAt, endAt }: InstantRange): string =>
  `${startAt} ${endAt} ${filterQuery({ ...filters, tab: 'upcoming', from: null, to: null }).toString()}`;
