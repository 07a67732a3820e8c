import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { Task } from '@lit/task';
import type { Shapes } from '@slotkit/shared/client';
import { GoEvent } from '../../address/go-event.ts';
import type { ConsoleDesk } from '../../console-desk.ts';
import { failureText, isOutdated } from '../../console-error.ts';
import type { Host } from '../../console-shapes.ts';
import { connectCalendar } from '../../hours/connect-calendar.ts';
import { dayNames } from '../../hours/week-days.ts';
import { tellLateFailure } from '../../late-failure.ts';
import { consoleStyles } from '../../styles/console.styles.ts';
import { settingWords as words } from '../../words/settings.ts';
import type { OnSettingSaved } from '../form/setting-saved.ts';
import { settingsStyles } from '../settings.styles.ts';
import { setUsualWeek } from './usual-week.ts';

/** What belongs to a host besides its form: when it works, and how reading its calendars goes. */
export class HostExtras extends LitElement {
  static override readonly styles: CSSResultGroup = [consoleStyles, settingsStyles];
  static override properties: PropertyDeclarations = {
    desk: { attribute: false },
    host: { attribute: false },
    onSaved: { attribute: false },
    failure: { state: true },
    isEditing: { state: true },
  };

  declare desk: ConsoleDesk;
  declare host: Host;
  /** Told of hours that were set here, as they make another version of the host. */
  declare onSaved: OnSettingSaved;
  declare protected failure: string;
  /** Whether the hours are open to be changed. */
  declare protected isEditing: boolean;

  readonly #read = new Task(this, {
    args: () => [this.host.id, this.host.version] as const,
    task: async ([id]) => {
      const params = { path: { id } };
      const { client } = this.desk;
      const [schedule, calendars] = await Promise.all([
        client.get('/v1/hosts/{id}/schedule', { params }),
        client.get('/v1/hosts/{id}/calendars', { params }),
      ]);
      return { schedule, calendars: calendars.data };
    },
  });

  /** The hours that the usual week was sent in place of. */
  #replaced: Shapes['Schedule'] | null = null;

  constructor() {
    super();
    this.failure = '';
    this.isEditing = false;
  }

  protected override render(): TemplateResult {
    const { value, error } = this.#read;
    if (error) return html`<p role="alert">${failureText(error, this.desk.words)}</p>`;
    if (!value) return html`<p class="quiet" role="status">${this.desk.words.loading}</p>`;
    return html`<div class="extras">
        <section>
          <h3>${words.hoursOf}</h3>
          ${this.#renderHours(value.schedule)}
        </section>
        <section>
          <h3>${words.calendars}</h3>
          ${this.#renderCalendars(value.calendars)}
        </section>
      </div>
      ${
        this.isEditing
          ? html`<section class="hours">
              <console-hours
                .desk=${this.desk}
                .hostId=${this.host.id}
                .hostName=${this.host.name}
                .onSaved=${() => this.onSaved({ kind: 'host', did: 'changed' })}
              ></console-hours>
            </section>`
          : nothing
      }`;
  }

  #renderHours(read: Shapes['Schedule']): TemplateResult {
    const { working_hours: windows } = read;
    if (windows.length === 0)
      return html`<p><span class="badge" data-state="pending_confirmation">${words.noHours}</span></p>
        <button class="primary" @click=${() => void this.#setWeek(read)}>${words.setWeek}</button>
        ${this.#renderWay()}`;
    return html`<ul class="plain">
        ${windows.map(
          ({ days, start, end }) =>
            html`<li>${words.hoursNow(this.#daysText(days), `${start} – ${end}`)}</li>`,
        )}
      </ul>
      ${this.#renderWay()}`;
  }

  #renderWay(): TemplateResult {
    return html`<p class="ways">
        <button aria-expanded=${this.isEditing} @click=${this.#edit}>${words.editHours}</button>
        <button
          @click=${() =>
            this.dispatchEvent(new GoEvent({ page: 'schedule', place: { who: this.host.id, part: 'week' } }))}
        >
          ${words.seeWeek}
        </button>
      </p>
      ${this.failure ? html`<p role="alert">${this.failure}</p>` : nothing}`;
  }

  #renderCalendars(calendars: readonly Shapes['Calendar'][]): TemplateResult {
    if (calendars.length === 0) return connectCalendar(this.desk);
    return html`<ul class="plain">
      ${calendars.map(
        ({ name, provider, status }) =>
          html`<li><bdi>${name ?? provider}</bdi>: ${words.calendarStates[status]}</li>`,
      )}
    </ul>`;
  }

  /** 'Mon, Tue and Wed', as the reader's language lists them. */
  #daysText(days: readonly string[]): string {
    const { formats } = this.desk;
    const names = dayNames(days, formats);
    return names.length === 7 || names.length < 2 ? formats.list(names) : names.join(', ');
  }

  /** The editor comes when it is wanted; what is on show is read again once it closes. */
  readonly #edit = async (): Promise<void> => {
    try {
      await import('../../hours/console-hours.ts');
    } catch (error) {
      this.failure = failureText(error, this.desk.words);
      return;
    }
    this.failure = '';
    this.isEditing = !this.isEditing;
    if (!this.isEditing) await this.#read.run();
  };

  /** Sends it once for what was read: another version of the host has that read again, and so has a call that failed. */
  async #setWeek(read: Shapes['Schedule']): Promise<void> {
    if (this.#replaced === read) return;
    this.#replaced = read;
    const { desk, host } = this;
    try {
      await setUsualWeek(desk.client, host, read);
      this.failure = '';
      this.onSaved({ kind: 'host', did: 'changed' });
    } catch (error) {
      const known = isOutdated(error) ? words.changedFirst : null;
      if (this.isConnected && host.id === this.host.id)
        this.failure = known ?? failureText(error, desk.words);
      else tellLateFailure(desk, host.name, words.setWeek, known ?? error);
      if (isOutdated(error)) this.onSaved({ kind: 'host', did: 'stale' });
      else await this.#read.run();
    }
  }
}
customElements.define('console-host-extras', HostExtras);

declare global {
  interface HTMLElementTagNameMap {
    'console-host-extras': HostExtras;
  }
}
