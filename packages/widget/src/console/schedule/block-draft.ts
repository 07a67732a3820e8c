import type { Shapes } from '@slotkit/shared/client';
import { instantOf, localAt } from '../actions/wall-time.ts';
import { addDays } from '../../time/days.ts';
import { dayAt } from '../../time/zones.ts';
import type { Period } from './periods.ts';

/** A time not to be disturbed in, as its form holds it. */
export interface BlockDraft {
  /** The one that is changed; null for a new one. */
  readonly of: Shapes['DoNotDisturb'] | null;
  /** As inputs of `datetime-local` have them, in the host's zone. */
  readonly from: string;
  readonly to: string;
  /** What they were before anything was typed: clocks that go back show the same for two instants. */
  readonly given: Period;
  readonly reason: string;
  readonly notifies: boolean;
}

/** How long somebody wants to be left alone from now on: minutes, or for what is left of the day. */
export type QuickBlock = number | 'day';

const minuteMs = 60_000;
const floorMinute = (at: number): number => Math.floor(at / minuteMs) * minuteMs;

/** From this minute on. */
export function quickPeriod(quick: QuickBlock, now: number, zone: string): Period {
  const startAt = floorMinute(now);
  const midnight = instantOf(`${addDays(dayAt(now, zone), 1)}T00:00`, zone) ?? startAt;
  return { startAt, endAt: quick === 'day' ? midnight : startAt + quick * minuteMs };
}

/** A form for a new block. */
export const draftOf = (given: Period, zone: string): BlockDraft => ({
  of: null,
  from: localAt(given.startAt, zone),
  to: localAt(given.endAt, zone),
  given,
  reason: '',
  notifies: false,
});

/** A form that changes one. */
export const draftFor = (block: Shapes['DoNotDisturb'], zone: string): BlockDraft => ({
  ...draftOf({ startAt: Date.parse(block.start), endAt: Date.parse(block.end) }, zone),
  of: block,
  reason: block.reason ?? '',
});

/** When it would be; null as long as that is no time, or ends before it starts. */
export function draftPeriod({ from, to, given }: BlockDraft, zone: string): Period | null {
  const startAt = from === localAt(given.startAt, zone) ? given.startAt : instantOf(from, zone);
  const endAt = to === localAt(given.endAt, zone) ? given.endAt : instantOf(to, zone);
  return startAt !== null && endAt !== null && startAt < endAt ? { startAt, endAt } : null;
}
