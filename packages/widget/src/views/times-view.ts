import { html, type ReactiveController, type TemplateResult } from 'lit';
import { initialState, Task, TaskStatus } from '@lit/task';
import type { CompactSlots } from '@slotkit/shared/wire';
import { pathOf } from '../client/booking-client.ts';
import type { BookingElement } from '../elements/booking-element.ts';
import type { ChosenSlot, Choices, LostSlot } from '../flow/booking-flow.ts';
import { slotDays, toWire, type SlotDays } from '../flow/slot-days.ts';
import { addMonths, dayToUtc, firstDayOf, lastDayOf, monthOf, type Day } from '../time/days.ts';
import { laterFile } from '../later-file.ts';
import { dayAt } from '../time/zones.ts';
import { dayTimes } from './day-times.ts';
import { failureNotice } from './failure-notice.ts';
import { monthGrid } from './month-grid.ts';
import { zoneField } from './zone-field.ts';

/** Whose times are shown. */
export interface TimesQuestion {
  readonly appId: string;
  readonly slug: string;
  readonly choices: Choices;
  /** The zone of whom one meets. */
  readonly zone: string;
  /** With a booking's token its own old time is no conflict. */
  readonly manageToken?: string;
}

/** A question as text: what is asked about which days (both inclusive) of which zone. */
export type AskedTimes = readonly [TimesQuestion, zone: string, from: Day, to: Day];

/** An answer about times, kept up to date while it is on show. */
export interface LoadedTimes {
  /** What was asked for; an answer to another question is not shown. */
  readonly question: string;
  /** Where it came from, and its ETag. */
  readonly source: readonly [url: string, tag: string | null];
  days: SlotDays;
  firstAvailableAt: number | null;
}

/** The day grid and the times of a day: a part of the elements that let somebody pick a time. */
export class TimesView implements ReactiveController {
  /** A time that was taken from under the visitor, with what is free instead. */
  lost: LostSlot | null = null;
  /** The start that is chosen so far, epoch milliseconds: shown as such, and first, while the visitor has not looked around. */
  chosenAt: number | null = null;
  readonly host: BookingElement;
  readonly #asked: () => TimesQuestion | null;
  readonly #onChoose: (slot: ChosenSlot) => void;
  /** The day with the one tab stop of the grid; its month is on show. */
  #focusDay: Day = '';
  selectedDay: Day | null = null;
  /** Which of the day's times has the one tab stop. */
  focusIndex = 0;
  #round = 0;
  /** The visitor looked around, and decides from then on which month is on show; before, an answer may lead to a later one. */
  #isLed = false;
  /** What all days are asked about. */
  #subject = '';
  /** All that the times depend on; null while nobody asks. */
  #question: string | null = null;

  readonly #task: Task<readonly [string | null, number], LoadedTimes>;

  /** @param asked whose times; null while nobody wants any. @param onChoose the visitor chose a time; the page has been told. */
  constructor(host: BookingElement, asked: () => TimesQuestion | null, onChoose: (slot: ChosenSlot) => void) {
    this.host = host;
    host.addController(this);
    this.#asked = asked;
    this.#onChoose = onChoose;
    this.#task = new Task(host, {
      args: () => [this.#question, this.#round] as const,
      task: ([question], { signal }) => (question === null ? initialState : this.load(question, signal)),
      onComplete: (loaded) => {
        this.show(loaded);
        // What follows the times comes once they are there to be looked at; if it does not, they stay as they are.
        setTimeout(
          () =>
            void host.loadLater().then(
              (file) => file.followTimes(this),
              () => undefined,
            ),
        );
      },
      onError: (error) => host.fireError(error),
    });
    host.tasks.push(this.#task);
  }

  hostUpdate(): void {
    this.#question = this.#ask();
  }

  /** What changes from now on is followed as soon as the file for it is there. */
  hostUpdated(): void {
    laterFile()?.followTimes(this);
  }

  /** Asks the server again; what is on show stays until the answer is there. */
  readonly refresh = (): void => {
    this.#round += 1;
    this.host.requestUpdate();
  };

  render(): TemplateResult {
    const host = this.host;
    const { localization, zone } = host;
    const { formats, messages, counted } = localization;
    const { loaded } = this;
    const isLoading = this.#task.status === TaskStatus.PENDING;
    const [today, day] = [this.today(), this.day()];
    const month = formats.month(monthOf(day));
    return html`
      ${this.lost && laterFile()?.lostNotice(this.lost, localization, zone.name, this.#choose)}
      <div class="panes">
        <div>
          ${monthGrid({
            localization,
            today,
            focusDay: day,
            selectedDay: this.selectedDay,
            count: (shown) => loaded?.days.get(shown)?.length ?? 0,
            isLoading,
            onMonth: (step) => this.goTo(firstDayOf(addMonths(monthOf(day), step))),
            onDay: this.chooseDay,
            onKey: (event) => laterFile()?.pressGridKey(this, event),
          })}
          ${zoneField(host, dayToUtc(day), this.#asked()?.zone ?? zone.name)}
        </div>
        <div class="day">${this.#renderDay(loaded)}</div>
      </div>
      <div class="hidden" role="status">
        ${
          loaded
            ? loaded.days.size > 0
              ? messages.timesCount(month, counted(loaded.days.size))
              : messages.noTimesInMonth(month)
            : isLoading
              ? messages.loading
              : ''
        }
      </div>
    `;
  }

  #renderDay(loaded: LoadedTimes | null): TemplateResult {
    const { localization, zone } = this.host;
    const { messages, formats } = localization;
    if (this.#task.status === TaskStatus.ERROR) {
      return failureNotice(this.host, this.#task.error, this.refresh);
    }
    if (loaded === null) {
      return html`<i class="bone"></i>
        <div class="times" aria-hidden="true">${[1, 2, 3, 4, 5].map(() => html`<i class="bone"></i>`)}</div>`;
    }
    const day = this.selectedDay ?? '';
    const slots = loaded.days.get(day);
    if (slots) {
      return dayTimes({
        localization,
        day,
        slots,
        zone: zone.name,
        chosenAt: this.chosenAt,
        focusIndex: Math.min(this.focusIndex, slots.length - 1),
        onChoose: (slot) => {
          this.focusIndex = slots.indexOf(slot);
          this.#choose(slot);
        },
        onKey: (event) => laterFile()?.pressTimesKey(this, event),
      });
    }
    if (loaded.firstAvailableAt === null) return html`<p class="muted">${messages.noTimesAtAll}</p>`;
    const next = dayAt(loaded.firstAvailableAt, zone.name);
    return html`<p class="muted">${messages.noTimesInMonth(formats.month(monthOf(this.day())))}</p>
      <button part="next-free" @click=${() => this.goTo(next, true)}>
        ${messages.nextFreeDay(formats.dayShort(next))}
      </button>`;
  }

  /** Today by the server's clock, in the visitor's zone. */
  today(): Day {
    return dayAt(this.host.now(), this.host.zone.name);
  }

  /** The past has no months to look at. */
  day(): Day {
    const { chosenAt } = this;
    const today = this.today();
    const day = this.#focusDay || (chosenAt ? dayAt(chosenAt, this.host.zone.name) : today);
    return monthOf(day) < monthOf(today) ? today : day;
  }

  #ask(): string | null {
    const asked = this.#asked();
    if (!asked) return null;
    const { server, widgetKey, zone } = this.host;
    const subject = JSON.stringify([asked, zone.name, server, widgetKey, this.chosenAt]);
    if (!this.#isLed && subject !== this.#subject) {
      this.#subject = subject;
      this.#focusDay = '';
      this.selectedDay = null;
    }
    const [today, month] = [this.today(), monthOf(this.day())];
    const from = month === monthOf(today) ? today : firstDayOf(month);
    return JSON.stringify([asked, zone.name, from, lastDayOf(month), server, widgetKey]);
  }

  /** The answer to what is asked now: an older one is shown only while the same thing is asked anew. */
  get loaded(): LoadedTimes | null {
    const { value } = this.#task;
    return value?.question === this.#question ? value : null;
  }

  /** Asks the server; what is on show stays. */
  async load(question: string, signal?: AbortSignal): Promise<LoadedTimes> {
    const [asked, timezone, from, to] = JSON.parse(question) as AskedTimes;
    const { appId, slug, choices, manageToken } = asked;
    let source: LoadedTimes['source'] = ['', null];
    const answer = await this.host.client.read<CompactSlots>(`${pathOf(appId, slug)}/slots`, {
      query: {
        from,
        to,
        timezone,
        duration_minutes: choices.durationMinutes,
        host_id: choices.hostId,
        location_id: choices.locationId,
        shape: 'compact',
      },
      token: manageToken && `Manage ${manageToken}`,
      signal,
      heard: ({ url, headers }) => (source = [url, headers.get('etag')]),
    });
    return {
      question,
      source,
      days: slotDays(answer),
      firstAvailableAt: answer.first_available && Date.parse(answer.first_available.start),
    };
  }

  /** Tells of an answer, new or changed, and selects a day that has times. */
  show({ days, firstAvailableAt, question }: LoadedTimes): void {
    const [, timezone, from, to] = JSON.parse(question) as AskedTimes;
    const count = [...days.values()].reduce((sum, slots) => sum + slots.length, 0);
    this.host.fire('booking-slots', { from, to, timezone, count });
    if (!this.#isLed && days.size === 0 && firstAvailableAt !== null) {
      this.#focusDay = dayAt(firstAvailableAt, timezone);
      this.host.requestUpdate();
    } else if (!days.has(this.selectedDay ?? '')) {
      const all = [...days.keys()];
      this.selectedDay = all.find((day) => day >= this.day()) ?? all[0] ?? null;
      this.focusIndex = 0;
      // A visitor who walks through the grid is left where it is.
      const isInGrid = this.host.shadowRoot?.activeElement?.matches('td');
      if (this.selectedDay && !isInGrid) this.#focusDay = this.selectedDay;
    }
  }

  /** Brings a day on show, and the focus there if wanted. */
  goTo(day: Day, isFocused = false): void {
    this.#isLed = true;
    this.#focusDay = day;
    if (monthOf(this.selectedDay ?? day) !== monthOf(day)) this.selectedDay = null;
    if (isFocused) this.host.focusOn('td[tabindex="0"]');
    this.host.requestUpdate();
  }

  readonly chooseDay = (day: Day): void => {
    this.goTo(day, true);
    if (!this.loaded?.days.has(day)) return;
    this.selectedDay = day;
    this.focusIndex = 0;
  };

  readonly #choose = (slot: ChosenSlot): void => {
    const hostId = this.#asked()?.choices.hostId;
    const { startAt, endAt } = slot;
    this.#isLed = true;
    this.host.fire('booking-slot-select', {
      start: toWire(startAt),
      end: toWire(endAt),
      ...(hostId && { hostId }),
    });
    this.#onChoose({ startAt, endAt });
  };
}
