import { html, type TemplateResult } from 'lit';
import { labelStarts, type OfferedSlot } from '../flow/slot-days.ts';
import type { Localization } from '../localization/languages.ts';
import type { Day } from '../time/days.ts';

export interface DayTimes {
  readonly localization: Localization;
  readonly day: Day;
  readonly slots: readonly OfferedSlot[];
  readonly zone: string;
  /** The start with the one tab stop. */
  readonly focusIndex: number;
  /** The start that is chosen so far, epoch milliseconds. */
  readonly chosenAt: number | null;
  readonly onChoose: (slot: OfferedSlot) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** The starts of a day as one list with one tab stop, whose arrow keys the caller handles. */
export function dayTimes({ localization, day, slots, zone, ...times }: DayTimes): TemplateResult {
  const { formats, messages, counted } = localization;
  const name = formats.dayShort(day);
  const labels = labelStarts(
    slots,
    (at) => formats.time(at, zone),
    (at) => formats.timeWithOffset(at, zone),
  );
  return html`<h3 part="day-name">${name}</h3>
    <div
      class="times"
      part="times"
      role="listbox"
      aria-label=${messages.timesOn(name)}
      @keydown=${times.onKey}
    >
      ${slots.map(
        (slot, index) =>
          html`<button
            role="option"
            part="time ${slot.startAt === times.chosenAt ? 'time-selected' : ''}"
            tabindex=${index === times.focusIndex ? 0 : -1}
            aria-selected=${slot.startAt === times.chosenAt}
            @click=${() => times.onChoose(slot)}
          >
            <span>${labels[index]}</span>
            ${slot.seatsLeft === null ? '' : html`<span class="small muted">${messages.seatsLeft(counted(slot.seatsLeft))}</span>`}
          </button>`,
      )}
    </div>`;
}
