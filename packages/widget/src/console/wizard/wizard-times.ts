import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { initialState, Task, TaskStatus } from '@lit/task';
import { dayAfterKey, indexAfterKey } from '../../flow/grid-keys.ts';
import { slotDays, type SlotDays } from '../../flow/slot-days.ts';
import { addMonths, firstDayOf, lastDayOf, monthOf, type Day } from '../../time/days.ts';
import { dayAt } from '../../time/zones.ts';
import { monthGrid } from '../../views/month-grid.ts';
import { TimeChosenEvent } from '../actions/free-times.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import { failureText } from '../console-error.ts';
import { failureNotice } from '../notices.ts';
import { consoleStyles } from '../styles/console.styles.ts';
import { wizardWords as words } from '../words/wizard.ts';
import { dayOfTimes, withinReach, type OfferedTime } from './day-of-times.ts';
import { visitorWords } from './visitor-words.ts';
import { wizardTimesStyles } from './wizard-times.styles.ts';

/** Whose free times are shown. */
export interface TimesQuery {
  readonly event_type_id: string;
  readonly duration_minutes: number;
  readonly location_id?: string;
  readonly host_id?: string;
}

/** A month with its free days, and the times of one of them with how many hosts are free at each. */
export class WizardTimes extends LitElement {
  static override readonly styles: CSSResultGroup = [consoleStyles, wizardTimesStyles];
  static override properties: PropertyDeclarations = {
    desk: { attribute: false },
    query: { attribute: false, hasChanged: (a, b) => JSON.stringify(a) !== JSON.stringify(b) },
    zone: { attribute: false },
    startAt: { attribute: false },
    isCollective: { attribute: false },
    reach: { attribute: false },
    round: { attribute: false },
    focusDay: { state: true },
    chosenDay: { state: true },
  };

  declare desk: ConsoleDesk;
  declare query: TimesQuery;
  /** The IANA zone that days and times are in. */
  declare zone: string;
  /** The start that is chosen, in epoch milliseconds. */
  declare startAt: number | null;
  /** Whether all hosts meet together. */
  declare isCollective: boolean;
  /** The hosts within reach, where there are others as well; null for all. */
  declare reach: ReadonlySet<string> | null;
  /** Another number reads the times anew. */
  declare round: number;
  /** The day of the grid that the keys are at; null until somebody has moved. */
  declare protected focusDay: Day | null;
  /** The day whose times were asked for; null until somebody has. */
  declare protected chosenDay: Day | null;

  readonly #month = new Task(this, {
    args: () => [JSON.stringify(this.query), this.zone, monthOf(this.#focusDay), this.round] as const,
    task: async ([, timezone, month], { signal }) => {
      const [from, to] = [firstDayOf(month), lastDayOf(month)];
      const query = { ...this.query, timezone, from, to, shape: 'compact' as const };
      const answer = await this.desk.client.get('/v1/availability', { params: { query }, signal });
      if (!('days' in answer)) return initialState;
      const first = answer.first_available;
      return { month, timezone, days: slotDays(answer), first: first && Date.parse(first.start) };
    },
    onComplete: ({ first }) => this.#lead(first),
  });
  readonly #day = new Task(this, {
    args: () => [JSON.stringify(this.query), this.zone, this.#shownDay, this.round] as const,
    task: async ([, timezone, day], { signal }) => {
      if (day === null) return initialState;
      const query = { ...this.query, timezone, from: day, to: day };
      const answer = await this.desk.client.get('/v1/availability', { params: { query }, signal });
      return 'slots' in answer ? { day, timezone, slots: answer.slots } : initialState;
    },
  });

  /** The list of times that was shown last. */
  #list: HTMLElement | null = null;

  constructor() {
    super();
    this.startAt = null;
    this.isCollective = false;
    this.reach = null;
    this.round = 0;
    this.focusDay = null;
    this.chosenDay = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // In another zone the same time may be on another day.
    if (changed.has('zone') && changed.get('zone') !== undefined) this.focusDay = this.chosenDay = null;
  }

  /** The time that is chosen may be further down in the list. */
  protected override updated(): void {
    const list = this.renderRoot.querySelector<HTMLElement>('.times');
    if (list === this.#list) return;
    this.#list = list;
    const chosen = list?.querySelector<HTMLElement>('[aria-selected="true"]');
    if (list && chosen) list.scrollTop = chosen.offsetTop - list.offsetTop - chosen.offsetHeight;
  }

  protected override render(): TemplateResult {
    const { error } = this.#month;
    if (error) return failureNotice(error, this.desk.words, () => this.#month.run(), { styleClass: '' });
    return html`<div class="month-side">${this.#renderMonth()}</div>
      <div class="day-side">${this.#renderDay()}</div>`;
  }

  #renderMonth(): TemplateResult {
    return monthGrid({
      localization: visitorWords(this.desk.formats),
      today: this.#today,
      focusDay: this.#focusDay,
      selectedDay: this.#shownDay,
      count: (day) => this.#days.get(day)?.length ?? 0,
      isLoading: this.#month.status === TaskStatus.PENDING,
      onMonth: (step) => this.#goTo(firstDayOf(addMonths(monthOf(this.#focusDay), step)), false),
      onDay: (day) => this.#choose(day),
      onKey: (event) => this.#press(event),
    });
  }

  #renderDay(): TemplateResult | typeof nothing {
    const { desk, zone } = this;
    const { error, value } = this.#day;
    if (error) return html`<p role="alert">${failureText(error, desk.words)}</p>`;
    const day = this.#shownDay;
    if (day === null) return this.#renderNone();
    if (value?.day !== day || value.timezone !== zone)
      return html`<p class="quiet">${desk.words.loading}</p>`;
    return dayOfTimes({
      desk,
      zone,
      day,
      times: this.reach ? withinReach(value.slots, this.reach) : value.slots,
      startAt: this.startAt,
      isCollective: this.isCollective,
      onChoose: ({ start }: OfferedTime) => this.dispatchEvent(new TimeChosenEvent(start)),
      onKey: (event) => this.#pressInTimes(event),
    });
  }

  #renderNone(): TemplateResult | typeof nothing {
    const { words: said, formats } = this.desk;
    const { value } = this.#month;
    if (!value) return html`<p class="quiet">${said.loading}</p>`;
    const { first } = value;
    return html`<p class="quiet">${this.#days.size > 0 ? words.chooseDay : said.noTimes}</p>
      ${
        first === null || this.#days.size > 0
          ? nothing
          : html`<button type="button" @click=${() => this.#choose(dayAt(first, this.zone))}>
              ${said.nextFree(formats.dayAndTime(first, this.zone))}
            </button>`
      }`;
  }

  get #today(): Day {
    return dayAt(this.desk.now(), this.zone);
  }

  get #focusDay(): Day {
    const chosen = this.startAt === null ? null : dayAt(this.startAt, this.zone);
    const day = this.focusDay ?? this.chosenDay ?? chosen ?? this.#today;
    return day < this.#today ? this.#today : day;
  }

  /** The day whose times are shown: the chosen one, else that of the chosen start, else the first with times. */
  get #shownDay(): Day | null {
    if (this.chosenDay !== null) return this.chosenDay;
    if (this.startAt !== null) return dayAt(this.startAt, this.zone);
    const [first = null] = this.#days.keys();
    return first;
  }

  get #days(): SlotDays {
    const { value } = this.#month;
    const isAsked = value?.month === monthOf(this.#focusDay) && value.timezone === this.zone;
    return isAsked ? value.days : new Map();
  }

  /** The first answer leads to where there are times, as long as nobody has looked around. */
  #lead(first: number | null): void {
    const isLed = this.focusDay !== null || this.chosenDay !== null || this.startAt !== null;
    if (!isLed && first !== null) this.focusDay = dayAt(first, this.zone);
  }

  #choose(day: Day): void {
    this.focusDay = day;
    this.chosenDay = day;
  }

  #goTo(day: Day, takesFocus: boolean): void {
    this.focusDay = day < this.#today ? this.#today : day;
    if (takesFocus) void this.updateComplete.then(() => this.#focusGrid());
  }

  #focusGrid(): void {
    this.renderRoot.querySelector<HTMLElement>('td[tabindex="0"]')?.focus();
  }

  #pressInTimes(event: KeyboardEvent): void {
    const list = event.currentTarget as HTMLElement;
    const times = [...list.querySelectorAll<HTMLElement>('[role="option"]')];
    const from = times.findIndex((time) => time === this.shadowRoot?.activeElement);
    const index = indexAfterKey(Math.max(0, from), event.key, {
      count: times.length,
      columns: getComputedStyle(list).gridTemplateColumns.split(' ').length,
      isRightToLeft: this.matches(':dir(rtl)'),
    });
    if (index === null) return;
    event.preventDefault();
    times[index]?.focus();
  }

  #press(event: KeyboardEvent): void {
    const from = (event.target as HTMLElement).dataset['day'] ?? this.#focusDay;
    const day = dayAfterKey(from, event, {
      firstWeekday: this.desk.formats.firstWeekday,
      isRightToLeft: this.matches(':dir(rtl)'),
    });
    if (event.key === 'Enter' || event.key === ' ') this.#choose(from);
    else if (day !== null) this.#goTo(day, true);
    else return;
    event.preventDefault();
  }
}
customElements.define('console-wizard-times', WizardTimes);

declare global {
  interface HTMLElementTagNameMap {
    'console-wizard-times': WizardTimes;
  }
}
