import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { Task } from '@lit/task';
import type { Place } from '../address/console-address.ts';
import { GoEvent } from '../address/go-event.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import { valueOf } from '../control-value.ts';
import { hostsFor, type Choice, type Listing } from '../directory.ts';
import { listenWhileShown } from '../live/listen-while-shown.ts';
import { failureNotice, loadingNotice } from '../notices.ts';
import { optionList } from '../option-list.ts';
import { stepButton } from '../step-button.ts';
import { timeInput } from '../time-input.ts';
import { consoleStyles } from '../styles/console.styles.ts';
import { addDays } from '../../time/days.ts';
import { zoneLabel } from '../../time/zones.ts';
import { whyWords as words } from '../words/why.ts';
import type { DayExplanation, StartExplanation } from './reason-text.ts';
import { dayView, startView } from './start-view.ts';
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
    args: () => this.#asked('day'),
    task: (_, { signal }) => this.#explainDay(this.#query, signal),
  });
  readonly #start = new Task(this, {
    args: () => this.#asked('start'),
    task: (_, { signal }) => this.#explainStart(this.#query, signal),
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

  /** What a task depends on: with the same values nothing is asked again. */
  #asked(about: 'day' | 'start'): readonly unknown[] {
    const query = this.#query;
    return query === null ? [] : [query.eventType.id, query.host, query.duration, query[about]];
  }

  async #explainDay(query: WhyQuery | null, signal: AbortSignal): Promise<DayExplanation | null> {
    if (!query) return null;
    const found = await this.desk.client.get('/v1/availability/explain', {
      params: {
        query: { ...commonOf(query), day: query.day, timezone: query.eventType.timezone },
      },
      signal,
    });
    return 'starts' in found ? found : null;
  }

  async #explainStart(query: WhyQuery | null, signal: AbortSignal): Promise<StartExplanation | null> {
    if (!query || query.start === null) return null;
    const found = await this.desk.client.get('/v1/availability/explain', {
      params: {
        query: { ...commonOf(query), start: query.start, timezone: query.eventType.timezone },
      },
      signal,
    });
    return 'offered' in found ? found : null;
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
    return html`${this.#renderForm(listing, query)} ${query ? this.#renderAnswers(query) : nothing}`;
  }

  #renderForm(listing: Listing, query: WhyQuery | null): TemplateResult {
    const hosts = query ? hostsFor(listing, query.eventType.id) : [];
    const durations = query?.eventType.durations_minutes ?? [];
    return html`<search class="asked">
      <label
        >${words.eventType}<select
          @change=${(event: Event) => this.#go({ event_type_id: valueOf(event), host_id: '', duration: '', time: '' })}
        >
          ${query ? nothing : html`<option value="" selected>${words.chooseEventType}</option>`}
          ${listing.eventTypes.map(
            ({ id, title }) =>
              html`<option value=${id} ?selected=${id === query?.eventType.id}>${title}</option>`,
          )}
        </select></label
      >
      ${
        query
          ? html`${select(
                words.host,
                [{ id: '', name: words.allHosts }, ...hosts],
                query.host ?? '',
                hosts.length > 1 || query.host !== null,
                (host) => this.#go({ host_id: host }),
              )}
              ${select(
                words.duration,
                durations.map((minutes) => ({
                  id: String(minutes),
                  name: this.desk.formats.minutes(minutes),
                })),
                String(query.duration),
                durations.length > 1,
                (duration) => this.#go({ duration }),
              )}
              <label
                >${words.day}${timeInput({
                  type: 'date',
                  value: query.day,
                  onChange: (day) => this.#go({ day, time: '' }),
                })}</label
              >
              <label
                >${words.time}${timeInput({
                  type: 'time',
                  value: clockIn(this.place['time']),
                  onChange: (time) => this.#go({ time }),
                })}</label
              >`
          : nothing
      }
    </search>`;
  }

  #renderAnswers(query: WhyQuery): TemplateResult {
    const { desk } = this;
    const day = this.#day.value;
    const start = this.#start.value;
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
      <div aria-busy=${day === undefined}>${day ? this.#renderStrip(day, query, name) : nothing}</div>
      ${start ? startView(start, desk) : nothing}
      ${day && query.start === null ? dayView(day, desk) : nothing}`;
  }

  #renderStrip(day: DayExplanation, query: WhyQuery, name: string): TemplateResult {
    const { formats } = this.desk;
    const offered = day.starts.filter((one) => one.offered).length;
    const all = formats.number(day.starts.length);
    if (day.starts.length === 0) return html`<p>${words.noStarts}</p>`;
    return html`<p class="quiet" role="status">
        ${offered > 0 ? words.offeredCount(formats.number(offered), all) : words.noneCount(all)}
      </p>
      <div class="strip" role="group" aria-label=${words.strip(name)}>
        ${day.starts.map(({ start, offered: isOffered }) => {
          const isChosen = query.start !== null && Date.parse(query.start) === Date.parse(start);
          return html`<button
            class=${isOffered ? 'yes' : 'no'}
            aria-pressed=${isChosen}
            @click=${() => this.#go({ time: isChosen ? '' : start })}
          >
            <span class="mark" aria-hidden="true">${isOffered ? '✓' : '–'}</span
            ><bdi>${formats.time(Date.parse(start), day.timezone)}</bdi
            ><span class="hidden">, ${isOffered ? words.offered : words.notOffered}</span>
          </button>`;
        })}
      </div>`;
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

/** The time of day that was typed; an address may hold an instant that was pressed instead. */
const clockIn = (time = ''): string => (/^\d\d:\d\d$/.test(time) ? time : '');

const commonOf = ({ eventType, duration, host }: WhyQuery) => ({
  event_type_id: eventType.id,
  duration_minutes: duration,
  ...(host !== null && { host_id: host }),
});

const select = (
  label: string,
  options: readonly Choice[],
  chosen: string,
  isThere: boolean,
  onChange: (id: string) => void,
): TemplateResult | typeof nothing =>
  isThere
    ? html`<label
        >${label}<select @change=${(event: Event) => onChange(valueOf(event))}>
          ${optionList(options, chosen)}
        </select></label
      >`
    : nothing;

declare global {
  interface HTMLElementTagNameMap {
    'console-why': WhyPage;
  }
}
