import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { classMap } from 'lit/directives/class-map.js';
import type { Formats } from '../../time/formats.ts';
import { consoleStyles } from '../styles/console.styles.ts';
import { placed } from '../styles/placed.ts';
import { hoursWords as words } from '../words/hours.ts';
import { dragged, pressed, type HoursDrag } from './hours-drag.ts';
import { HoursEditEvent } from './hours-edit-event.ts';
import { hoursGridStyles } from './hours-grid.styles.ts';
import { afterKey } from './hours-keys.ts';
import { daysInOrder, hourText, stretchParts } from './hours-text.ts';
import { dayName } from './week-days.ts';
import { dayMinutes, isSame, type Stretch } from './week-hours.ts';

/** How far a pointer may tremble in a press, in pixels. */
const tremble = 5;
const minuteHeight = 40 / 60;
/** What is shown of a day where nobody works outside of it. */
const usual = { from: 6 * 60, to: 22 * 60 };

/**
 * A week of working hours, to be drawn, moved and resized by pointer or keyboard. It changes nothing itself: it asks.
 *
 * @fires console-hours-edit - with what is to become of the hours
 */
export class HoursGrid extends LitElement {
  static override readonly styles: CSSResultGroup = [consoleStyles, hoursGridStyles];
  static override properties: PropertyDeclarations = {
    formats: { attribute: false },
    stretches: { attribute: false },
    at: { attribute: false },
    isFixed: { attribute: false },
    isWhole: { state: true },
    drag: { state: true },
    shown: { state: true },
  };

  declare formats: Formats;
  declare stretches: readonly Stretch[];
  /** What was changed last: it is given the focus where that was in here. */
  declare at: Stretch | null;
  /** Whether it may only be looked at. */
  declare isFixed: boolean;
  /** Whether the night is shown, too. */
  declare protected isWhole: boolean;
  declare protected drag: HoursDrag | null;
  /** What the drag has come to so far. */
  declare protected shown: Stretch | null;

  #pressedAt: { readonly x: number; readonly y: number } | null = null;
  /** Whether what is asked for is to have the focus; to a pointer the page stays where it is. */
  #wantsFocus: 'by pointer' | 'by key' | null = null;
  /** Where hours were that have gone: the day, and how many stood before them in the week. */
  #gone: { readonly day: number; readonly index: number } | null = null;

  constructor() {
    super();
    this.stretches = [];
    this.at = null;
    this.isFixed = false;
    this.isWhole = false;
    this.drag = null;
    this.shown = null;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('stretches')) this.#focusNeighbour();
    if (!changed.has('at') || !this.#wantsFocus || !this.at) return;
    this.#focus(this.at, this.#wantsFocus === 'by pointer');
    this.#wantsFocus = null;
  }

  #focus(stretch: Stretch, preventScroll: boolean): void {
    const button = this.renderRoot.querySelector<HTMLElement>(`[data-key="${keyOf(stretch)}"]`);
    button?.focus({ preventScroll });
  }

  /** Once hours have gone, the focus is on those beside them, and in an empty week on the day. */
  #focusNeighbour(): void {
    const gone = this.#gone;
    if (gone === null) return;
    this.#gone = null;
    const left = this.#buttons;
    const cell = this.renderRoot.querySelector<HTMLElement>(`td[data-day="${gone.day}"]`);
    (left[gone.index] ?? left.at(-1) ?? cell)?.focus();
  }

  get #buttons(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('button.stretch')];
  }

  /** What was dragged back to where it was has been drawn anew meanwhile. */
  #focusAgain(stretch: Stretch): void {
    void this.updateComplete.then(() => this.#focus(stretch, true));
  }

  protected override render(): TemplateResult {
    const { formats, isWhole } = this;
    const { from, to } = this.#range;
    const days = daysInOrder(formats);
    const hours = Array.from({ length: (to - from) / 60 }, (_, index) => from + index * 60);
    return html`<p id="keys" class="hidden">${words.keys}</p>
      <table aria-label=${words.title}>
        <thead>
          <tr>
            <td class="axis"></td>
            ${days.map(
              (day) =>
                html`<th scope="col" abbr=${dayName(day, formats)}>${dayName(day, formats, 'short')}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          <tr ${placed({ 'block-size': (to - from) * minuteHeight })}>
            <td class="axis" aria-hidden="true">
              ${hours.map((minute) => html`<bdi>${minute > from ? hourText(minute, formats) : ''}</bdi>`)}
            </td>
            ${days.map((day) => this.#renderDay(day))}
          </tr>
        </tbody>
      </table>
      ${
        this.#isAllShown
          ? nothing
          : html`<button class="plain more" aria-expanded=${isWhole} @click=${this.#showMore}>
              ${isWhole ? words.workingDay : words.wholeDay}
            </button>`
      }`;
  }

  #renderDay(day: number): TemplateResult {
    const before = (day + 6) % 7;
    const own = this.stretches.filter((one) => one.day === day && !this.#isDragged(one));
    const tails = this.stretches.filter((one) => one.day === before && one.end > dayMinutes);
    return html`<td
      data-day=${day}
      tabindex="-1"
      @pointerdown=${(event: PointerEvent) => this.#take(event, day, null, 'draw')}
      @pointermove=${this.#follow}
      @pointerup=${this.#drop}
      @pointercancel=${this.#letGo}
    >
      ${tails.map(
        ({ end }) =>
          html`<div class="stretch tail" aria-hidden="true" ${this.#placed(0, end - dayMinutes)}></div>`,
      )}
      ${own.map((stretch) => this.#renderStretch(stretch))}
      ${this.drag?.of && this.shown ? this.#renderStretch(this.drag.of, day) : nothing}
      ${
        this.shown?.day === day && !this.drag?.of
          ? html`<div
              class="stretch drawn"
              aria-hidden="true"
              ${this.#placed(this.shown.start, this.shown.end)}
            >
              ${this.#renderTimes(this.shown)}
            </div>`
          : nothing
      }
    </td>`;
  }

  /** What is dragged is drawn where it is by now, in whichever day that is. */
  #renderStretch(stretch: Stretch, onlyOn?: number): TemplateResult | typeof nothing {
    const shown = (this.#isDragged(stretch) ? this.shown : null) ?? stretch;
    if (onlyOn !== undefined && shown.day !== onlyOn) return nothing;
    if (this.isFixed)
      return html`<div class="stretch" ${this.#placed(shown.start, shown.end)}>
        ${this.#renderTimes(shown)}
      </div>`;
    return html`<button
      class=${classMap({ stretch: true, dragged: this.#isDragged(stretch) })}
      data-key=${keyOf(shown)}
      aria-describedby="keys"
      ${this.#placed(shown.start, shown.end)}
      @pointerdown=${(event: PointerEvent) => this.#take(event, stretch.day, stretch, 'move')}
      @keydown=${(event: KeyboardEvent) => this.#press(event, stretch)}
    >
      <span
        class="handle start"
        @pointerdown=${(event: PointerEvent) => this.#take(event, stretch.day, stretch, 'start')}
      ></span>
      ${this.#renderTimes(shown)}
      <span
        class="handle end"
        @pointerdown=${(event: PointerEvent) => this.#take(event, stretch.day, stretch, 'end')}
      ></span>
    </button>`;
  }

  /** The whole is the name of a button; what is clear from where it stands is for ears alone. */
  #renderTimes(stretch: Stretch): TemplateResult {
    const [day, start, until, end, more] = stretchParts(stretch, this.formats);
    return html`<span class="times"
      ><span class="hidden">${day} </span><bdi>${start}</bdi><span class="hidden"> ${until} </span
      ><bdi>${end}</bdi><span class="hidden"> ${more}</span></span
    >`;
  }

  #placed(start: number, end: number): DirectiveResult {
    const { from, to } = this.#range;
    const [first, last] = [Math.max(start, from), Math.min(end, to)];
    return placed({
      'inset-block-start': (first - from) * minuteHeight + 1,
      'block-size': Math.max((last - first) * minuteHeight - 2, 8),
    });
  }

  #isDragged(stretch: Stretch): boolean {
    return this.shown !== null && this.drag !== null && isSame(stretch, this.drag.of);
  }

  /** Whole hours around everything there is. */
  get #range(): { readonly from: number; readonly to: number } {
    if (this.isWhole) return { from: 0, to: dayMinutes };
    const all = this.stretches;
    const hasTail = all.some(({ end }) => end > dayMinutes);
    const from = hasTail ? 0 : Math.min(usual.from, ...all.map(({ start }) => Math.floor(start / 60) * 60));
    const to = Math.max(usual.to, ...all.map(({ end }) => Math.ceil(end / 60) * 60));
    return { from, to: Math.min(to, dayMinutes) };
  }

  get #isAllShown(): boolean {
    const { from, to } = this.#range;
    return !this.isWhole && from === 0 && to === dayMinutes;
  }

  readonly #showMore = (): void => {
    this.isWhole = !this.isWhole;
  };

  #take(event: PointerEvent, day: number, of: Stretch | null, kind: HoursDrag['kind']): void {
    if (this.isFixed || this.drag || event.button !== 0) return;
    event.stopPropagation();
    const cell = (event.currentTarget as HTMLElement).closest('td');
    if (!cell) return;
    this.#pressedAt = { x: event.clientX, y: event.clientY };
    // By touch one scrolls: hours are taken once they have the focus, and new ones come by a press.
    const target = (event.currentTarget as HTMLElement).closest<HTMLElement>('button.stretch');
    const isReady = event.pointerType !== 'touch' || target?.matches(':focus');
    if (isReady) event.preventDefault();
    target?.focus({ preventScroll: true });
    if (!isReady && of !== null) return;
    cell.setPointerCapture(event.pointerId);
    this.drag = { kind, of, day, minute: this.#minuteAt(event, cell) };
  }

  readonly #follow = (event: PointerEvent): void => {
    const { drag } = this;
    if (!drag || (event.pointerType === 'touch' && drag.of === null)) return;
    if (this.shown === null && this.#isPress(event)) return;
    const cells = [...this.renderRoot.querySelectorAll<HTMLElement>('td[data-day]')];
    const under = cells.find((cell) => {
      const { left, right } = cell.getBoundingClientRect();
      return left <= event.clientX && event.clientX < right;
    });
    const cell = under ?? cells[0];
    if (!cell) return;
    const day = under ? Number(under.dataset['day']) : (this.shown?.day ?? drag.day);
    this.shown = dragged(drag, day, this.#minuteAt(event, cell));
  };

  readonly #drop = (event: PointerEvent): void => {
    const { drag, shown } = this;
    this.#letGo();
    if (!drag) return;
    if (shown) this.#ask(drag.of, shown, 'by pointer');
    else if (drag.of === null && this.#isPress(event))
      this.#ask(null, pressed(drag.day, drag.minute), 'by pointer');
  };

  readonly #letGo = (): void => {
    this.drag = null;
    this.shown = null;
  };

  #isPress({ clientX, clientY }: PointerEvent): boolean {
    const at = this.#pressedAt;
    return at !== null && Math.abs(clientX - at.x) < tremble && Math.abs(clientY - at.y) < tremble;
  }

  #minuteAt({ clientY }: PointerEvent, cell: HTMLElement): number {
    const { from, to } = this.#range;
    const minute = from + (clientY - cell.getBoundingClientRect().top) / minuteHeight;
    return Math.min(Math.max(minute, from), to);
  }

  #press(event: KeyboardEvent, stretch: Stretch): void {
    if (event.key === 'Escape' && this.drag) return this.#letGo();
    const next = afterKey(stretch, event, this.matches(':dir(rtl)') ? -1 : 1);
    if (next === undefined) return;
    event.preventDefault();
    if (next === null) this.#gone = { day: stretch.day, index: this.#indexOf(event) };
    if (next === null || !isSame(next, stretch)) this.#ask(stretch, next, 'by key');
  }

  #indexOf({ currentTarget }: Event): number {
    return this.#buttons.findIndex((button) => button === currentTarget);
  }

  #ask(replaced: Stretch | null, next: Stretch | null, how: 'by pointer' | 'by key'): void {
    if (replaced && isSame(replaced, next)) return this.#focusAgain(replaced);
    this.#wantsFocus = next && how;
    this.dispatchEvent(new HoursEditEvent(replaced, next));
  }
}
customElements.define('console-hours-grid', HoursGrid);

const keyOf = ({ day, start, end }: Stretch): string => `${day}-${start}-${end}`;

declare global {
  interface HTMLElementTagNameMap {
    'console-hours-grid': HoursGrid;
  }
}
