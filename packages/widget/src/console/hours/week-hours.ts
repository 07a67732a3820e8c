import type { Shapes } from '@slotkit/shared/client';
import { weekDays } from './week-days.ts';

/** A stretch of working time that begins on a day of the week. Minutes of wall clocks since that day's midnight; over midnight the end is beyond 1440. */
export interface Stretch {
  /** 0 is Monday. */
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

type WorkingHours = Shapes['Schedule']['working_hours'][number];

/** A week to be worked on. */
export interface WeekHours {
  readonly timezone: string;
  /** In the schedule's zone, by day and start, without overlaps. */
  readonly stretches: readonly Stretch[];
  /** Hours with a zone of their own: kept as they are, as they stand on no common clock. */
  readonly elsewhere: readonly WorkingHours[];
}

export const dayMinutes = 24 * 60;
/** All that is drawn, moved and resized lies on quarters of an hour. */
export const snapMinutes = 15;

const byDay = (a: Stretch, b: Stretch): number => a.day - b.day || a.start - b.start;

/** Minutes since midnight of '09:30'; null for no time. */
export function minutesOf(clock: string): number | null {
  const found = /^(\d\d):(\d\d)$/.exec(clock);
  const minutes = found ? Number(found[1]) * 60 + Number(found[2]) : Number.NaN;
  return minutes <= dayMinutes ? minutes : null;
}

/** '09:30'; the end of a day is '24:00', and what is beyond belongs to the next day's clock. */
export function clockOf(minute: number): string {
  const shown = minute > dayMinutes ? minute - dayMinutes : minute;
  return [Math.floor(shown / 60), shown % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** A stretch between two clock times: an end that is not after the start is on the next day. */
export const stretchOf = (day: number, start: number, end: number): Stretch => ({
  day,
  start,
  end: end > start ? end : end + dayMinutes,
});

/** A schedule, to be worked on. */
export function weekOf({
  timezone,
  working_hours: hours,
}: Pick<Shapes['Schedule'], 'timezone' | 'working_hours'>): WeekHours {
  const own = hours.filter((one) => (one.timezone ?? timezone) === timezone);
  const stretches = own.flatMap(({ days, start, end }) =>
    days.map((day) => stretchOf(weekDays.indexOf(day), minutesOf(start) ?? 0, minutesOf(end) ?? 0)),
  );
  return {
    timezone,
    stretches: mergedIn(stretches),
    elsewhere: hours.filter((one) => !own.includes(one)),
  };
}

/** The same as the API takes it: what is alike on several days is said once. */
export function scheduleOf({ timezone, stretches, elsewhere }: WeekHours): Shapes['ScheduleRequest'] {
  const alike = new Map<string, Stretch[]>();
  for (const stretch of stretches.toSorted(byDay)) {
    const key = `${stretch.start}-${stretch.end}`;
    alike.set(key, [...(alike.get(key) ?? []), stretch]);
  }
  const own = [...alike.values()].flatMap((same): WorkingHours[] => {
    const [first] = same;
    if (!first) return [];
    const days = same.flatMap(({ day }) => weekDays[day] ?? []);
    return [{ days, start: clockOf(first.start), end: clockOf(first.end) }];
  });
  return { timezone, working_hours: [...own, ...elsewhere] };
}

/** Whether two weeks mean the same. */
export const isSameWeek = (one: WeekHours, other: WeekHours): boolean =>
  JSON.stringify(scheduleOf(one)) === JSON.stringify(scheduleOf(other));

const weekMinutes = 7 * dayMinutes;
const startOf = ({ day, start }: Stretch): number => day * dayMinutes + start;
const lengthOf = ({ start, end }: Stretch): number => end - start;

/** How far the second begins behind the first, going round the week. */
const behind = (first: Stretch, second: Stretch): number =>
  (startOf(second) - startOf(first) + weekMinutes) % weekMinutes;

/** Whether two have a minute in common; those that only touch have none, and stay two: each has a grid of times of its own. */
export const overlap = (one: Stretch, other: Stretch): boolean =>
  behind(one, other) < lengthOf(one) || behind(other, one) < lengthOf(other);

/** One stretch out of two that overlap. It may be longer than a day can say. */
function union(one: Stretch, other: Stretch): Stretch {
  const [first, second] = behind(one, other) < lengthOf(one) ? [one, other] : [other, one];
  return { ...first, end: Math.max(first.end, first.start + behind(first, second) + lengthOf(second)) };
}

/** What became of a change. */
export interface Placed {
  readonly stretches: readonly Stretch[];
  /** The stretch that was added or changed, with what it was merged with. */
  readonly at: Stretch;
  /** How many others it took in. */
  readonly merged: number;
}

/**
 * Puts a stretch into a week in place of another one, or as a new one. What it overlaps becomes one with it, as it means the same. Null when
 * that would be longer than a day, which one stretch cannot be.
 */
export function place(
  stretches: readonly Stretch[],
  next: Stretch,
  replaced: Stretch | null = null,
): Placed | null {
  let rest = stretches.filter((one) => !isSame(one, replaced));
  let at = next;
  let merged = 0;
  for (;;) {
    const found = rest.find((one) => overlap(one, at));
    if (!found) break;
    at = union(at, found);
    if (lengthOf(at) > dayMinutes) return null;
    rest = rest.filter((one) => one !== found);
    merged += 1;
  }
  return { stretches: [...rest, at].toSorted(byDay), at, merged };
}

export const isSame = (one: Stretch, other: Stretch | null): boolean =>
  other !== null && one.day === other.day && one.start === other.start && one.end === other.end;

/** Without one stretch. */
export const remove = (stretches: readonly Stretch[], gone: Stretch): readonly Stretch[] =>
  stretches.filter((one) => !isSame(one, gone));

/** What a server may have that overlaps, as one; what cannot be one stays as it is. */
function mergedIn(stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.reduce<readonly Stretch[]>(
    (all, next) => place(all, next)?.stretches ?? [...all, next].toSorted(byDay),
    [],
  );
}

/** Later by some minutes, or earlier by negative ones, and on another day: kept whole within its day, or as far over midnight as it was. */
export function moved(stretch: Stretch, minutes: number, days = 0): Stretch {
  const latest = Math.max(dayMinutes - lengthOf(stretch), stretch.start);
  const start = clamped(stretch.start + minutes, 0, latest);
  return {
    day: (((stretch.day + days) % 7) + 7) % 7,
    start,
    end: start + lengthOf(stretch),
  };
}

/** With another start or end: never shorter than the grid, never longer than a day, and starting on its day. */
export function resized(stretch: Stretch, edge: 'start' | 'end', minute: number): Stretch {
  const { start, end } = stretch;
  if (edge === 'end') return { ...stretch, end: clamped(minute, start + snapMinutes, start + dayMinutes) };
  const earliest = Math.max(0, end - dayMinutes);
  // What begins in the last quarter of a day and lasts nearly a day has no quarter of the grid to begin at.
  const latest = Math.max(earliest, Math.min(end, dayMinutes) - snapMinutes);
  return { ...stretch, start: clamped(minute, earliest, latest) };
}

/** The nearest minute of the grid. */
export const snapped = (minute: number): number => Math.round(minute / snapMinutes) * snapMinutes;

/** Where more hours of a day could be: a usual day, or an hour behind what there is, or wherever there is room. Null where there is none. */
export function freeSpot(stretches: readonly Stretch[], day: number): Stretch | null {
  const own = stretches.filter((one) => one.day === day);
  const last = own.at(-1);
  const behindLast = Math.ceil((last?.end ?? 0) / 60 + 1) * 60;
  const starts = Array.from({ length: 24 }, (_, hour) => hour * 60);
  const wanted = last
    ? [behindLast, ...starts].flatMap((start) => [
        { day, start, end: start + 120 },
        { day, start, end: start + 60 },
      ])
    : [{ day, start: 9 * 60, end: 17 * 60 }, ...starts.map((start) => ({ day, start, end: start + 60 }))];
  return (
    wanted.find((spot) => spot.end <= dayMinutes && !stretches.some((one) => overlap(one, spot))) ?? null
  );
}

/** The same hours on other days as on this one, in place of what they had. Null when they would run into the day after for longer than can be. */
export function copied(
  stretches: readonly Stretch[],
  from: number,
  to: readonly number[],
): readonly Stretch[] | null {
  const source = stretches.filter(({ day }) => day === from);
  const targets = to.filter((day) => day !== from);
  let result: readonly Stretch[] = stretches.filter(({ day }) => !targets.includes(day));
  for (const day of targets)
    for (const stretch of source) {
      const placed = place(result, { ...stretch, day });
      if (!placed) return null;
      result = placed.stretches;
    }
  return result;
}

const clamped = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most);
