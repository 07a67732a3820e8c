import { fullDay, type Formats } from '../time/formats.ts';
import { dayAt, offsetAt } from '../time/zones.ts';

/** From when to when, in words of one locale. Instants are epoch milliseconds UTC. */

/** 'Tuesday, 3 November 2026' */
export const dateOf = (at: number, timeZone: string, formats: Formats): string =>
  formats.of({ ...fullDay, year: 'numeric', timeZone }).format(at);

/** '14:00 – 14:30'; with the days where they are two, with the offsets' names where clocks change in between. */
export const timesOf = (startAt: number, endAt: number, timeZone: string, formats: Formats): string =>
  acrossChange(startAt, endAt, timeZone, formats) ??
  formats.of({ ...formats.hourMinute, timeZone }).formatRange(startAt, endAt);

/** 'Tuesday, 3 November 2026, 14:00 – 14:30'; with the offsets' names where clocks change in between. */
export function periodOf(startAt: number, endAt: number, timeZone: string, formats: Formats): string {
  const times = acrossChange(startAt, endAt, timeZone, formats);
  return times === null
    ? formats.of({ ...fullDay, year: 'numeric', ...formats.hourMinute, timeZone }).formatRange(startAt, endAt)
    : `${dateOf(startAt, timeZone, formats)}, ${times}`;
}

/** Within a day on which clocks change in between; else null. A range would read '02:45 – 02:15', or have no end. */
const acrossChange = (startAt: number, endAt: number, zone: string, formats: Formats): string | null =>
  offsetAt(startAt, zone) === offsetAt(endAt, zone) || dayAt(startAt, zone) !== dayAt(endAt, zone)
    ? null
    : `${formats.timeWithOffset(startAt, zone)} – ${formats.timeWithOffset(endAt, zone)}`;
