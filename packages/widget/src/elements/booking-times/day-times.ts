import { html, nothing, type TemplateResult } from 'lit';
import { labelStarts, type OfferedSlot } from '../../flow/slot-days.ts';
import type { FirstLocalization } from '../../localization/localize.ts';
import type { Day } from '../../time/days.ts';

export interface DayTimes {
  readonly localization: FirstLocalization;
  readonly day: Day;
  readonly slots: readonly OfferedSlot[];
  readonly zone: string;
  /** The start with the one tab stop. */
  readonly focusIndex: number;
  readonly selectedAt: number | null;
  readonly onChoose: (slot: OfferedSlot) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** The starts of a day as one list with one tab stop, whose arrow keys the caller handles. */
export function dayTimes(times: DayTimes): TemplateResult {
  const { formats, messages } = times.localization;
  const labels = labelStarts(
    times.slots,
    (at) => formats.time(at, times.zone),
    (at) => formats.timeWithOffset(at, times.zone),
  );
  return html`
    <h3 id="day" part="day-name">${formats.dayShort(times.day)}</h3>
    <div
      class="times"
      part="times"
      role="listbox"
      aria-label=${messages.timesOn(formats.dayLong(times.day))}
      @keydown=${times.onKey}
    >
      ${times.slots.map(
        (slot, index) =>
          html`<button
            type="button"
            role="option"
            part="time"
            tabindex=${index === times.focusIndex ? 0 : -1}
            aria-selected=${slot.startAt === times.selectedAt}
            @click=${() => times.onChoose(slot)}
          >
            <span>${labels[index]}</span>
            ${
              slot.seatsLeft === null
                ? nothing
                : html`<span class="small muted">${messages.seatsLeft(slot.seatsLeft)}</span>`
            }
          </button>`,
      )}
    </div>
  `;
}
