import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { Task } from '@lit/task';
import type { ConsoleDesk } from '../console-desk.ts';
import type { Booking } from '../console-shapes.ts';
import { failureNotice } from '../notices.ts';
import { consoleStyles } from '../styles/console.styles.ts';
import { addDays } from '../../time/days.ts';
import { dayAt } from '../../time/zones.ts';
import { freeTimesStyles } from './free-times.styles.ts';

/** How many days are on show at once. */
const daysShown = 7;

/** Somebody has chosen a time. */
export class TimeChosenEvent extends Event {
  static readonly type = 'console-time';
  /** When it starts, in ISO 8601. */
  readonly start: string;

  constructor(start: string) {
    super(TimeChosenEvent.type, { bubbles: true, composed: true });
    this.start = start;
  }
}

/** The free times for a booking, a week at a time, in its event type's zone. */
export class FreeTimes extends LitElement {
  static override readonly styles: CSSResultGroup = [consoleStyles, freeTimesStyles];
  static override properties: PropertyDeclarations = {
    desk: { attribute: false },
    booking: { attribute: false },
    host: { attribute: false },
    chosen: { attribute: false },
    firstDay: { state: true },
  };

  declare desk: ConsoleDesk;
  declare booking: Booking;
  /** Of one host alone; null for all that can take it. */
  declare host: string | null;
  /** The start that is chosen, in ISO 8601. */
  declare chosen: string | null;
  declare protected firstDay: string | null;

  readonly #times = new Task(this, {
    args: () => [this.booking.event_type.id, this.booking.duration_minutes, this.host, this.#first] as const,
    task: ([event_type_id, duration_minutes, host, from], { signal }) =>
      this.desk.client.get('/v1/availability', {
        params: {
          query: {
            event_type_id,
            duration_minutes,
            from,
            to: addDays(from, daysShown - 1),
            timezone: this.booking.timezone,
            ...(host !== null && { host_id: host }),
            ...(this.booking.location && { location_id: this.booking.location.id }),
          },
        },
        signal,
      }),
  });

  constructor() {
    super();
    this.host = null;
    this.chosen = null;
    this.firstDay = null;
  }

  protected override willUpdate(): void {
    const near = this.chosen ?? this.booking.start;
    this.firstDay ??= dayAt(Date.parse(near), this.booking.timezone);
  }

  protected override render(): TemplateResult {
    const { words, formats } = this.desk;
    const last = addDays(this.#first, daysShown - 1);
    const range = [this.#first, last].map((day) => formats.day(day, { day: 'numeric', month: 'short' }));
    return html`<div class="week">
        <button
          type="button"
          aria-label=${words.earlier}
          aria-disabled=${this.#first <= this.#today}
          @click=${() => this.#go(-daysShown)}
        >
          <span class="arrow" aria-hidden="true">‹</span>
        </button>
        <strong aria-live="polite">${range.join(' – ')}</strong>
        <button type="button" aria-label=${words.later} @click=${() => this.#go(daysShown)}>
          <span class="arrow" aria-hidden="true">›</span>
        </button>
      </div>
      ${this.#renderTimes()}`;
  }

  #renderTimes(): TemplateResult {
    const { words, formats } = this.desk;
    const { error, value } = this.#times;
    if (error) return failureNotice(error, words, () => this.#times.run(), { styleClass: '' });
    if (value === undefined || !('slots' in value)) return html`<p class="quiet">${words.loading}</p>`;
    const zone = this.booking.timezone;
    const byDay = Map.groupBy(value.slots, ({ start }) => dayAt(Date.parse(start), zone));
    if (byDay.size === 0) return this.#renderNone(value.first_available?.start ?? null);
    return html`${[...byDay].map(
      ([day, slots]) =>
        html`<h4>${formats.dayShort(day)}</h4>
          <div class="times" role="group" aria-label=${formats.dayShort(day)}>
            ${slots.map(({ start }) => this.#renderTime(start, formats.time(Date.parse(start), zone)))}
          </div>`,
    )}`;
  }

  #renderTime(start: string, text: string): TemplateResult {
    const isChosen = this.chosen !== null && Date.parse(this.chosen) === Date.parse(start);
    return html`<button
      type="button"
      aria-pressed=${isChosen}
      @click=${() => this.dispatchEvent(new TimeChosenEvent(start))}
    >
      ${text}
    </button>`;
  }

  #renderNone(next: string | null): TemplateResult {
    const { words, formats } = this.desk;
    const zone = this.booking.timezone;
    return html`<p class="quiet">${words.noTimes}</p>
      ${
        next === null
          ? nothing
          : html`<button
              type="button"
              @click=${() => {
                this.firstDay = dayAt(Date.parse(next), zone);
              }}
            >
              ${words.nextFree(formats.dayAndTime(Date.parse(next), zone))}
            </button>`
      }`;
  }

  get #today(): string {
    return dayAt(this.desk.now(), this.booking.timezone);
  }

  /** Nothing is free before today. */
  get #first(): string {
    const { firstDay } = this;
    return firstDay === null || firstDay < this.#today ? this.#today : firstDay;
  }

  #go(days: number): void {
    this.firstDay = addDays(this.#first, days);
  }
}
customElements.define('console-free-times', FreeTimes);

declare global {
  interface HTMLElementTagNameMap {
    'console-free-times': FreeTimes;
  }
  interface HTMLElementEventMap {
    'console-time': TimeChosenEvent;
  }
}
