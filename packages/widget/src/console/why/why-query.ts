import { dayIn, instantIn } from '../address/address-values.ts';
import type { Place } from '../address/console-address.ts';
import { instantOf } from '../actions/wall-time.ts';
import { dayAt } from '../../time/zones.ts';
import type { EventType } from '../console-shapes.ts';

/** What is asked: about an event type on a day, and about one time of it. */
export interface WhyQuery {
  readonly eventType: EventType;
  /** The day, in the event type's zone. */
  readonly day: string;
  /** The start in ISO 8601, or null for the day alone. */
  readonly start: string | null;
  readonly host: string | null;
  readonly duration: number;
}

/**
 * Reads what an address asks. `event_type_id` is an id, or a slug; `time` an instant, or a time of the day on the clocks of the event type's
 * zone ('09:30'). Null where it names no event type that is there.
 */
export function whyIn(place: Place, eventTypes: readonly EventType[], today: string): WhyQuery | null {
  const { event_type_id: asked = '', day = '', time = '', host_id: host = '', duration = '' } = place;
  const named = eventTypes.find(({ id, slug }) => id === asked || slug === asked);
  // With one event type there is nothing to choose.
  const eventType = named ?? (asked === '' && eventTypes.length === 1 ? eventTypes[0] : undefined);
  if (!eventType) return null;
  const { durations_minutes: durations, timezone } = eventType;
  const known = dayIn(day) ?? dayOf(time, timezone) ?? today;
  return {
    eventType,
    day: known,
    start: startIn(time, known, timezone),
    host: host || null,
    duration: durations.find((minutes) => String(minutes) === duration) ?? durations[0] ?? 30,
  };
}

/** The day of an instant; of a time of day there is none. */
function dayOf(time: string, zone: string): string | null {
  const at = instantIn(time);
  return at === null ? null : dayAt(at, zone);
}

function startIn(time: string, day: string, zone: string): string | null {
  const at = /^\d\d:\d\d$/.test(time) ? instantOf(`${day}T${time}`, zone) : instantIn(time);
  return at === null ? null : new Date(at).toISOString();
}
