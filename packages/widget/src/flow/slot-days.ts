import type { CompactSlots } from '@slotkit/shared/wire';
import type { Day } from '../time/days.ts';

/** A start that is offered. Instants are epoch milliseconds UTC. */
export interface OfferedSlot {
  readonly startAt: number;
  readonly endAt: number;
  /** Only for groups. */
  readonly seatsLeft: number | null;
}

export type SlotDays = ReadonlyMap<Day, readonly OfferedSlot[]>;

const minuteMs = 60_000;

/** Spreads the compact answer out: each day's starts, in order. */
export function slotDays(answer: CompactSlots): SlotDays {
  return new Map(
    answer.days.map((day) => {
      const firstAt = Date.parse(day.first);
      const slots = day.minutes.map((minute, index): OfferedSlot => {
        const startAt = firstAt + minute * minuteMs;
        return {
          startAt,
          endAt: startAt + answer.duration_minutes * minuteMs,
          seatsLeft: day.seats_left?.[index] ?? null,
        };
      });
      return [day.date, slots] as const;
    }),
  );
}

/** Labels of starts in their order; where two would read the same (a repeated hour), both get the longer one. */
export function labelStarts(
  slots: readonly OfferedSlot[],
  short: (at: number) => string,
  long: (at: number) => string,
): string[] {
  const labels = slots.map((slot) => short(slot.startAt));
  return labels.map((label, index) => {
    const isAmbiguous = labels.indexOf(label) !== labels.lastIndexOf(label);
    return isAmbiguous ? long(slots[index]?.startAt ?? 0) : label;
  });
}

/** An instant as the wire writes it. */
export const toWire = (at: number): string => new Date(at).toISOString().replace('.000Z', 'Z');
