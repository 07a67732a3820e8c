import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ConsoleDesk } from '../console-desk.ts';
import type { Booking } from '../console-shapes.ts';
import { ChangedBookings } from '../live/changed-bookings.ts';
import { isSameFilters, type BookingFilters } from './booking-filters.ts';
import { comparedIn, isForServer, matches, stateOf } from './booking-match.ts';
import { noRows, withBooking, withPage, type BookingRows } from './booking-rows.ts';
import { isInTab } from './booking-tabs.ts';
import { bookingsQuery } from './bookings-query.ts';

/** Rows a page. */
const pageSize = 100;
/** The most rows that are read anew at once. */
const mostReadAnew = 2000;
/** How often what has begun leaves Upcoming, in milliseconds. */
const lookAgainMs = 60_000;

/** The bookings behind the filters: read page by page as somebody scrolls, and kept right by what happens meanwhile. */
export class BookingList implements ReactiveController {
  /** What went wrong with the last page; `more` tries again. */
  failure: unknown = null;
  isLoading = false;
  readonly #host: ReactiveControllerHost;
  readonly #desk: () => ConsoleDesk;
  readonly #onNews: (booking: Booking, isNew: boolean) => void;
  #filters: BookingFilters | null = null;
  #list: BookingRows = noRows;
  /** The booking that is being looked at: it stays, whatever becomes of it. */
  #looked: string | null = null;
  /** The instant that the tab is bounded by, and its day: the same for all pages, as a cursor goes with its filters only. */
  #asOf = { now: 0, today: '' };
  #reading = new AbortController();
  /** Settles with the page that is on its way. */
  #page: Promise<void> = Promise.resolve();
  #clock: ReturnType<typeof setInterval> | undefined;
  #changes: ChangedBookings | null = null;
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

  get rows(): readonly Booking[] {
    return this.#list.rows;
  }

  /** Whether there are more than are read. */
  get hasMore(): boolean {
    return this.#list.next !== null;
  }

  /** Whether the first page is there. */
  get isRead(): boolean {
    return this.#list.next !== undefined;
  }

  hostConnected(): void {
    this.#changes = new ChangedBookings(this.#desk(), {
      // The page that is on its way may be older than what has changed.
      isBusy: () => this.isLoading,
      onBooking: (booking, isNew) => this.#hear(booking, isNew),
      onGone: (id) => this.#keep((row) => row.id !== id),
      onMany: () => void this.#readAnew(),
    });
    this.#unfollow = this.#changes.follow();
    this.#clock = setInterval(() => this.dropPassed(), lookAgainMs);
  }

  hostDisconnected(): void {
    this.#unfollow?.();
    clearInterval(this.#clock);
    this.#reading.abort();
    this.isLoading = false;
  }

  /** Shows what these filters leave, and keeps the one that is looked at. Does nothing when both are the same as before. */
  show(filters: BookingFilters, looked: string | null): void {
    const left = this.rows.find(({ id }) => id === this.#looked && id !== looked);
    this.#looked = looked;
    const isSame = this.#filters !== null && isSameFilters(filters, this.#filters);
    this.#filters = filters;
    if (!isSame) this.#begin();
    else if (left) this.put(left);
  }

  /** Reads the next page, if there is one; waits for the one that is on its way already. */
  async more(): Promise<void> {
    if (this.#list.next === null) return;
    if (!this.isLoading) this.#page = this.#read(this.#list);
    await this.#page;
  }

  /** Puts a booking where it belongs now. */
  put(booking: Booking): void {
    const filters = this.#filters;
    if (filters === null) return;
    const desk = this.#desk();
    const zone = desk.signedIn.app.timezone;
    const before = this.rows.find(({ id }) => id === booking.id);
    const isThere = before !== undefined;
    // A search is the server's to answer: what it has not sent is not taken for found.
    const mayCome = isThere || !isForServer(filters);
    const belongs = mayCome && matches(booking, filters, { now: desk.now(), zone });
    const stays = belongs || (isThere && booking.id === this.#looked);
    this.#list = withBooking(this.#list, named(booking, before), stays, (a, b) =>
      comparedIn(filters.tab, a, b),
    );
    this.#host.requestUpdate();
  }

  /** Takes out what has left its tab because time has passed; by itself every minute. */
  dropPassed(): void {
    const tab = this.#filters?.tab;
    if (tab === undefined) return;
    const now = this.#desk().now();
    this.#keep(
      (row) => row.id === this.#looked || isInTab(tab, { status: stateOf(row), start: row.start }, now),
    );
  }

  /** Takes the others out. */
  #keep(stays: (row: Booking) => boolean): void {
    const rows = this.rows.filter(stays);
    if (rows.length === this.rows.length) return;
    this.#list = { ...this.#list, rows };
    this.#host.requestUpdate();
  }

  /** From the top, with nothing of what was there. */
  #begin(): void {
    this.#list = noRows;
    this.isLoading = false;
    void this.#readAnew();
  }

  /** From the top; what is there stays until the new is read, so that nothing jumps. */
  async #readAnew(): Promise<void> {
    this.#reading.abort();
    this.#reading = new AbortController();
    const desk = this.#desk();
    this.#asOf = { now: desk.now(), today: desk.today() };
    this.#page = this.#read(noRows, Math.min(this.rows.length, mostReadAnew));
    await this.#page;
  }

  /** Reads the page behind `list`, and on until there are as many rows as wanted, and shows them all. */
  async #read(list: BookingRows, wanted = 0): Promise<void> {
    if (this.#filters === null) return;
    const desk = this.#desk();
    const query = bookingsQuery(this.#filters, this.#asOf.now, this.#asOf.today);
    const { signal } = this.#reading;
    this.isLoading = true;
    this.failure = null;
    this.#host.requestUpdate();
    try {
      let read = list;
      do {
        const cursor = read.next ? { cursor: read.next } : {};
        const page =
          query &&
          (await desk.client.get('/v1/bookings', {
            params: { query: { ...query, limit: pageSize, ...cursor } },
            signal,
          }));
        if (signal.aborted) return;
        // What is shown may have changed while the page was on its way.
        const before = list.next === undefined ? read : this.#list;
        read = withPage(before, page?.data ?? [], page?.pagination.next_cursor ?? null);
      } while (read.next !== null && read.rows.length < wanted);
      this.#list = read;
    } catch (error) {
      if (signal.aborted) return;
      this.failure = error;
    }
    this.isLoading = false;
    this.#host.requestUpdate();
    void this.#changes?.goOn();
  }

  #hear(booking: Booking, isNew: boolean): void {
    const known = this.rows.find(({ id }) => id === booking.id);
    if (known && known.version >= booking.version) return;
    this.put(booking);
    if (this.#filters && isForServer(this.#filters) && !known) void this.#readAnew();
    this.#onNews(booking, isNew);
  }
}

/** The answer to a change does not name the contact, who is the same as before. */
const named = (booking: Booking, before: Booking | undefined): Booking =>
  booking.contact === undefined && before?.contact?.id === booking.contact_id
    ? { ...booking, contact: before.contact }
    : booking;
