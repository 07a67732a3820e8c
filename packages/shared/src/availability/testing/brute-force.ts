import type { Interval, Minute } from '../../time/index.ts';
import { intlWatch } from '../../time/testing/wall-watches.ts';
import type { WallWatch } from '../../time/testing/wall-watches.ts';
import type { HostCalendar, OfferContext, WorkingHours } from '../model.ts';

/**
 * The contract's rules about starts told minute by minute by one who watches the clocks: slow, short, and sharing no
 * code with the engine that it checks.
 */
export function bruteForceStarts(
  host: HostCalendar,
  context: OfferContext,
  range: Interval,
  shown: WallWatch = intlWatch,
): Minute[] {
  const { rules, nowAt } = context;
  const step = rules.slotIntervalMinutes ?? rules.durationMinutes;
  const zone = host.schedule.timezone;
  const stretches = bruteForceRuns(host, { start: range.start - 8 * 1440, end: range.end + 2 * 1440 }, shown);
  const isBlocked = (minute: Minute) =>
    host.exceptions.some(
      ({ type, timezone, start, end }) =>
        type === 'blocked' && showsWithin(shown(timezone ?? zone, minute), start, end),
    );
  const isQuiet = (minute: Minute) => host.doNotDisturb.some((quiet) => holds(quiet, minute));
  const isElsewhere = (minute: Minute) =>
    host.busy.some((busy) => busy.kind === 'external' && holds(busy, minute));

  return minutesOf(range).filter((start) => {
    const end = start + rules.durationMinutes;
    if (!stretches.some((run) => run.start <= start && end <= run.end && (start - run.start) % step === 0)) {
      return false;
    }
    const own = { start: start - rules.bufferBeforeMinutes, end: end + rules.bufferAfterMinutes };
    if (minutesOf(own).some((minute) => isBlocked(minute) || isQuiet(minute) || isElsewhere(minute)))
      return false;
    const clash = host.busy.some((busy) => {
      if (busy.kind === 'external') return false;
      const isEarlier = busy.end + Math.max(busy.bufferAfter, rules.bufferBeforeMinutes) <= start;
      const isLater = end + Math.max(rules.bufferAfterMinutes, busy.bufferBefore) <= busy.start;
      return !isEarlier && !isLater;
    });
    if (clash || start * 60_000 < nowAt + rules.minimumNoticeMinutes * 60_000) return false;
    if (!isWithinHorizon(context, start, shown)) return false;
    return (
      hasRoom(host.limits, zone, host.countedStarts, start, shown) &&
      hasRoom(rules.limits, rules.timezone, rules.countedStarts, start, shown)
    );
  });
}

/** The stretches of minutes that weekly windows, joined where they overlap, and extra windows stand for. */
function bruteForceRuns(host: HostCalendar, span: Interval, shown: WallWatch = intlWatch): Interval[] {
  const zone = host.schedule.timezone;
  const weekly = host.schedule.workingHours.flatMap((hours) =>
    stretchesByKey(span, (minute) => windowShown(hours, shown(hours.timezone ?? zone, minute))),
  );
  for (let joined = true; joined;) {
    joined = false;
    for (const one of weekly) {
      const other = weekly.find((run) => run !== one && run.start < one.end && one.start < run.end);
      if (other === undefined) continue;
      weekly.splice(weekly.indexOf(other), 1);
      weekly[weekly.indexOf(one)] = {
        start: Math.min(one.start, other.start),
        end: Math.max(one.end, other.end),
      };
      joined = true;
      break;
    }
  }
  const extra = host.exceptions
    .filter(({ type }) => type === 'extra')
    .flatMap(({ timezone, start, end }) =>
      stretchesByKey(span, (minute) => {
        return showsWithin(shown(timezone ?? zone, minute), start, end) ? 1 : null;
      }),
    );
  return [...weekly, ...extra];
}

/** The longest stretches of minutes for which the key stays the same; null belongs to none. */
function stretchesByKey(span: Interval, keyOf: (minute: Minute) => number | null): Interval[] {
  const open = new Map<number, Interval>();
  const stretches: Interval[] = [];
  for (const minute of minutesOf(span)) {
    const key = keyOf(minute);
    for (const [other, stretch] of open) {
      if (other === key) continue;
      stretches.push(stretch);
      open.delete(other);
    }
    if (key !== null) open.set(key, { start: open.get(key)?.start ?? minute, end: minute + 1 });
  }
  return [...stretches, ...open.values()];
}

/** The day on which the window began that is open while the clock shows this, or null. */
function windowShown({ days, start, end }: WorkingHours, wall: number): number | null {
  const day = Math.floor(wall / 1440);
  const clock = wall - day * 1440;
  const [opens, closes] = [clockMinutes(start), clockMinutes(end)];
  const works = (date: number) => days.some((name) => name === weekdayNames[date % 7]);
  if (closes > opens) return clock >= opens && clock < closes && works(day) ? day : null;
  if (clock >= opens && works(day)) return day;
  return clock < closes && works(day - 1) ? day - 1 : null;
}

/** 1970-01-01 was a Thursday. */
const weekdayNames = ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed'];

const clockMinutes = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));

function isWithinHorizon({ rules, nowAt }: OfferContext, start: Minute, shown: WallWatch): boolean {
  const day = dateShown(shown, rules.timezone, start);
  if ('from' in rules.horizon) return rules.horizon.from <= day && day <= rules.horizon.to;
  return day <= shiftDay(dateShown(shown, rules.timezone, Math.floor(nowAt / 60_000)), rules.horizon.days);
}

function hasRoom(
  limits: { readonly perDay?: number | undefined; readonly perWeek?: number | undefined },
  zone: string,
  counted: readonly Minute[],
  start: Minute,
  shown: WallWatch,
): boolean {
  const day = dateShown(shown, zone, start);
  const days = counted.map((minute) => dateShown(shown, zone, minute));
  const sameDay = days.filter((other) => other === day).length;
  const sameWeek = days.filter((other) => weekOf(other) === weekOf(day)).length;
  return sameDay < (limits.perDay ?? Infinity) && sameWeek < (limits.perWeek ?? Infinity);
}

const holds = (interval: Interval, minute: Minute): boolean =>
  interval.start <= minute && minute < interval.end;
const showsWithin = (wall: number, start: string, end: string): boolean =>
  Date.parse(`${start}Z`) <= wall * 60_000 && wall * 60_000 < Date.parse(`${end}Z`);
const dateShown = (shown: WallWatch, zone: string, minute: Minute): string =>
  new Date(shown(zone, minute) * 60_000).toISOString().slice(0, 10);
const shiftDay = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

function weekOf(day: string): string {
  let monday = day;
  while (new Date(monday).getUTCDay() !== 1) monday = shiftDay(monday, -1);
  return monday;
}

function minutesOf({ start, end }: Interval): Minute[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}
