import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { Task } from '@lit/task';
import { dialogStyles } from '../booking/dialog.styles.ts';
import { formStyles } from '../booking/form.styles.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import { failureText } from '../console-error.ts';
import type { Booking } from '../console-shapes.ts';
import { valueOf } from '../control-value.ts';
import { LeaveEvent } from '../leave-event.ts';
import { oneOption, optionList } from '../option-list.ts';
import { consoleStyles } from '../styles/console.styles.ts';
import { bulkWords } from '../words/bulk.ts';
import { idsWhere, type BulkResult } from './bulk-batches.ts';
import { bulkRows } from './bulk-rows.ts';
import { BulkRun, rehearse, type BulkActionName, type BulkChange } from './bulk-run.ts';
import { bulkStyles } from './bulk.styles.ts';
import { lateRunText } from './late-run.ts';

/**
 * One change of many bookings, over the list: first what would happen to each, then, when told to, the change itself with its progress,
 * what became of each, and another try for those that failed.
 *
 * @fires console-close - when somebody is done with it
 */
export class BulkDialog extends LitElement {
  static override readonly styles: CSSResultGroup = [consoleStyles, dialogStyles, formStyles, bulkStyles];
  static override properties: PropertyDeclarations = {
    desk: { attribute: false },
    action: { attribute: false },
    bookings: { attribute: false },
    reason: { state: true },
    host: { state: true },
  };

  declare desk: ConsoleDesk;
  declare action: BulkActionName;
  /** At most as many as one change takes. */
  declare bookings: readonly Booking[];
  declare protected reason: string;
  /** For a reassignment: the host who is to have them; empty as long as none is chosen. */
  declare protected host: string;

  readonly #run = new BulkRun(this, () => this.desk.tellLate(lateRunText(this.desk, this.action, this.#run)));
  readonly #listing = new Task(this, {
    args: () => [this.desk] as const,
    task: ([{ directory }]) => directory.read(),
  });
  /** The reason changes nothing about what is possible, and is not asked again for. */
  readonly #rehearsal = new Task(this, {
    args: () => [this.action, this.host, this.bookings] as const,
    task: async ([action, host, bookings], { signal }) =>
      action === 'reassign' && host === ''
        ? null
        : rehearse(this.desk.client, changeOf(action, '', host), idsOf(bookings), signal),
  });

  constructor() {
    super();
    this.bookings = [];
    this.reason = '';
    this.host = '';
  }

  protected override firstUpdated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    dialog?.showModal();
    dialog?.querySelector('h2')?.focus();
  }

  protected override render(): TemplateResult {
    const { action, bookings, desk } = this;
    const count = desk.formats.number(bookings.length);
    const hasBegun = this.#run.count > 0;
    return html`<dialog aria-labelledby="title" @cancel=${this.#cancel} @close=${this.#leave}>
      <article>
        <h2 id="title" tabindex="-1">${bulkWords.titles[action](count)}</h2>
        ${hasBegun ? this.#renderProgress() : this.#renderForm()}
        ${bulkRows({
          bookings,
          results: hasBegun ? this.#run.results : (this.#rehearsal.value ?? null),
          said: hasBegun ? bulkWords.did[action] : bulkWords.would,
          desk,
        })}
      </article>
    </dialog>`;
  }

  #renderForm(): TemplateResult {
    const { desk, action } = this;
    const { words } = desk;
    return html`<form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        void this.#begin();
      }}
    >
      ${action === 'reassign' ? this.#renderHosts() : nothing}
      <label
        >${action === 'cancel' ? words.cancelReason : words.reason}
        <textarea
          rows="2"
          maxlength="500"
          .value=${this.reason}
          @input=${(event: Event) => (this.reason = valueOf(event))}
        ></textarea>
      </label>
      ${this.#renderRehearsal()}
    </form>`;
  }

  #renderHosts(): TemplateResult {
    const { hosts } = this.#listing.value ?? { hosts: [] };
    return html`<label
      >${this.desk.words.newHost}
      <select @change=${(event: Event) => (this.host = valueOf(event))}>
        ${oneOption('', bulkWords.chooseHost, this.host === '')} ${optionList(hosts, this.host)}
      </select></label
    >`;
  }

  #renderRehearsal(): TemplateResult {
    const { action, desk } = this;
    const { formats, words } = desk;
    const back = html`<button type="button" @click=${this.#leave}>${words.back}</button>`;
    return this.#rehearsal.render({
      pending: () =>
        html`<p role="status" class="quiet">${bulkWords.rehearsing}</p>
          <div class="buttons">${back}</div>`,
      error: (error) =>
        html`<p role="alert" class="failure">${failureText(error, words)}</p>
          <div class="buttons">
            <button type="button" @click=${() => void this.#rehearsal.run()}>${words.tryAgain}</button>${back}
          </div>`,
      complete: (results) => {
        if (results === null) return html`<div class="buttons">${back}</div>`;
        const good = idsWhere(results, true).length;
        const count = formats.number(good);
        return html`<p role="status">
            ${
              good === 0
                ? bulkWords.nothingPossible
                : bulkWords.rehearsed[action](count, formats.number(results.size))
            }
          </p>
          <div class="buttons">
            ${
              good === 0
                ? nothing
                : html`<button class="primary ${action === 'cancel' ? 'danger' : ''}">
                    ${bulkWords.go[action](count)}
                  </button>`
            }
            ${back}
          </div>`;
      },
    }) as TemplateResult;
  }

  #renderProgress(): TemplateResult {
    const run = this.#run;
    const { formats, words } = this.desk;
    const { count, results } = run;
    const failed = idsWhere(results, false).length;
    const good = formats.number(results.size - failed);
    return html`<div class="progress">
      <progress aria-label=${bulkWords.progress} max=${count} .value=${results.size}></progress>
      <p role="status">
        ${
          run.isRunning
            ? bulkWords.running(formats.number(results.size), formats.number(count))
            : bulkWords.done[this.action](good, formats.number(count))
        }
      </p>
      ${run.failure === null ? nothing : html`<p role="alert" class="failure">${failureText(run.failure, words)}</p>`}
      <div class="buttons">
        ${
          run.isRunning
            ? html`<button aria-disabled=${run.isStopping} @click=${() => run.stop()}>
                ${run.isStopping ? bulkWords.stopping : bulkWords.stop}
              </button>`
            : html`${
                  run.isUnfinished
                    ? html`<button
                        class="primary"
                        @click=${() => void run.goOn(this.desk.client, this.#change)}
                      >
                        ${bulkWords.goOn}
                      </button>`
                    : nothing
                }
                ${
                  failed > 0
                    ? html`<button @click=${() => void run.retry(this.desk.client, this.#change)}>
                        ${bulkWords.retry(formats.number(failed))}
                      </button>`
                    : nothing
                } <button @click=${this.#leave}>${words.close}</button>`
        }
      </div>
    </div>`;
  }

  get #change(): BulkChange {
    return changeOf(this.action, this.reason, this.host);
  }

  /** Only what can be done is sent: the others would fail, and say so already. */
  async #begin(): Promise<void> {
    const possible: ReadonlyMap<string, BulkResult> = this.#rehearsal.value ?? new Map();
    const ids = idsWhere(possible, true);
    if (ids.length === 0) return;
    const running = this.#run.start(this.desk.client, this.#change, ids);
    await this.updateComplete;
    // The button that was pressed is gone.
    this.renderRoot.querySelector('h2')?.focus();
    await running;
  }

  /** Escape stops a change that is going on before it leaves. */
  readonly #cancel = (event: Event): void => {
    if (!this.#run.isRunning) return;
    event.preventDefault();
    this.#run.stop();
  };

  readonly #leave = (): void => {
    this.dispatchEvent(new LeaveEvent());
  };
}
customElements.define('console-bulk', BulkDialog);

const idsOf = (bookings: readonly Booking[]): readonly string[] => bookings.map(({ id }) => id);

const changeOf = (action: BulkActionName, reason: string, host: string): BulkChange => ({
  action,
  ...(reason.trim() && { reason: reason.trim() }),
  ...(action === 'reassign' && { host_id: host }),
});

declare global {
  interface HTMLElementTagNameMap {
    'console-bulk': BulkDialog;
  }
}
