import type { CompactDay, CompactSlots } from '@slotkit/shared/wire';
import { demoZone } from './demo-business.ts';

const minuteMs = 60_000;
const dayMs = 1440 * minuteMs;
const noticeMs = 120 * minuteMs;
const horizonDays = 60;
const stepMinutes = 30;
/** Minutes of the day. */
const workingHours = [
  [540, 720],
  [780, 1020],
] as const;

/** What is asked for: days are YYYY-MM-DD of the zone, both inclusive; `isTaken` says whether somebody has an interval already. */
export interface DemoTimesQuestion {
  readonly from: string;
  readonly to: string;
  readonly timezone: string;
  readonly durationMinutes: number;
  /** Places of a group, 1 for everything else. */
  readonly seats: number;
  readonly now: number;
  readonly isTaken: (startAt: number, endAt: number) => boolean;
}

/** The free times of the demo's business from day to day, as the server answers them. */
export function demoSlots(question: DemoTimesQuestion): CompactSlots {
  const { from, to, timezone, durationMinutes, seats, now } = question;
  const days = new Map<string, CompactDay>();
  let first: number | undefined;
  for (let day = 0; day <= horizonDays; day += 1) {
    for (const startAt of startsOf(dayIn(demoZone, now + day * dayMs), question)) {
      first ??= startAt;
      const date = dayIn(timezone, startAt);
      if (date < from || date > to) continue;
      const firstAt = startOfDay(date, timezone);
      const answer = days.get(date) ?? { date, first: instant(firstAt), minutes: [] };
      answer.minutes.push((startAt - firstAt) / minuteMs);
      if (seats > 1)
        answer.seats_left = [...(answer.seats_left ?? []), (seats % 5) + (busyness(startAt) % 4)];
      days.set(date, answer);
    }
  }
  return {
    timezone,
    duration_minutes: durationMinutes,
    days: [...days.values()],
    first_available:
      first === undefined
        ? null
        : { start: instant(first), end: instant(first + durationMinutes * minuteMs) },
  };
}

/** Free starts of a working day of the business, epoch milliseconds. */
function startsOf(day: string, { durationMinutes, now, isTaken }: DemoTimesQuestion): readonly number[] {
  if ([0, 6].includes(new Date(day).getUTCDay())) return [];
  const midnight = startOfDay(day, demoZone);
  return workingHours
    .flatMap(([from, to]) =>
      Array.from(
        { length: Math.max(0, Math.floor((to - from - durationMinutes) / stepMinutes) + 1) },
        (_, index) => midnight + (from + index * stepMinutes) * minuteMs,
      ),
    )
    .filter(
      (startAt) =>
        startAt > now + noticeMs &&
        busyness(startAt) % 5 > 1 &&
        !isTaken(startAt, startAt + durationMinutes * minuteMs),
    );
}

/** A number that looks like chance and is the same for the same time: others have booked, too. */
const busyness = (startAt: number): number =>
  Math.imul(startAt / (stepMinutes * minuteMs), 0x9e3779b1) >>> 16;

/** An instant as answers have it. */
export const instant = (at: number): string => new Date(at).toISOString().replace('.000Z', 'Z');

/** What clocks of a zone show, as if it were UTC. */
const wallClock = (timeZone: string, at: number): string =>
  new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(at);

const dayIn = (timeZone: string, at: number): string => wallClock(timeZone, at).slice(0, 10);

/** The first instant of a day; in the night of a change of clocks it may be off by that change. */
function startOfDay(day: string, timeZone: string): number {
  const utc = Date.parse(day);
  const ahead = (at: number): number => Date.parse(`${wallClock(timeZone, at).replace(' ', 'T')}Z`) - at;
  return utc - ahead(utc - ahead(utc));
}
