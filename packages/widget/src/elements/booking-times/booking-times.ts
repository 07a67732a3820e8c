import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Task, TaskStatus } from '@lit/task';
import type { BookingClient } from '../../client/booking-client.ts';
import { BookingEvent } from '../../events.ts';
import type { ChosenSlot, Choices, LostSlot } from '../../flow/booking-flow.ts';
import { dayAfterKey, indexAfterKey } from '../../flow/grid-keys.ts';
import { slotDays, toWire, type OfferedSlot, type SlotDays } from '../../flow/slot-days.ts';
import type { FirstLocalization } from '../../localization/localize.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { addMonths, firstDayOf, lastDayOf, monthOf, type Day, type Month } from '../../time/days.ts';
import { dayAt } from '../../time/zones.ts';
import { errorEvent, errorText } from '../error-text.ts';
import { dayTimes } from './day-times.ts';
import { lostNotice } from './lost-notice.ts';
import { monthGrid } from './month-grid.ts';
import { zoneSelect } from './zone-select.ts';
import { timesStyles } from './booking-times.styles.ts';

interface LoadedMonth {
  /** What was asked for; an answer to another question is not shown. */
  readonly question: string;
  readonly days: SlotDays;
  readonly firstAvailableAt: number | null;
}

/**
 * The day grid and the times of a day, used inside the other elements. Everything comes in by properties.
 *
 * @fires booking-slots - the times of a month are there
 * @fires booking-slot-select - the visitor chose a time
 * @fires booking-error - the times could not be loaded
 * @fires zone-select - the visitor chose another time zone (stays inside; detail: the IANA name)
 */
export class BookingTimes extends LitElement {
  static override styles = [baseStyles, timesStyles];
  static override properties = {
    client: { attribute: false },
    appId: { attribute: false },
    slug: { attribute: false },
    choices: { attribute: false },
    manageToken: { attribute: false },
    zone: { attribute: false },
    zoneIsLocked: { attribute: false },
    lost: { attribute: false },
    localization: { attribute: false },
    month: { state: true },
    focusDay: { state: true },
    selectedDay: { state: true },
    focusIndex: { state: true },
    round: { state: true },
    zonesAreListed: { state: true },
  };

  declare client: BookingClient;
  declare appId: string;
  declare slug: string;
  declare choices: Choices;
  declare manageToken: string | undefined;
  declare zone: string;
  declare zoneIsLocked: boolean;
  /** A time that was taken from under the visitor, with what is free instead. */
  declare lost: LostSlot | null;
  declare localization: FirstLocalization;
  declare private month: Month;
  declare private focusDay: Day;
  declare private selectedDay: Day | null;
  declare private focusIndex: number;
  declare private round: number;
  declare private zonesAreListed: boolean;

  /** Which part gets the focus once it is rendered. */
  #focusNext: 'day' | 'time' | null = null;
  /** The first answer may lead to a later month; after that the visitor leads. */
  #isFirstAnswer = true;

  readonly #months = new Task(this, {
    args: () => [this.client, this.month, this.#question(), this.round] as const,
    task: async ([client, month, question], { signal }): Promise<LoadedMonth> => {
      const from = this.#firstDay(month);
      const wish = {
        ...this.choices,
        appId: this.appId,
        slug: this.slug,
        from,
        to: lastDayOf(month),
        timezone: this.zone,
      };
      const answer = await client.slots({ ...wish, manageToken: this.manageToken }, signal);
      return {
        question,
        days: slotDays(answer),
        firstAvailableAt: answer.first_available && Date.parse(answer.first_available.start),
      };
    },
    onComplete: (loaded) => this.#show(loaded),
    onError: (error) => this.dispatchEvent(errorEvent(error, this.localization)),
  });

  constructor() {
    super();
    this.choices = { durationMinutes: undefined, hostId: undefined, locationId: undefined };
    this.manageToken = undefined;
    this.zoneIsLocked = false;
    this.lost = null;
    this.month = '';
    this.focusDay = '';
    this.selectedDay = null;
    this.focusIndex = 0;
    this.round = 0;
    this.zonesAreListed = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const today = this.#today();
    if (this.month < monthOf(today)) this.#goTo(today);
    if (changed.has('zone') && this.selectedDay !== null && this.selectedDay < today) this.#goTo(today);
  }

  protected override updated(): void {
    if (this.#focusNext === 'day') this.#focus('td[tabindex="0"]');
    if (this.#focusNext === 'time') this.#focus('[role="option"][tabindex="0"]');
    this.#focusNext = null;
  }

  protected override render(): TemplateResult {
    const { localization, zone } = this;
    const loaded = this.#loaded();
    return html`
      ${this.lost === null ? nothing : lostNotice(this.lost, localization, zone, this.#choose)}
      <div class="panes">
        <div class="calendar">
          ${monthGrid({
            localization,
            month: this.month,
            today: this.#today(),
            focusDay: this.focusDay,
            selectedDay: this.selectedDay,
            count: (day) => loaded?.days.get(day)?.length ?? 0,
            isLoading: this.#months.status === TaskStatus.PENDING,
            onMonth: (step) => this.#goTo(this.#firstDay(addMonths(this.month, step))),
            onDay: this.#chooseDay,
            onKey: this.#onGridKey,
          })}
          ${zoneSelect({
            localization,
            zone,
            at: this.client.clock.now(),
            isLocked: this.zoneIsLocked,
            isListed: this.zonesAreListed,
            onOpen: this.#listZones,
            onZone: (zone) => this.dispatchEvent(new CustomEvent('zone-select', { detail: zone })),
          })}
        </div>
        <div class="day">${this.#renderDay(loaded)}</div>
      </div>
      <div class="hidden" role="status">${this.#status(loaded)}</div>
    `;
  }

  #renderDay(loaded: LoadedMonth | null): TemplateResult {
    const { messages, formats } = this.localization;
    if (this.#months.status === TaskStatus.ERROR) {
      return html`<div class="notice bad" part="error" role="alert">
        <p>${errorText(this.#months.error, this.localization, this.zone)}</p>
        <button type="button" @click=${this.refresh}>${messages.tryAgain}</button>
      </div>`;
    }
    if (loaded === null) {
      return html`<i class="wait"></i>
        <div class="times" aria-hidden="true">${[1, 2, 3, 4, 5].map(() => html`<i></i>`)}</div>`;
    }
    const slots = loaded.days.get(this.selectedDay ?? '');
    if (slots !== undefined && this.selectedDay !== null) {
      return dayTimes({
        localization: this.localization,
        day: this.selectedDay,
        slots,
        zone: this.zone,
        focusIndex: Math.min(this.focusIndex, slots.length - 1),
        selectedAt: null,
        onChoose: this.#choose,
        onKey: this.#onTimesKey,
      });
    }
    if (loaded.firstAvailableAt === null) return html`<p class="muted">${messages.noTimesAtAll}</p>`;
    const nextDay = dayAt(loaded.firstAvailableAt, this.zone);
    return html`<p class="muted">${messages.noTimesInMonth(formats.month(this.month))}</p>
      <button type="button" part="next-free" @click=${() => this.#jump(nextDay)}>
        ${messages.nextFreeDay(formats.dayShort(nextDay))}
      </button>`;
  }

  #status(loaded: LoadedMonth | null): string {
    const { messages, formats } = this.localization;
    if (loaded === null) {
      return this.#months.status === TaskStatus.PENDING ? messages.loadingTimes : '';
    }
    return messages.timesCount(loaded.days.size, formats.month(this.month));
  }

  #today(): Day {
    return dayAt(this.client.clock.now(), this.zone);
  }

  #firstDay(month: Month): Day {
    const today = this.#today();
    return month <= monthOf(today) ? today : firstDayOf(month);
  }

  #question(): string {
    const { appId, slug, zone, choices, manageToken } = this;
    return JSON.stringify([appId, slug, this.month, zone, choices, manageToken]);
  }

  /** The answer to what is asked now: an older one is shown only while the same thing is asked anew. */
  #loaded(): LoadedMonth | null {
    const loaded = this.#months.value;
    return loaded?.question === this.#question() ? loaded : null;
  }

  #show({ days, firstAvailableAt }: LoadedMonth): void {
    const { zone } = this;
    const isFirst = this.#isFirstAnswer;
    this.#isFirstAnswer = false;
    const count = [...days.values()].reduce((sum, slots) => sum + slots.length, 0);
    const detail = { from: this.#firstDay(this.month), to: lastDayOf(this.month), timezone: zone, count };
    this.dispatchEvent(new BookingEvent('booking-slots', detail));
    if (isFirst && days.size === 0 && firstAvailableAt !== null) {
      this.#goTo(dayAt(firstAvailableAt, zone));
      return;
    }
    if (this.selectedDay !== null && days.has(this.selectedDay)) return;
    this.selectedDay = [...days.keys()].find((day) => day >= this.focusDay) ?? [...days.keys()][0] ?? null;
    this.focusIndex = 0;
    const hasFocus = this.shadowRoot?.activeElement?.matches('td') ?? false;
    if (this.selectedDay !== null && !hasFocus && this.#focusNext === null) this.focusDay = this.selectedDay;
  }

  #goTo(day: Day): void {
    this.month = monthOf(day);
    this.focusDay = day;
    if (this.selectedDay !== null && monthOf(this.selectedDay) !== this.month) this.selectedDay = null;
  }

  #jump(day: Day): void {
    this.#goTo(day);
    this.#focusOnceRendered('day');
  }

  /** Renders in any case: a wish for the focus that waits would steal it at the next occasion. */
  #focusOnceRendered(part: 'day' | 'time'): void {
    this.#focusNext = part;
    this.requestUpdate();
  }

  readonly #chooseDay = (day: Day): void => {
    this.focusDay = day;
    this.#focusOnceRendered('day');
    if (!this.#loaded()?.days.has(day)) return;
    this.selectedDay = day;
    this.focusIndex = 0;
  };

  readonly #choose = (slot: OfferedSlot | ChosenSlot): void => {
    const { hostId } = this.choices;
    this.dispatchEvent(
      new BookingEvent('booking-slot-select', {
        start: toWire(slot.startAt),
        end: toWire(slot.endAt),
        ...(hostId !== undefined && { hostId }),
      }),
    );
  };

  readonly #onGridKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#chooseDay((event.target as HTMLElement).dataset['day'] ?? this.focusDay);
      return;
    }
    const side = {
      firstWeekday: this.localization.formats.firstWeekday,
      isRightToLeft: this.#isRightToLeft(),
    };
    const from = (event.target as HTMLElement).dataset['day'] ?? this.focusDay;
    const day = dayAfterKey(from, event, side);
    if (day === null) return;
    event.preventDefault();
    const firstDay = firstDayOf(monthOf(this.#today()));
    this.#jump(day < firstDay ? firstDay : day);
  };

  readonly #onTimesKey = (event: KeyboardEvent): void => {
    const list = event.currentTarget as HTMLElement;
    const index = indexAfterKey(this.focusIndex, event.key, {
      count: list.childElementCount,
      columns: getComputedStyle(list).gridTemplateColumns.split(' ').length,
      isRightToLeft: this.#isRightToLeft(),
    });
    if (index === null) return;
    event.preventDefault();
    this.focusIndex = index;
    this.#focusOnceRendered('time');
  };

  readonly #listZones = (): void => {
    this.zonesAreListed = true;
  };

  #isRightToLeft(): boolean {
    return getComputedStyle(this).direction === 'rtl';
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Asks the server again; what is on show stays until the answer is there. */
  readonly refresh = (): void => {
    this.round += 1;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-times': BookingTimes;
  }
}
