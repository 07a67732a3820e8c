import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Formats } from '../../time/formats.ts';
import { focusDrawn } from '../focus-drawn.ts';
import { hoursWords as words } from '../words/hours.ts';
import { daysInOrder, stretchText } from './hours-text.ts';
import { dayName } from './week-days.ts';
import { clockOf, dayMinutes, freeSpot, isSame, minutesOf, stretchOf, type Stretch } from './week-hours.ts';

/** The exact way to hours: each with its times to type, by day. */
interface HoursDays {
  readonly stretches: readonly Stretch[];
  readonly formats: Formats;
  readonly isFixed: boolean;
  /** The day whose hours are about to be copied. */
  readonly copying: number | null;
  readonly onEdit: (replaced: Stretch | null, next: Stretch | null) => void;
  readonly onCopying: (day: number | null) => void;
  readonly onCopy: (from: number, to: readonly number[]) => void;
}

/** The days of the week with their hours as inputs. */
export const hoursDays = (days: HoursDays): TemplateResult =>
  html`<div class="week">${daysInOrder(days.formats).map((day) => renderDay(day, days))}</div>`;

function renderDay(day: number, days: HoursDays): TemplateResult {
  const { formats, isFixed, copying, onEdit, onCopying } = days;
  const own = days.stretches.filter((one) => one.day === day);
  const name = dayName(day, formats);
  const spot = freeSpot(days.stretches, day);
  return html`<div class="day" role="group" aria-label=${name}>
    <h4>${name}</h4>
    <div class="lines">
      ${own.length === 0 ? html`<p class="quiet">${words.dayOff}</p>` : nothing}
      ${own.map((stretch) => renderLine(stretch, name, days))}
    </div>
    ${
      isFixed
        ? nothing
        : html`<div class="tools">
            <button
              class="plain"
              aria-label=${words.addOn(name)}
              aria-disabled=${spot === null}
              @click=${(event: Event) => {
                if (!spot) return;
                onEdit(null, spot);
                focusDrawn(event, (root) => root.querySelector(`[data-starts="${startsOf(spot)}"] input`));
              }}
            >
              ${words.add}
            </button>
            ${
              own.length > 0
                ? html`<button
                    class="plain"
                    aria-label=${words.copyOf(name)}
                    aria-expanded=${copying === day}
                    @click=${() => onCopying(copying === day ? null : day)}
                  >
                    ${words.copy}
                  </button>`
                : nothing
            }
          </div>`
    }
    ${copying === day ? renderCopy(day, name, days) : nothing}
  </div>`;
}

function renderLine(stretch: Stretch, name: string, { formats, isFixed, onEdit }: HoursDays): TemplateResult {
  const text = stretchText(stretch, formats);
  if (isFixed) return html`<p>${text}</p>`;
  const isNextDay = stretch.end > dayMinutes;
  return html`<div
    class="line"
    data-starts=${startsOf(stretch)}
    @focusout=${(event: FocusEvent) => takeTyped(event, stretch, onEdit)}
    @keydown=${sendByEnter}
  >
    <input
      type="time"
      name="start"
      required
      aria-label=${words.startOf(name)}
      .value=${live(clockOf(stretch.start))}
    />
    <span aria-hidden="true">–</span>
    <input
      type="time"
      name="end"
      required
      aria-label=${isNextDay ? `${words.endOf(name)} (${words.nextDay})` : words.endOf(name)}
      .value=${live(endInput(stretch))}
    />
    ${isNextDay ? html`<span class="quiet">${words.nextDay}</span>` : nothing}
    <button
      class="plain remove"
      aria-label=${words.removeOf(text)}
      @click=${(event: Event) => {
        const stays = stayOf(event);
        onEdit(stretch, null);
        focusDrawn(event, stays);
      }}
    >
      <span aria-hidden="true">✕</span>
    </button>
  </div>`;
}

const startsOf = ({ day, start }: Stretch): string => `${day}-${start}`;

/** What has the focus once a line is gone: the one that takes its place, or the way to new hours of the day. */
function stayOf({ currentTarget }: Event): () => HTMLElement | null {
  const day = (currentTarget as HTMLElement).closest('.day');
  const buttons = (): HTMLElement[] => [...(day?.querySelectorAll<HTMLElement>('.remove') ?? [])];
  const index = buttons().indexOf(currentTarget as HTMLElement);
  return () => {
    const left = buttons();
    return left[index] ?? left.at(-1) ?? day?.querySelector<HTMLElement>('.tools button') ?? null;
  };
}

/** The end of a day is a midnight, which an input of a time knows as 00:00. */
const endInput = ({ end }: Stretch): string => (end === dayMinutes ? '00:00' : clockOf(end));

/** Only once somebody has left the line: half a time that was typed would already move hours. */
function takeTyped(
  { currentTarget, relatedTarget }: FocusEvent,
  stretch: Stretch,
  onEdit: HoursDays['onEdit'],
): void {
  const line = currentTarget as HTMLElement;
  if (relatedTarget instanceof HTMLInputElement && line.contains(relatedTarget)) return;
  const [start, end] = [...line.querySelectorAll('input')].map(({ value }) => minutesOf(value));
  if (start === undefined || start === null || end === undefined || end === null)
    return putBack(line, stretch);
  const next = stretchOf(stretch.day, start, end);
  if (!isSame(next, stretch)) onEdit(stretch, next);
}

/** Half a time is none: the hours stay what they were. */
function putBack(line: HTMLElement, stretch: Stretch): void {
  const [start, end] = line.querySelectorAll('input');
  if (start) start.value = clockOf(stretch.start);
  if (end) end.value = endInput(stretch);
}

function sendByEnter({ key, target }: KeyboardEvent): void {
  if (key === 'Enter' && target instanceof HTMLInputElement) target.blur();
}

function renderCopy(day: number, name: string, { formats, onCopying, onCopy }: HoursDays): TemplateResult {
  const weekdays = [0, 1, 2, 3, 4];
  const boxes = (form: HTMLFormElement): HTMLInputElement[] => [
    ...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]'),
  ];
  return html`<form
    class="copy"
    aria-label=${words.copyTo(name)}
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const chosen = boxes(event.currentTarget as HTMLFormElement).filter(({ checked }) => checked);
      onCopy(
        day,
        chosen.map(({ value }) => Number(value)),
      );
    }}
  >
    <fieldset>
      <legend>${words.copyTo(name)}</legend>
      ${daysInOrder(formats)
        .filter((other) => other !== day)
        .map(
          (other) =>
            html`<label class="switch"
              ><input type="checkbox" .value=${String(other)} />${dayName(other, formats)}</label
            >`,
        )}
    </fieldset>
    <div class="buttons">
      <button class="primary">${words.copyDo}</button>
      <button
        type="button"
        @click=${({ currentTarget }: Event) => {
          const form = (currentTarget as HTMLElement).closest('form');
          if (form) for (const box of boxes(form)) box.checked = weekdays.includes(Number(box.value));
        }}
      >
        ${words.weekdays}
      </button>
      <button type="button" @click=${() => onCopying(null)}>${words.cancel}</button>
    </div>
  </form>`;
}
