import { html, LitElement, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Task } from '@lit/task';
import type { ConsoleDesk } from '../../console-desk.ts';
import { failureText, isOutdated } from '../../console-error.ts';
import { tellLateFailure } from '../../late-failure.ts';
import { consoleStyles } from '../../styles/console.styles.ts';
import { settingWords as words } from '../../words/settings.ts';
import type { OnSettingSaved } from '../form/setting-saved.ts';
import { settingsStyles } from '../settings.styles.ts';
import { nameOf, type ObjectKind } from './object-plans.ts';
import { settingCalls, type Saved } from './setting-calls.ts';

/** What is no longer used and can be brought back; read when somebody opens it. */
export class ArchivedObjects extends LitElement {
  static override readonly styles: CSSResultGroup = [consoleStyles, settingsStyles];
  static override properties: PropertyDeclarations = {
    desk: { attribute: false },
    kind: { attribute: false },
    onSaved: { attribute: false },
    isOpen: { state: true },
    said: { state: true },
  };

  declare desk: ConsoleDesk;
  declare kind: ObjectKind;
  declare onSaved: OnSettingSaved;
  declare protected isOpen: boolean;
  declare protected said: string;

  readonly #archived = new Task(this, {
    args: () => [this.kind, this.isOpen] as const,
    task: ([kind, isOpen]) => (isOpen ? settingCalls[kind].archived(this.desk.client) : null),
  });

  constructor() {
    super();
    this.isOpen = false;
    this.said = '';
  }

  protected override render(): TemplateResult {
    return html`<details class="archived" @toggle=${this.#toggle}>
      <summary>${words.archived}</summary>
      ${this.#renderList()}
      <p role="status">${this.said}</p>
    </details>`;
  }

  #renderList(): TemplateResult {
    const { value, error } = this.#archived;
    if (error) return html`<p role="alert">${failureText(error, this.desk.words)}</p>`;
    if (!value) return html`<p class="quiet">${this.desk.words.loading}</p>`;
    if (value.length === 0) return html`<p class="quiet">${words.noneArchived}</p>`;
    return html`<ul class="objects">
      ${value.map((object) => {
        const name = nameOf({ ...object });
        return html`<li>
          <span class="object"><bdi>${name}</bdi></span>
          <button aria-label=${words.restoreOf(name)} @click=${() => this.#restore(object)}>
            ${words.restore}
          </button>
        </li>`;
      })}
    </ul>`;
  }

  readonly #toggle = ({ target }: Event): void => {
    this.isOpen = (target as HTMLDetailsElement).open;
  };

  async #restore(object: Saved): Promise<void> {
    const { desk, kind } = this;
    try {
      await settingCalls[kind].change(desk.client, object, { archived: false });
      this.said = words.restored;
      await this.#archived.run();
      this.onSaved({ kind, did: 'changed' });
    } catch (error) {
      if (isOutdated(error)) void this.#archived.run();
      const known = isOutdated(error) ? words.changedFirst : null;
      if (this.isConnected && kind === this.kind) this.said = known ?? failureText(error, desk.words);
      else tellLateFailure(desk, nameOf({ ...object }), words.restore, known ?? error);
    }
  }
}
customElements.define('console-archived', ArchivedObjects);

declare global {
  interface HTMLElementTagNameMap {
    'console-archived': ArchivedObjects;
  }
}
