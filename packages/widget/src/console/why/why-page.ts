import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { Task } from '@lit/task';
import type { MemberClient } from '@slotkit/shared/client';
import type { Place } from '../address/console-address.ts';
import { GoEvent } from '../address/go-event.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import type { Listing } from '../directory.ts';
import { listenWhileShown } from '../live/listen-while-shown.ts';
import { failureNotice, loadingNotice } from '../notices.ts';
import { stepButton } from '../step-button.ts';
import { consoleStyles } from '../styles/console.styles.ts';
import { addDays } from '../../time/days.ts';
import { zoneLabel } from '../../time/zones.ts';
import { whyWords as words } from '../words/why.ts';
import { startStrip } from './start-strip.ts';
import { dayView, startView } from './start-view.ts';
import { explainDay, explainStart } from './why-answers.ts';
import { whyForm } from './why-form.ts';
import { whyIn, type WhyQuery } from './why-query.ts';
import { whyStyles } from './why.styles.ts';
import '../booking/booking-dialog.ts';

/** Says of a day or a time, host by host, why it is or is not offered. What is asked stands in the address. */
export class WhyPage extends LitElement {
  static override readonly styles: CSSResultGroup = [consoleStyles, whyStyles];
  static override properties: PropertyDeclarations = {
    desk: { attribute: false },
    place: { attribute: false },
    booking: { attribute: false },
  };

  declare desk: ConsoleDesk;
  declare place: Place;
  /** The booking that is open over the page. */
  declare booking: string | null;

  readonly #listing = new Task(this, {
    args: () => [this.desk] as const,
    task: ([{ directory }]) => directory.read(),
  });
  readonly #day = new Task(this, {
    args: () => [this.#asked('day')] as const,
    task: ([asked], { signal }) => this.#answer(asked, explainDay, signal),
  });
  readonly #start = new Task(this, {
    args: () => [this.#asked('start')] as const,
    task: ([asked], { signal }) => this.#answer(asked, explainStart, signal),
  });

  constructor() {
    super();
    this.place = {};
    this.booking = null;
    // A booking that comes or goes changes the answers.
    listenWhileShown(this, () => this.desk, { changed: this.#again, resync: this.#again });
  }

  get #query(): WhyQuery | null {
    const { value } = this.#listing;
    return value ? whyIn(this.place, value.eventTypes, this.desk.today()) : null;
  }

  /** What is asked, as text: with the same nothing is asked again, and an answer to another question is not told. */
  #asked(about: 'day' | 'start'): string {
    const query = this.#query;
    return query === null ? '' : [query.eventType.id, query.host, query.duration, query[about]].join(' ');
  }

  async #answer<Told>(
    asked: string,
    explain: (client: MemberClient, query: WhyQuery, signal: AbortSignal) => Promise<Told | null>,
    signal: AbortSignal,
  ): Promise<{ readonly asked: string; readonly told: Told | null }> {
    const query = this.#query;
    return { asked, told: query && (await explain(this.desk.client, query, signal)) };
  }

  protected override render(): TemplateResult {
    const { desk, booking } = this;
    const listing = this.#listing.value;
    return html`<h1>${desk.words.pages.why}</h1>
      <p class="quiet">${words.intro}</p>
      ${
        this.#listing.error
          ? failureNotice(this.#listing.error, desk.words, () => this.#listing.run())
          : listing
            ? this.#renderAsked(listing)
            : loadingNotice(desk.words)
      }
      <console-booking-dialog .desk=${desk} .open=${booking}></console-booking-dialog>`;
  }

  #renderAsked(listing: Listing): TemplateResult {
    const query = this.#query;
    return html`${whyForm({ desk: this.desk, listing, query, onGo: (change) => this.#go(change) })}
    ${query ? this.#renderAnswers(query) : nothing}`;
  }

  #renderAnswers(query: WhyQuery): TemplateResult {
    const { desk } = this;
    const day = toldOf(this.#day.value, this.#asked('day'));
    const start = toldOf(this.#start.value, this.#asked('start'));
    const error = this.#day.error ?? this.#start.error;
    const name = desk.formats.day(query.day, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    });
    return html`<div class="days">
        ${stepButton(words.earlierDay, 'earlier', () => this.#step(query, -1))}
        <strong aria-live="polite">${name}</strong>
        ${stepButton(words.laterDay, 'later', () => this.#step(query, 1))}
        <span class="quiet"
          >${words.timesIn(zoneLabel(Date.parse(`${query.day}T12:00:00Z`), query.eventType.timezone))}</span
        >
      </div>
      ${error ? failureNotice(error, desk.words, this.#again) : nothing}
      <div aria-busy=${day === null && !error}>
        ${
          day
            ? startStrip(day, name, query.start, desk.formats, (time) => this.#go({ time: time ?? '' }))
            : nothing
        }
      </div>
      ${start ? startView(start, desk) : nothing}
      ${day && query.start === null ? dayView(day, desk) : nothing}`;
  }

  readonly #again = (): void => {
    void this.#day.run();
    void this.#start.run();
  };

  #step({ day }: WhyQuery, by: -1 | 1): void {
    this.#go({ day: addDays(day, by), time: '' });
  }

  #go(change: Place): void {
    const query = this.#query;
    const known: Place = query ? { event_type_id: query.eventType.id, day: query.day } : {};
    this.dispatchEvent(new GoEvent({ place: { ...known, ...this.place, ...change } }));
  }
}
customElements.define('console-why', WhyPage);

/** The answer to what is asked now; null as long as it is not there. */
const toldOf = <Told>(
  answer: { readonly asked: string; readonly told: Told | null } | undefined,
  asked: string,
): Told | null => (answer?.asked === asked ? answer.told : null);

declare global {
  interface HTMLElementTagNameMap {
    'console-why': WhyPage;
  }
}
