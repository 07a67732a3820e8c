import { setImmediate } from 'node:timers/promises';
import ICAL from 'ical.js';
import type { BusyTime, TimeRange } from './calendar-provider.ts';
import { ianaZone, utcZone, wallOfText, zonesOf, type EventZone } from './event-zone.ts';
import { parseCalendarObject } from './parse-calendar-object.ts';
import { readRepetition, UnreadableEvent } from './read-repetition.ts';
import { repeatedTimes } from './repeated-times.ts';
import { StepBudget, stepsFor } from './step-budget.ts';

/** How the events of a calendar are read. */
export interface EventReading {
  readonly range: TimeRange;
  /** IANA: for all-day events and times without a zone. */
  readonly timezone: string;
  /** Whose calendar it is: what this person declined is no obstacle. */
  readonly emails: readonly string[];
  /** Ends the reading early. */
  readonly signal?: AbortSignal | undefined;
}

/** More than that in one range is no person's calendar. */
const mostBusyTimes = 20_000;
const dayMs = 86_400_000;
/** No zone's clocks are further from UTC. */
const offsetMs = dayMs;
/** After that long others get their turn. */
const turnMs = 10;

/**
 * The times within a range that calendar objects (iCalendar texts, one event with its exceptions each) make their owner busy, whole, in
 * no order. What is transparent, cancelled or declined makes nobody busy.
 *
 * @throws UnreadableEvent for what cannot be understood, and TooManyRepeats for what would take too long: to pass over it could mean to
 * book over it. Another error when the signal ends it.
 */
export async function busyTimesOf(objects: readonly string[], reading: EventReading): Promise<BusyTime[]> {
  const busy: BusyTime[] = [];
  const budget = new StepBudget('reading');
  let turnEnds = performance.now() + turnMs;
  for (const text of objects) {
    for (const time of busyTimesOfObject(text, reading, new StepBudget('object', budget))) busy.push(time);
    if (busy.length > mostBusyTimes)
      throw new UnreadableEvent(`the calendar holds more than ${mostBusyTimes} events at once`);
    if (performance.now() < turnEnds) continue;
    await setImmediate();
    if (reading.signal?.aborted === true) throw new Error('the events could not be read in time');
    turnEnds = performance.now() + turnMs;
  }
  return busy;
}

function busyTimesOfObject(text: string, reading: EventReading, budget: StepBudget): BusyTime[] {
  const { fromAt, untilAt } = reading.range;
  const span = { from: fromAt - offsetMs, to: untilAt + offsetMs };
  return parseCalendarObject(text).flatMap((calendar) => {
    const within = { reading, zones: zonesOf(calendar, { span, budget }), budget };
    const events = calendar.getAllSubcomponents('vevent');
    const byUid = Map.groupBy(events, (event) => String(event.getFirstPropertyValue('uid') ?? ''));
    return [...byUid].flatMap(([uid, versions]) => busyTimesOfEvent(uid, versions, within));
  });
}

/** What an event is read with. */
interface ObjectReading {
  readonly reading: EventReading;
  /** By TZID, those of the object that holds the event. */
  readonly zones: (tzid: string) => EventZone | null;
  readonly budget: StepBudget;
}

/** One event with its exceptions. */
function busyTimesOfEvent(
  uid: string,
  versions: readonly ICAL.Component[],
  within: ObjectReading,
): BusyTime[] {
  const { fromAt, untilAt } = within.reading.range;
  const moments = versions.map((event) => new EventMoments(event, within));
  const exceptions = moments.filter(({ replaces }) => replaces !== null);
  const replaced = new Set(exceptions.map(({ replaces }) => replaces));
  return moments
    .filter(({ isBusy }) => isBusy)
    .flatMap((event) =>
      event.replaces === null
        ? event.occurrences().filter(({ startAt }) => !replaced.has(startAt))
        : event.onlyOnce(),
    )
    .filter(({ startAt, endAt }) => endAt > startAt && endAt > fromAt && startAt < untilAt)
    .map(({ startAt, endAt }) => ({ startAt, endAt, uid: uid === '' ? null : uid }));
}

interface Occurrence {
  readonly startAt: number;
  readonly endAt: number;
}

/** A time of an event: by its own clock, and as an instant. */
interface Moment {
  readonly wall: number;
  readonly at: number;
  readonly isDay: boolean;
}

/** When one VEVENT takes place. */
class EventMoments {
  /** The instant of the repetition that it stands in the place of; null for the event itself. */
  readonly replaces: number | null;
  readonly #event: ICAL.Component;
  readonly #reading: EventReading;
  readonly #zones: (tzid: string) => EventZone | null;
  readonly #budget: StepBudget;
  readonly #start: Moment | undefined;
  readonly #zone: EventZone;
  /** The occurrence that begins at a wall time of the event's zone. */
  readonly #from: (wall: number) => Occurrence;

  constructor(event: ICAL.Component, { reading, zones, budget }: ObjectReading) {
    budget.spend(stepsFor.version);
    this.#event = event;
    this.#reading = reading;
    this.#zones = zones;
    this.#budget = budget;
    this.replaces = this.#momentsOf('recurrence-id')[0]?.at ?? null;
    this.#start = this.#momentsOf('dtstart')[0];
    this.#zone = this.#zoneOf(event.getFirstProperty('dtstart'));
    this.#from = this.#lasting();
  }

  get isBusy(): boolean {
    const text = (name: string) => String(this.#event.getFirstPropertyValue(name) ?? '').toUpperCase();
    return (
      text('transp') !== 'TRANSPARENT' &&
      text('status') !== 'CANCELLED' &&
      text('x-microsoft-cdo-busystatus') !== 'FREE' &&
      !this.#isDeclined()
    );
  }

  onlyOnce(): Occurrence[] {
    return this.#start ? [this.#from(this.#start.wall)] : [];
  }

  occurrences(): Occurrence[] {
    const start = this.#start;
    if (!start) return [];
    const { fromAt, untilAt } = this.#reading.range;
    const lengthMs = Math.max(0, this.#from(start.wall).endAt - start.at);
    const span = { from: fromAt - lengthMs - offsetMs, to: untilAt + offsetMs };
    const rules = this.#event.getAllProperties('rrule').map((property): unknown => property.jCal[3]);
    const repeated = rules.flatMap((rule) =>
      repeatedTimes(
        readRepetition(rule, (until) => this.#lastWall(until)),
        start.wall,
        span,
        this.#budget,
      ),
    );
    const excluded = new Set(this.#momentsOf('exdate').map(({ at }) => at));
    const added = this.#momentsOf('rdate').map(({ at }) => this.#wallOf(at));
    return [...new Set([...(rules.length === 0 ? [start.wall] : repeated), ...added])]
      .map((wall) => this.#from(wall))
      .filter(({ startAt }) => !excluded.has(startAt));
  }

  /** How an occurrence ends: where its clock shows the end, or so long after, as the event says it. */
  #lasting(): (wall: number) => Occurrence {
    const start = this.#start;
    const zone = this.#zone;
    const endProperty = this.#event.getFirstProperty('dtend');
    const [end] = this.#momentsOf('dtend');
    const lasts: unknown = this.#event.getFirstProperty('duration')?.jCal[3];
    const after = (ms: number) => (wall: number) => ({ startAt: zone(wall), endAt: zone(wall) + ms });
    const byClock = (ms: number) => (wall: number) => ({ startAt: zone(wall), endAt: zone(wall + ms) });
    if (start && end && end.at > start.at) {
      const isSameClock = tzidOf(endProperty) === tzidOf(this.#event.getFirstProperty('dtstart'));
      return isSameClock ? byClock(end.wall - start.wall) : after(end.at - start.at);
    }
    if (typeof lasts === 'string') return after(ICAL.Duration.fromString(lasts).toSeconds() * 1000);
    // A day without an end is a whole one; a time without one takes none.
    return start?.isDay === true ? byClock(dayMs) : after(0);
  }

  /** UNTIL is an instant where the event has a zone, but a day or a time of its clock where it has none. */
  #lastWall(until: string): number {
    const wall = wallOfText(until);
    if (!until.includes('T')) return wall + dayMs - 1;
    return until.endsWith('Z') ? this.#wallOf(wall) : wall;
  }

  /** What the event's clock shows at an instant: nearly right by the offset at that time, right by the one at what came out. */
  #wallOf(at: number): number {
    const near = at + (at - this.#zone(at));
    return at + (near - this.#zone(near));
  }

  #momentsOf(name: string): Moment[] {
    return this.#event.getAllProperties(name).flatMap((property) => {
      const zone = this.#zoneOf(property);
      this.#budget.spend(stepsFor.moment * (property.jCal.length - 3));
      return property.jCal.slice(3).map((value: unknown) => {
        const text = String(Array.isArray(value) ? value[0] : value);
        const wall = wallOfText(text);
        if (Number.isNaN(wall))
          throw new UnreadableEvent(`an event has a time that is none: ${text.slice(0, 30)}`);
        // Mixed lists are not allowed, and yet an exclusion in UTC beside a start with a zone is common.
        return { wall, at: text.endsWith('Z') ? wall : zone(wall), isDay: !text.includes('T') };
      });
    });
  }

  #zoneOf(property: ICAL.Property | null): EventZone {
    const tzid = tzidOf(property);
    return tzid === 'UTC'
      ? utcZone
      : ((tzid === '' ? null : this.#zones(tzid)) ?? ianaZone(this.#reading.timezone));
  }

  #isDeclined(): boolean {
    const { emails } = this.#reading;
    return this.#event.getAllProperties('attendee').some((attendee) => {
      const address = String(attendee.getFirstValue())
        .replace(/^mailto:/i, '')
        .toLowerCase();
      return emails.includes(address) && attendee.getParameter('partstat') === 'DECLINED';
    });
  }
}

/** The zone that a time names: `UTC`, a TZID, or nothing. */
function tzidOf(property: ICAL.Property | null): string {
  if (String(property?.jCal[3]).endsWith('Z')) return 'UTC';
  const tzid = property?.getParameter('tzid');
  return typeof tzid === 'string' ? tzid : '';
}
