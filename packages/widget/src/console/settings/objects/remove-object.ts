import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { Task } from '@lit/task';
import type { ConsoleDesk } from '../../console-desk.ts';
import { failureText, isOutdated } from '../../console-error.ts';
import { tellLateFailure } from '../../late-failure.ts';
import { consoleStyles } from '../../styles/console.styles.ts';
import { settingWords as words } from '../../words/settings.ts';
import type { OnSettingSaved } from '../form/setting-saved.ts';
import type { Values } from '../form/form-values.ts';
import { settingsStyles } from '../settings.styles.ts';
import { draftOf, nameOf, type ObjectKind } from './object-plans.ts';
import { settingCalls, type Saved } from './setting-calls.ts';

/** Takes something away, after saying what that does and how many bookings it touches. */
export class RemoveObject extends LitElement {
  static override readonly styles: CSSResultGroup = [consoleStyles, settingsStyles];
  static override properties: PropertyDeclarations = {
    desk: { attribute: false },
    kind: { attribute: false },
    object: { attribute: false },
    onSaved: { attribute: false },
    isAsking: { state: true },
    isSending: { state: true },
    failure: { state: true },
  };

  declare desk: ConsoleDesk;
  declare kind: ObjectKind;
  declare object: Saved & Values;
  declare onSaved: OnSettingSaved;
  declare protected isAsking: boolean;
  declare protected isSending: boolean;
  declare protected failure: string;

  /** How many bookings lie ahead: null where that is not told of this kind, or not yet. */
  readonly #upcoming = new Task(this, {
    args: () => [this.kind, this.object.id, this.isAsking] as const,
    task: async ([kind, id, isAsking]) => {
      const filter =
        kind === 'event_type'
          ? { event_type_id: id }
          : kind === 'host'
            ? { assigned_to_id: id }
            : kind === 'location'
              ? { location_id: id }
              : null;
      if (!isAsking || filter === null) return null;
      const { count } = await this.desk.client.get('/v1/bookings/count', {
        params: {
          query: {
            ...filter,
            status: 'pending_confirmation,scheduled,confirmed',
            start_date: new Date(this.desk.now()).toISOString(),
          },
        },
      });
      return count;
    },
  });

  constructor() {
    super();
    this.isAsking = false;
    this.isSending = false;
    this.failure = '';
  }

  protected override render(): TemplateResult {
    const { kind, desk, object } = this;
    if (!this.isAsking)
      return html`<div class="remove">
        <button class="danger ask" @click=${this.#ask}>${words.delete[kind]}</button>
      </div>`;
    const isKey = kind === 'widget_key';
    const count = this.#upcoming.value;
    return html`<div class="remove asking" role="group" aria-labelledby="ask">
      <h3 id="ask" tabindex="-1">
        ${isKey ? words.revokeAsk(nameOf(object)) : words.deleteAsk(nameOf(object))}
      </h3>
      <p>${words.affects[kind]}</p>
      ${typeof count === 'number' ? html`<p><strong>${words.upcoming(count, desk.formats.number(count))}</strong></p>` : nothing}
      ${this.failure ? html`<p class="failure" role="alert">${this.failure}</p>` : nothing}
      <p class="ways">
        <button class="primary danger" aria-disabled=${this.isSending} @click=${this.#remove}>
          ${isKey ? words.revokeNow : words.deleteNow}
        </button>
        <button @click=${this.#keep}>${words.keep}</button>
      </p>
    </div>`;
  }

  readonly #ask = async (): Promise<void> => {
    this.isAsking = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus();
  };

  readonly #keep = async (): Promise<void> => {
    this.isAsking = false;
    this.failure = '';
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.ask')?.focus();
  };

  readonly #remove = async (): Promise<void> => {
    if (this.isSending) return;
    const { desk, kind, object } = this;
    this.isSending = true;
    try {
      await settingCalls[kind].remove(desk.client, object);
      desk.drafts.keep(draftOf(kind, object.id), {});
      this.onSaved({ kind, did: 'removed' });
    } catch (error) {
      if (isOutdated(error)) this.onSaved({ kind, did: 'stale' });
      const known = isOutdated(error) ? words.changedFirst : null;
      if (this.isConnected && object.id === this.object.id)
        this.failure = known ?? failureText(error, desk.words);
      else tellLateFailure(desk, nameOf(object), words.delete[kind], known ?? error);
    } finally {
      this.isSending = false;
    }
  };
}
customElements.define('console-remove', RemoveObject);

declare global {
  interface HTMLElementTagNameMap {
    'console-remove': RemoveObject;
  }
}
