import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { Task } from '@lit/task';
import {
  searchOf,
  startAddress,
  type ConsoleAddress,
  type ConsolePageName,
  type Place,
} from '../address/console-address.ts';
import { allRows } from '../all-rows.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import type { Choice } from '../directory.ts';
import { hostReach } from '../host-reach.ts';
import { failureNotice, loadingNotice } from '../notices.ts';
import { consoleStyles } from '../styles/console.styles.ts';
import { scheduleWords as words } from '../words/schedule.ts';
import { agendaDays } from './agenda-days.ts';
import { agendaOf } from './agenda.ts';
import { HostAgenda } from './host-agenda.ts';
import { joinAsHost } from './join-as-host.ts';
import { nextMeetingCard } from './next-meeting.ts';
import { noHostNotice } from './no-host-notice.ts';
import { chosenHost, hostsToChoose } from './schedule-hosts.ts';
import { scheduleStyles } from './schedule.styles.ts';
import './block-time.ts';

/**
 * A host's day in a narrow column, for frames in other desktops: what is on and next, today, and time to be left alone in. Whatever leads on
 * opens a window of its own.
 */
export class CompactSchedule extends LitElement {
  static override readonly styles: CSSResultGroup = [consoleStyles, scheduleStyles];
  static override properties: PropertyDeclarations = {
    desk: { attribute: false },
    place: { attribute: false },
    bookPage: { attribute: false },
  };

  declare desk: ConsoleDesk;
  /** `who`: the host. */
  declare place: Place;
  /** The page that books for customers, if this member has one. */
  declare bookPage: ConsolePageName | null;

  readonly #choices = new Task(this, {
    args: () => [this.desk] as const,
    task: async ([{ client, signedIn }]): Promise<readonly Choice[]> => {
      const hosts = await allRows((start) =>
        client.get('/v1/hosts', { params: { query: { limit: 200, ...start } } }),
      );
      return hostsToChoose(signedIn, hosts);
    },
  });
  readonly #agenda = new HostAgenda(this, () => this.desk);

  constructor() {
    super();
    this.bookPage = null;
  }

  protected override willUpdate(): void {
    this.#agenda.show(this.#host?.id ?? null);
  }

  protected override render(): TemplateResult {
    const { desk } = this;
    return this.#choices.render({
      pending: () => loadingNotice(desk.words),
      error: (error) => failureNotice(error, desk.words, () => this.#choices.run()),
      complete: () => (this.#host ? this.#renderHost(this.#host) : noHostNotice(desk)),
    }) as TemplateResult;
  }

  #renderHost(host: Choice): TemplateResult {
    const { desk } = this;
    const { week, facts, failure } = this.#agenda;
    const problem = failure ? failureNotice(failure, desk.words, () => this.#agenda.readAgain()) : null;
    if (!week || !facts) return problem ?? loadingNotice(desk.words);
    return html`<h1 class="hidden"><bdi>${words.titleOf(host.name)}</bdi></h1>
      ${problem}
      <p class=${this.#agenda.news ? 'news' : 'hidden'} role="status">${this.#agenda.news}</p>
      <div class="compact">
        ${nextMeetingCard({
          facts,
          desk,
          details: ({ id: booking }, label) =>
            this.#renderLink({ page: 'schedule', booking }, words.open, 'button', label),
          onJoin: (booking) => joinAsHost(desk, booking),
        })}
        ${agendaDays({
          days: agendaOf(facts, 1),
          desk,
          zone: week.zone,
          details: ({ id: booking }, content) =>
            this.#renderLink({ page: 'schedule', booking }, content, 'entry'),
          book: null,
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
        <p class="buttons">
          ${this.bookPage ? this.#renderLink({ page: this.bookPage }, words.bookFor, 'button') : nothing}
          ${this.#renderLink({ page: 'schedule' }, words.openAll, 'button plain')}
        </p>
      </div>`;
  }

  #renderLink(
    change: Partial<ConsoleAddress>,
    content: TemplateResult | string,
    kind: string,
    label?: string,
  ): TemplateResult {
    const place = change.page === 'schedule' ? this.place : {};
    return html`<a
      class=${kind}
      href=${`/console${searchOf({ ...startAddress, place, ...change })}`}
      target="_blank"
      rel="noopener"
      aria-label=${label ?? nothing}
      >${content}<span class="hidden"> (${words.newWindow})</span></a
    >`;
  }

  get #host(): Choice | null {
    return chosenHost(this.#choices.value ?? [], this.place['who']);
  }
}
customElements.define('console-compact', CompactSchedule);

declare global {
  interface HTMLElementTagNameMap {
    'console-compact': CompactSchedule;
  }
}
