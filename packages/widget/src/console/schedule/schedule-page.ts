import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { Task } from '@lit/task';
import type { ConsolePageName, Place } from '../address/console-address.ts';
import { GoEvent } from '../address/go-event.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import type { Booking } from '../console-shapes.ts';
import { valueOf } from '../control-value.ts';
import type { Choice } from '../directory.ts';
import { hostReach } from '../host-reach.ts';
import { failureNotice, loadingNotice } from '../notices.ts';
import { consoleStyles } from '../styles/console.styles.ts';
import { zoneLabel } from '../../time/zones.ts';
import { scheduleWords as words } from '../words/schedule.ts';
import { agendaDays } from './agenda-days.ts';
import { agendaOf } from './agenda.ts';
import { daysShown, HostAgenda } from './host-agenda.ts';
import { joinAsHost } from './join-as-host.ts';
import { nextMeetingCard } from './next-meeting.ts';
import { noHostNotice } from './no-host-notice.ts';
import { chosenHost, hostsToChoose } from './schedule-hosts.ts';
import { scheduleStyles } from './schedule.styles.ts';
import './block-time.ts';
import '../booking/booking-dialog.ts';

const parts = ['week', 'hours'] as const;
type Part = (typeof parts)[number];

/** A host's own time: what is on and next, the week, what is blocked, and the working hours. */
export class SchedulePage extends LitElement {
  static override readonly styles: CSSResultGroup = [consoleStyles, scheduleStyles];
  static override properties: PropertyDeclarations = {
    desk: { attribute: false },
    place: { attribute: false },
    open: { attribute: false },
    bookPage: { attribute: false },
  };

  declare desk: ConsoleDesk;
  /** `who`: the host; `part`: its week, or its working hours. */
  declare place: Place;
  /** The booking whose details are open. */
  declare open: string | null;
  /** The page that books for customers, if this member has one. */
  declare bookPage: ConsolePageName | null;

  readonly #listing = new Task(this, {
    args: () => [this.desk] as const,
    task: ([{ directory }]) => directory.read(),
  });
  readonly #hours = new Task(this, {
    args: () => [this.#part] as const,
    task: ([part]) => (part === 'hours' ? import('../hours/console-hours.ts') : null),
  });
  readonly #agenda = new HostAgenda(this, () => this.desk);

  constructor() {
    super();
    this.open = null;
    this.bookPage = null;
  }

  protected override willUpdate(): void {
    this.#agenda.show(this.#host?.id ?? null);
  }

  protected override render(): TemplateResult {
    const { desk } = this;
    return this.#listing.render({
      pending: () => loadingNotice(desk.words),
      error: (error) => failureNotice(error, desk.words, () => this.#listing.run()),
      complete: () => (this.#host ? this.#renderHost(this.#host) : noHostNotice(desk)),
    }) as TemplateResult;
  }

  #renderHost(host: Choice): TemplateResult {
    const { desk } = this;
    const isMine = desk.signedIn.host_ids.includes(host.id);
    return html`
      <div class="top">
        <h1>${isMine ? words.myTitle : html`<bdi>${words.titleOf(host.name)}</bdi>`}</h1>
        ${this.#renderChoice(host)}
        ${
          this.bookPage
            ? html`<button
                class="primary book"
                @click=${() => this.#go({ page: this.bookPage ?? 'schedule' })}
              >
                ${words.bookFor}
              </button>`
            : nothing
        }
      </div>
      <nav class="parts" aria-label=${words.partsLabel}>
        ${parts.map(
          (part) =>
            html`<button
              class="plain"
              aria-current=${part === this.#part ? 'page' : 'false'}
              @click=${() => this.#go({ place: { ...this.place, part: part === 'week' ? '' : part } })}
            >
              ${words.parts[part]}
            </button>`,
        )}
      </nav>
      <p class=${this.#agenda.news ? 'news' : 'hidden'} role="status">${this.#agenda.news}</p>
      ${this.#part === 'hours' ? this.#renderHours(host) : this.#renderWeek(host)}
      <console-booking-dialog
        .desk=${desk}
        .open=${this.open}
        .zone=${this.#agenda.week?.zone ?? null}
        @console-changed=${() => this.#agenda.readAgain()}
      ></console-booking-dialog>
    `;
  }

  #renderChoice(host: Choice): TemplateResult | typeof nothing {
    if (this.#choices.length < 2) return nothing;
    const { host_ids: own } = this.desk.signedIn;
    return html`<label class="who"
      >${words.chooseHost}
      <select @change=${(event: Event) => this.#go({ place: { ...this.place, who: valueOf(event) } })}>
        ${this.#choices.map(
          ({ id, name }) =>
            html`<option value=${id} .selected=${id === host.id}>
              ${own.includes(id) ? words.mine(name) : name}
            </option>`,
        )}
      </select></label
    >`;
  }

  #renderHours(host: Choice): TemplateResult {
    const { desk } = this;
    if (this.#hours.error) return failureNotice(this.#hours.error, desk.words, () => this.#hours.run());
    return html`<console-hours .desk=${desk} .hostId=${host.id} .hostName=${host.name}></console-hours>`;
  }

  #renderWeek(host: Choice): TemplateResult {
    const { desk } = this;
    const { week, facts, failure } = this.#agenda;
    const problem = failure ? failureNotice(failure, desk.words, () => this.#agenda.readAgain()) : null;
    if (!week || !facts) return problem ?? loadingNotice(desk.words);
    return html`${problem}
      <p class="quiet zone">${words.inZone(zoneLabel(desk.now(), week.zone))}</p>
      <div class="columns">
        ${nextMeetingCard({
          facts,
          desk,
          details: (booking, label) =>
            html`<button aria-label=${label} @click=${() => this.#go({ booking: booking.id })}>
              ${words.open}
            </button>`,
          onJoin: (booking) => joinAsHost(desk, booking),
        })}
        ${
          hostReach(desk.signedIn)(host.id)
            ? html`<console-block-time
                .desk=${desk}
                .hostId=${host.id}
                .hostName=${host.name}
                .zone=${week.zone}
                .blocks=${week.blocks}
                @console-blocks=${() => this.#agenda.readAgain()}
              ></console-block-time>`
            : nothing
        }
        <div class="ahead">
          <h2 class="hidden">${words.weekTitle}</h2>
          ${agendaDays({
            days: agendaOf(facts, daysShown),
            desk,
            zone: week.zone,
            details: (booking, content) => this.#renderEntry(booking, content),
            book: this.bookPage && ((startAt, content) => this.#renderGap(startAt, content)),
          })}
        </div>
      </div>`;
  }

  #renderEntry({ id }: Booking, content: TemplateResult): TemplateResult {
    return html`<button class="entry" @click=${() => this.#go({ booking: id })}>${content}</button>`;
  }

  /** Free time leads to booking a customer into it. */
  #renderGap(startAt: number, content: TemplateResult): TemplateResult {
    const place = { start: new Date(startAt).toISOString() };
    return html`<button class="gap" @click=${() => this.#go({ page: this.bookPage ?? 'book', place })}>
      ${content}
    </button>`;
  }

  get #part(): Part {
    return parts.find((part) => part === this.place['part']) ?? 'week';
  }

  get #choices(): readonly Choice[] {
    const listing = this.#listing.value;
    return listing ? hostsToChoose(this.desk.signedIn, listing.hosts) : [];
  }

  get #host(): Choice | null {
    return chosenHost(this.#choices, this.place['who']);
  }

  #go(change: GoEvent['change']): void {
    this.dispatchEvent(new GoEvent(change));
  }
}
customElements.define('console-schedule', SchedulePage);

declare global {
  interface HTMLElementTagNameMap {
    'console-schedule': SchedulePage;
  }
}
