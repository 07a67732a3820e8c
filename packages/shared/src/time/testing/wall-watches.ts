import type { Minute } from '../interval.ts';
import { referenceOffset } from './reference-zones.ts';

/** Minutes since 1970-01-01T00:00 that the clocks of a zone show at a minute: what all local time follows from. */
export type WallWatch = (zone: string, minute: Minute) => number;

/** As the zone data of `moment-timezone` has it: neither Intl nor Temporal has a part in it. */
export const referenceWatch: WallWatch = (zone, minute) => minute + referenceOffset(zone, minute);

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

/** As Intl shows it. Asked once a quarter of an hour; clocks that change in between are no matter for this watch. */
export const intlWatch: WallWatch = (zone, minute) => {
  const quarter = Math.floor(minute / 15);
  let ofZone = offsets.get(zone);
  if (ofZone === undefined) offsets.set(zone, (ofZone = new Map<number, number>()));
  let offset = ofZone.get(quarter);
  if (offset === undefined) ofZone.set(quarter, (offset = intlOffset(zone, quarter * 15)));
  return minute + offset;
};

/** How many minutes the clocks that Intl shows are ahead of UTC at a minute, read off its text. */
export function intlOffset(zone: string, minute: Minute): number {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    formats.set(zone, format);
  }
  const shown = format.format(minute * 60_000).replace(' ', 'T');
  return Date.parse(`${shown}Z`) / 60_000 - minute;
}
