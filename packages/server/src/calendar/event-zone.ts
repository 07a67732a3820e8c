import { isTimeZone, minuteAtOrBefore, offsetRuns } from '@slotkit/shared/time';
import type ICAL from 'ical.js';
import { readRepetition } from './read-repetition.ts';
import { repeatedTimes, type WallSpan } from './repeated-times.ts';

/** Turns wall times of a zone (milliseconds its clock has counted since 1970-01-01T00:00) into instants. */
export type EventZone = (wall: number) => number;

export const utcZone: EventZone = (wall) => wall;

const dayMs = 86_400_000;
const minuteMs = 60_000;

/** A zone of the IANA database: a wall time in a gap is meant by the offset before it, one that comes twice is the first (RFC 5545). */
export const ianaZone =
  (timezone: string): EventZone =>
  (wall) => {
    const minute = minuteAtOrBefore(wall);
    const runs = offsetRuns(timezone, minute - 1440, minute + 1440);
    const index = runs.findIndex(
      ({ offsetMinutes }, at) => minute - offsetMinutes < (runs[at + 1]?.from ?? Infinity),
    );
    const run = runs[index];
    const isInGap = run !== undefined && index > 0 && minute - run.offsetMinutes < run.from;
    const offset = (isInGap ? runs[index - 1] : run)?.offsetMinutes ?? 0;
    return wall - offset * minuteMs;
  };

/**
 * The zone that an event names: by the IANA database where the name is known there, whatever decorates it, else by the definition that
 * came with the event, else null.
 */
export function namedZone(
  tzid: string,
  definitions: readonly ICAL.Component[],
  span: WallSpan,
): EventZone | null {
  const known = knownName(tzid);
  if (known !== null) return ianaZone(known);
  const definition = definitions.find((zone) => zone.getFirstPropertyValue('tzid') === tzid);
  if (!definition) return null;
  const location = knownName(String(definition.getFirstPropertyValue('x-lic-location') ?? ''));
  return location === null ? definedZone(definition, span) : ianaZone(location);
}

function knownName(tzid: string): string | null {
  const parts = tzid.split('/');
  const endings = [tzid, parts.slice(-3).join('/'), parts.slice(-2).join('/')];
  return endings.find(isTimeZone) ?? null;
}

/** A zone as its VTIMEZONE tells it, around a span: since its last change before a wall time its clock has the offset named there. */
function definedZone(definition: ICAL.Component, { from, to }: WallSpan): EventZone {
  const wide = { from: from - 400 * dayMs, to: to + 2 * dayMs };
  const changes = definition.getAllSubcomponents().flatMap((change) => {
    const start = wallOfText(textOf(change, 'dtstart') ?? '');
    const offset = offsetOf(textOf(change, 'tzoffsetto') ?? '');
    const rule: unknown = change.getFirstProperty('rrule')?.jCal[3];
    const repeated =
      rule === undefined
        ? []
        : repeatedTimes(
            readRepetition(rule, (until) => wallOfText(until) + dayMs),
            start,
            wide,
          );
    const dates = change
      .getAllProperties('rdate')
      .flatMap(({ jCal }) => jCal.slice(3).map((date) => wallOfText(String(date))));
    return [start, ...dates, ...repeated].map((wall) => ({ wall, offset }));
  });
  const sorted = changes.sort((a, b) => a.wall - b.wall);
  return (wall) =>
    wall - (sorted.findLast((change) => change.wall <= wall) ?? sorted[0] ?? { offset: 0 }).offset;
}

const textOf = (component: ICAL.Component, name: string): string | null => {
  const value: unknown = component.getFirstProperty(name)?.jCal[3];
  return typeof value === 'string' ? value : null;
};

/** A date or date-time of a parsed event as a wall time. */
export const wallOfText = (text: string): number =>
  Date.parse(text.includes('T') ? `${text.replace(/Z$/, '')}Z` : text);

/** `+02:00` in milliseconds. */
function offsetOf(text: string): number {
  const [, sign, hours, minutes, seconds = '0'] = /^([+-])(\d\d):?(\d\d):?(\d\d)?$/.exec(text) ?? [];
  return (sign === '-' ? -1 : 1) * ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}
