import { addDays } from '../../time/days.ts';
import { dayAt } from '../../time/zones.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import { scheduleWords } from '../words/schedule.ts';
import type { Period } from './periods.ts';

/** 'Today', 'Tomorrow' or 'Thu, 4 Mar', by the clocks of a zone. */
export function dayText(day: string, desk: ConsoleDesk, zone: string): string {
  const today = dayAt(desk.now(), zone);
  if (day === today) return scheduleWords.today;
  if (day === addDays(today, 1)) return scheduleWords.tomorrow;
  return desk.formats.day(day, { weekday: 'short', day: 'numeric', month: 'short' });
}

/** '09:00 – 09:30', as clocks of one day show it: until its end is '24:00', and all of it is said so. */
export function timesText({ startAt, endAt }: Period, { formats }: ConsoleDesk, zone: string): string {
  const isToMidnight = isMidnight(endAt, zone);
  if (isToMidnight && isMidnight(startAt, zone)) return scheduleWords.allDay;
  if (dayAt(startAt, zone) === dayAt(endAt, zone))
    return formats.of({ ...formats.hourMinute, timeZone: zone }).formatRange(startAt, endAt);
  return `${formats.time(startAt, zone)} – ${isToMidnight ? '24:00' : formats.time(endAt, zone)}`;
}

/** 'Today, 09:00 – 09:30', or both days where it goes over midnight. */
export function periodText(period: Period, desk: ConsoleDesk, zone: string): string {
  const [first, last] = [dayAt(period.startAt, zone), dayAt(period.endAt - 1, zone)];
  if (first === last) return `${dayText(first, desk, zone)}, ${timesText(period, desk, zone)}`;
  return [
    `${dayText(first, desk, zone)}, ${desk.formats.time(period.startAt, zone)}`,
    `${dayText(dayAt(period.endAt, zone), desk, zone)}, ${desk.formats.time(period.endAt, zone)}`,
  ].join(' – ');
}

const isMidnight = (at: number, zone: string): boolean => dayAt(at, zone) !== dayAt(at - 1, zone);

/** '15:30' of today, with the day for any other. */
export function untilWhen(at: number, desk: ConsoleDesk, zone: string): string {
  const day = dayAt(at, zone);
  const time = desk.formats.time(at, zone);
  return day === dayAt(desk.now(), zone) ? time : `${dayText(day, desk, zone)}, ${time}`;
}
