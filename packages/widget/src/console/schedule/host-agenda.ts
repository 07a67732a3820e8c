import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Shapes } from '@slotkit/shared/client';
import { bookingStates } from '@slotkit/shared/lifecycle';
import { addDays } from '../../time/days.ts';
import { dayAt } from '../../time/zones.ts';
import { allRows } from '../all-rows.ts';
import { stateOf } from '../bookings/booking-match.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import type { Booking } from '../console-shapes.ts';
import { listenWhileShown } from '../live/listen-while-shown.ts';
import { whenSeenAgain } from '../when-seen-again.ts';
import { dayPeriod, type AgendaFacts } from './agenda.ts';
import { bookingNews } from './booking-news.ts';

/** Today and the week after it. */
export const daysShown = 8;
/** How often what is counted down is drawn anew. */
const tickMs = 15_000;
/** How old what is shown may grow: nobody tells of blocks and hours. */
const readAgainMs = 120_000;
/** A booking lasts a day at most, so what is on at midnight began less than that before. */
const longestMs = 86_400_000;
const pageSize = 200;

/** What is known of a host's time. */
export interface HostWeek {
  readonly hostId: string;
  /** The IANA zone that the host lives by. */
  readonly zone: string;
  /** What takes place or took place. */
  readonly bookings: readonly Booking[];
  /** These and what was cancelled or moved. */
  readonly all: readonly Booking[];
  readonly times: Shapes['HostTimes'];
  /** Present and ahead, by start. */
  readonly blocks: readonly Shapes['DoNotDisturb'][];
}

/**
 * A host's bookings, hours and blocks of the days ahead. They are read again with each change of a booking that is heard of, and, as
 * nobody tells of blocks and hours, whenever the page is looked at again, and every other minute.
 */
export class HostAgenda implements ReactiveController {
  /** What went wrong with the last reading; what was read before stays. */
  failure: unknown = null;
  week: HostWeek | null = null;
  /** What has happened last while this was looked at. */
  news = '';
  readonly #host: ReactiveControllerHost;
  readonly #desk: () => ConsoleDesk;
  #hostId: string | null = null;
  #day = '';
  #readAt = 0;
  #isReading = false;
  #isStale = false;
  #clock: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost, desk: () => ConsoleDesk) {
    this.#host = host;
    this.#desk = desk;
    host.addController(this);
    const read = (): void => this.readAgain();
    listenWhileShown(host, desk, { changed: read, resync: read });
    whenSeenAgain(host, read);
  }

  hostConnected(): void {
    this.#clock = setInterval(this.#tick, tickMs);
    addEventListener('focus', this.#lookAgain);
    if (this.#hostId !== null) this.readAgain();
  }

  hostDisconnected(): void {
    clearInterval(this.#clock);
    removeEventListener('focus', this.#lookAgain);
  }

  /** Shows the time of this host; nothing happens when it is shown already. */
  show(hostId: string | null): void {
    if (hostId === this.#hostId) return;
    this.#hostId = hostId;
    this.week = null;
    this.news = '';
    this.failure = null;
    this.readAgain();
  }

  /** What the days are made from, as of now; null until it is read. */
  get facts(): AgendaFacts | null {
    return this.week && { ...this.week, now: this.#desk().now() };
  }

  /** Reads everything again. Asked for while that goes on, it happens once more behind it. */
  readAgain(): void {
    this.#isStale = true;
    if (!this.#isReading) void this.#read();
  }

  async #read(): Promise<void> {
    this.#isReading = true;
    while (this.#isStale && this.#hostId !== null) {
      this.#isStale = false;
      const hostId = this.#hostId;
      try {
        const week = await readWeek(this.#desk(), hostId);
        if (hostId !== this.#hostId) continue;
        if (this.week) this.news = bookingNews(this.week.all, week.all, this.#desk().words) || this.news;
        this.week = week;
        this.#readAt = this.#desk().now();
        this.#day = dayAt(this.#desk().now(), week.zone);
        this.failure = null;
      } catch (error) {
        if (hostId === this.#hostId) this.failure = error;
      }
      this.#host.requestUpdate();
    }
    this.#isReading = false;
  }

  readonly #tick = (): void => {
    this.#host.requestUpdate();
    if (!this.week || document.visibilityState !== 'visible') return;
    const now = this.#desk().now();
    const isOld = now - this.#readAt > readAgainMs || dayAt(now, this.week.zone) !== this.#day;
    if (isOld) this.readAgain();
  };

  readonly #lookAgain = (): void => {
    if (document.visibilityState === 'visible') this.readAgain();
  };
}

async function readWeek(desk: ConsoleDesk, id: string): Promise<HostWeek> {
  const { client } = desk;
  const path = { id };
  const { timezone: zone } = await client.get('/v1/hosts/{id}', { params: { path } });
  const today = dayAt(desk.now(), zone);
  const from = new Date(dayPeriod(today, zone).startAt);
  const to = new Date(dayPeriod(addDays(today, daysShown - 1), zone).endAt);
  const [bookings, times, blocks] = await Promise.all([
    readBookings(client, id, new Date(from.getTime() - longestMs), to),
    client.get('/v1/availability/hosts/{host_id}', {
      params: { path: { host_id: id }, query: { from: from.toISOString(), to: to.toISOString() } },
    }),
    allRows((start) =>
      client.get('/v1/hosts/{id}/dnd', { params: { path, query: { limit: pageSize, ...start } } }),
    ),
  ]);
  const all = bookings.filter(({ end }) => Date.parse(end) > from.getTime());
  return {
    hostId: id,
    zone,
    all,
    bookings: all.filter((booking) => !['cancelled', 'rescheduled'].includes(stateOf(booking))),
    times,
    blocks,
  };
}

function readBookings(
  client: ConsoleDesk['client'],
  hostId: string,
  from: Date,
  to: Date,
): Promise<readonly Booking[]> {
  const query = {
    assigned_to_id: hostId,
    status: bookingStates.filter((state) => state !== 'draft').join(','),
    start_date: from.toISOString(),
    end_date: to.toISOString(),
    order: 'start',
    limit: pageSize,
  } as const;
  return allRows((start) => client.get('/v1/bookings', { params: { query: { ...query, ...start } } }));
}
