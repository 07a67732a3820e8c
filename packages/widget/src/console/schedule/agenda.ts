import type { Shapes } from '@slotkit/shared/client';
import { addDays, type Day } from '../../time/days.ts';
import { dayAt } from '../../time/zones.ts';
import { instantOf } from '../actions/wall-time.ts';
import type { Booking } from '../console-shapes.ts';
import { joined, periodOf, within, without, type Period } from './periods.ts';

/** What a host's day is made of besides bookings: free time, time not to be disturbed in, time off, and what calendars elsewhere take. */
export type TimeKind = 'free' | 'quiet' | 'off' | 'elsewhere';

/** One line of a day. */
export type AgendaEntry =
  (Period & { readonly kind: 'booking'; readonly booking: Booking }) | (Period & { readonly kind: TimeKind });

/** A day with what is in it, by start. */
export interface AgendaDay {
  readonly day: Day;
  readonly entries: readonly AgendaEntry[];
}

/** What a week is made from; instants are epoch milliseconds. */
export interface AgendaFacts {
  readonly bookings: readonly Booking[];
  readonly times: Shapes['HostTimes'];
  /** The IANA zone that decides which day it is. */
  readonly zone: string;
  readonly now: number;
}

/** Shorter gaps are of no use to anybody. */
const leastFreeMs = 15 * 60_000;

/** From the first instant of a day in a zone until the first of the next. */
export const dayPeriod = (day: Day, zone: string): Period => ({
  startAt: instantOf(`${day}T00:00`, zone) ?? 0,
  endAt: instantOf(`${addDays(day, 1)}T00:00`, zone) ?? 0,
});

/** Today and the days after it: what is booked, and between it what is left of the working time. What has passed of free time is not shown. */
export function agendaOf(facts: AgendaFacts, count: number): readonly AgendaDay[] {
  const today = dayAt(facts.now, facts.zone);
  return Array.from({ length: count }, (_, index) => dayOf(facts, addDays(today, index), index === 0));
}

function dayOf({ bookings, times, zone, now }: AgendaFacts, day: Day, isFirst: boolean): AgendaDay {
  const span = dayPeriod(day, zone);
  const ofDay = bookings
    .map((booking) => ({ kind: 'booking' as const, ...periodOf(booking), booking }))
    // What went on over midnight is shown once: on the day that it began, or today.
    .filter(({ startAt, endAt }) =>
      isFirst
        ? startAt < span.endAt && endAt > span.startAt
        : startAt >= span.startAt && startAt < span.endAt,
    );
  const all = bookings.map(periodOf);
  const ahead: Period = { startAt: Math.max(span.startAt, now), endAt: span.endAt };
  const working = periodsOf(times.working);
  const quiet = periodsOf(times.do_not_disturb);
  const off = within(joined(periodsOf(times.blocked)), working);
  const elsewhere = without(periodsOf(times.elsewhere), quiet);
  const free = within(without(working, [...all, ...quiet, ...off, ...elsewhere]), [ahead]);
  const entries: AgendaEntry[] = [
    ...ofDay,
    ...free
      .filter(({ startAt, endAt }) => endAt - startAt >= leastFreeMs)
      .map((period) => ({ kind: 'free' as const, ...period })),
    ...shown('quiet', quiet, span, now),
    ...shown('off', off, span, now),
    ...shown('elsewhere', elsewhere, span, now),
  ];
  return { day, entries: entries.toSorted((a, b) => a.startAt - b.startAt || a.endAt - b.endAt) };
}

/** What is over is left out; what goes on keeps its start, as far as it is of this day. */
const shown = (kind: TimeKind, periods: readonly Period[], span: Period, now: number): AgendaEntry[] =>
  within(periods, [span])
    .filter(({ endAt }) => endAt > now)
    .map((period) => ({ kind, ...period }));

const periodsOf = (periods: readonly { readonly start: string; readonly end: string }[]): Period[] =>
  periods.map(periodOf);
