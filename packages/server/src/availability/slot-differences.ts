import { formatInstant, parseInstant } from '@slotkit/shared/time';
import type { CompactSlots, SlotChanges, Slots } from '@slotkit/shared/wire';
import { z } from 'zod';

/** Slots by their starts, each as JSON, so that two can be compared. */
export type SlotTexts = ReadonlyMap<string, string>;

/** What of an answer a stream tells: its slots, and the first one whatever the range, as JSON. */
export interface AnsweredSlots {
  readonly slots: SlotTexts;
  readonly first: string;
}

/** How slots have changed: each that did, by its start, as it was and as it is; null: it was, or is, not there. */
export type SlotDifferences = ReadonlyMap<
  string,
  { readonly before: string | null; readonly after: string | null }
>;

const minuteMs = 60_000;
const answer = z.custom<Slots | CompactSlots>();

/** Reads an answer of ours, in either shape. */
export function slotsIn(body: string): AnsweredSlots {
  const read = answer.parse(JSON.parse(body));
  const slots =
    'slots' in read ? read.slots : read.days.flatMap((day) => slotsOfDay(day, read.duration_minutes));
  return {
    slots: new Map(slots.map((slot) => [slot.start, JSON.stringify(slot)])),
    first: JSON.stringify(read.first_available),
  };
}

function slotsOfDay(day: CompactSlots['days'][number], durationMinutes: number): SlotChanges['added'] {
  const firstAt = parseInstant(day.first) ?? 0;
  return day.minutes.map((minutes, index) => {
    const startAt = firstAt + minutes * minuteMs;
    const [hosts, seats] = [day.hosts?.[index], day.seats_left?.[index]];
    return {
      start: formatInstant(startAt),
      end: formatInstant(startAt + durationMinutes * minuteMs),
      ...(hosts && { hosts }),
      ...(seats !== undefined && { seats_left: seats }),
    };
  });
}

/** What changes from one answer to another. */
export function differencesBetween(before: SlotTexts, after: SlotTexts): SlotDifferences {
  const changed = new Map<string, { before: string | null; after: string | null }>();
  for (const [start, slot] of before)
    if (after.get(start) !== slot) changed.set(start, { before: slot, after: after.get(start) ?? null });
  for (const [start, slot] of after)
    if (!before.has(start)) changed.set(start, { before: null, after: slot });
  return changed;
}

/** What two changes after each other come to. */
export function joinedDifferences(first: SlotDifferences, second: SlotDifferences): SlotDifferences {
  const joined = new Map(first);
  for (const [start, { before, after }] of second) {
    const was = first.has(start) ? (first.get(start)?.before ?? null) : before;
    if (was === after) joined.delete(start);
    else joined.set(start, { before: was, after });
  }
  return joined;
}

/** A change as the wire says it, as JSON. */
export function changesText(differences: SlotDifferences, first: string): string {
  const changed = [...differences.values()];
  const added = changed.flatMap(({ after }) => after ?? []);
  const removed = changed.flatMap(({ before }) => (before === null ? [] : periodText(before)));
  return `{"added":[${added.join(',')}],"removed":[${removed.join(',')}],"first_available":${first}}`;
}

function periodText(slot: string): string {
  const { start, end } = z.object({ start: z.string(), end: z.string() }).parse(JSON.parse(slot));
  return JSON.stringify({ start, end });
}
