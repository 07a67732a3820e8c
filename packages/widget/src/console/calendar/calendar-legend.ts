import { html, nothing, type TemplateResult } from 'lit';
import type { BookingState } from '@slotkit/shared/lifecycle';
import { shownStates } from '../bookings/booking-tabs.ts';
import { valueOf } from '../control-value.ts';
import type { Choice } from '../directory.ts';
import { oneOption, optionList } from '../option-list.ts';
import { words } from '../words/calendar.ts';
import type { ConsoleWords } from '../words/console-words.ts';
import { shadeKinds, type ShadeKind } from './host-shades.ts';
import { nobody } from './whose-hours.ts';

/** What the legend says, and changes. */
export interface CalendarLegend {
  /** The states on show; none for all. */
  readonly status: readonly BookingState[];
  readonly words: ConsoleWords;
  /** Null where the look has no times of the day to shade. */
  readonly hours: {
    readonly chosen: string | null;
    readonly usual: string;
    readonly hosts: readonly Choice[];
    /** The kinds of shades that are to be seen. */
    readonly kinds: readonly ShadeKind[];
  } | null;
  readonly onStatus: (status: readonly BookingState[]) => void;
  readonly onHours: (hours: string | null) => void;
}

/** The states after one was pressed: all again when none or all would be left. */
export function toggled(status: readonly BookingState[], pressed: BookingState): readonly BookingState[] {
  const before = status.length === 0 ? shownStates : status;
  const after = shownStates.filter((state) => before.includes(state) !== (state === pressed));
  return after.length === shownStates.length ? [] : after;
}

/** What the colours and patterns mean, in words; a state that is pressed is hidden or shown. */
export function calendarLegend(legend: CalendarLegend): TemplateResult {
  const { status, words: said, onStatus } = legend;
  const isOn = (state: BookingState): boolean => status.length === 0 || status.includes(state);
  return html`<section class="legend" aria-label=${words.legend}>
    <div class="entries" role="group" aria-label=${words.legendHint}>
      ${shownStates.map(
        (state) =>
          html`<button
            class="entry"
            data-state=${state}
            aria-pressed=${isOn(state)}
            @click=${() => onStatus(toggled(status, state))}
          >
            ${said.states[state]}
          </button>`,
      )}
    </div>
    ${legend.hours === null ? nothing : hours(legend.hours, legend.onHours)}
  </section>`;
}

function hours(
  { chosen, usual, hosts, kinds }: NonNullable<CalendarLegend['hours']>,
  onHours: CalendarLegend['onHours'],
): TemplateResult {
  const shown = shadeKinds.filter((kind) => kinds.includes(kind));
  return html`<div class="hours">
    <label
      >${words.hoursOf}
      <select @change=${(event: Event) => onHours(valueOf(event) || null)}>
        ${oneOption('', usual, chosen === null)} ${optionList(hosts, chosen)}
        ${usual === words.hoursOfNobody ? nothing : oneOption(nobody, words.hoursOfNobody, chosen === nobody)}
      </select></label
    >
    ${
      shown.length === 0
        ? nothing
        : html`<ul class="shades">
            ${shown.map((kind) => html`<li><span class="swatch" data-shade=${kind}></span>${words.shades[kind]}</li>`)}
          </ul>`
    }
  </div>`;
}
