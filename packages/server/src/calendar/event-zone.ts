import { isTimeZone, minuteAtOrBefore, offsetRuns } from '@slotkit/shared/time';
import type ICAL from 'ical.js';
import { readRepetition, UnreadableEvent } from './read-repetition.ts';
import { repeatedTimes, type WallSpan } from './repeated-times.ts';
import { stepsFor, type StepBudget } from './step-budget.ts';

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

/** How the zones of a calendar object are read: for walls around a span, and within the object's effort. */
export interface ZoneReading {
  readonly span: WallSpan;
  readonly budget: StepBudget;
}

/**
 * The zones that a calendar object names, each looked up once: by the IANA database where the name is known there, whatever decorates
 * it, else by the definition that came along (of several with one name the first), else null. A look-up throws UnreadableEvent for a
 * definition that is none, and TooManyRepeats for one that takes too long to follow.
 */
export function zonesOf(calendar: ICAL.Component, reading: ZoneReading): (tzid: string) => EventZone | null {
  const definitions = new Map<string, ICAL.Component>();
  for (const definition of calendar.getAllSubcomponents('vtimezone')) {
    const tzid = String(definition.getFirstPropertyValue('tzid') ?? '');
    if (!definitions.has(tzid)) definitions.set(tzid, definition);
  }
  const known = new Map<string, EventZone | null>();
  return (tzid) => {
    const before = known.get(tzid);
    if (before !== undefined) return before;
    const zone = namedZone(tzid, definitions.get(tzid), reading);
    known.set(tzid, zone);
    return zone;
  };
}

function namedZone(
  tzid: string,
  definition: ICAL.Component | undefined,
  reading: ZoneReading,
): EventZone | null {
  reading.budget.spend(stepsFor.zone);
  const known = knownName(tzid);
  if (known !== null) return ianaZone(known);
  if (!definition || definition.getAllSubcomponents().length === 0) return null;
  const location = knownName(String(definition.getFirstPropertyValue('x-lic-location') ?? ''));
  return location === null ? definedZone(definition, reading) : ianaZone(location);
}

function knownName(tzid: string): string | null {
  const parts = tzid.split('/');
  const endings = [tzid, parts.slice(-3).join('/'), parts.slice(-2).join('/')];
  return endings.find(isTimeZone) ?? null;
}

/** Within three years; the wildest real zones have four a year. */
const mostChanges = 200;

interface Change {
  readonly wall: number;
  readonly offset: number;
}

/** A zone as its VTIMEZONE tells it, around a span: since its last change before a wall time its clock has the offset named there. */
function definedZone(definition: ICAL.Component, { span, budget }: ZoneReading): EventZone {
  const wide = { from: span.from - 400 * dayMs, to: span.to + 2 * dayMs };
  const changes = changesNear(
    definition.getAllSubcomponents().flatMap((observance) => changesOf(observance, wide, budget)),
    wide,
  );
  const [first] = changes;
  if (!first || changes.length > mostChanges)
    throw new UnreadableEvent('a time zone of an event cannot be understood');
  return (wall) => wall - (changes.findLast((change) => change.wall <= wall) ?? first).offset;
}

/** When the clock changes to one of the offsets that a zone has. */
function changesOf(observance: ICAL.Component, wide: WallSpan, budget: StepBudget): Change[] {
  budget.spend(stepsFor.moment);
  const start = wallOfText(textOf(observance, 'dtstart') ?? '');
  const offset = offsetOf(textOf(observance, 'tzoffsetto') ?? '');
  const rule: unknown = observance.getFirstProperty('rrule')?.jCal[3];
  const read = () => readRepetition(rule, (until) => wallOfText(until) + dayMs);
  const repeated = rule === undefined ? [] : repeatedTimes(read(), start, wide, budget);
  const dates = observance.getAllProperties('rdate').flatMap(({ jCal }) => {
    budget.spend(stepsFor.moment * jCal.length);
    return jCal.slice(3).map((date) => wallOfText(String(date)));
  });
  const changes = [start, ...dates, ...repeated].map((wall) => ({ wall, offset }));
  if (changes.some(({ wall }) => Number.isNaN(wall - offset)))
    throw new UnreadableEvent('a time zone of an event cannot be understood');
  return changes;
}

/** Those within a span and the latest one before it, or the first one of all, ascending. */
function changesNear(changes: readonly Change[], { from, to }: WallSpan): Change[] {
  const sorted = changes.toSorted((a, b) => a.wall - b.wall);
  const latest = Math.max(
    0,
    sorted.findLastIndex(({ wall }) => wall <= from),
  );
  return sorted.filter(({ wall }, index) => index === latest || (wall > from && wall < to));
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
