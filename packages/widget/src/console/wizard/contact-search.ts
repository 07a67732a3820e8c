import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { initialState, Task, TaskStatus } from '@lit/task';
import { typingRestMs } from '../bookings/narrowing.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import { failureText } from '../console-error.ts';
import type { Contact } from '../console-shapes.ts';
import { valueOf } from '../control-value.ts';
import { consoleStyles } from '../styles/console.styles.ts';
import { wizardWords as words } from '../words/wizard.ts';
import { contactSearchStyles } from './contact-search.styles.ts';

/** How many contacts are shown. */
const shownContacts = 6;

/** A contact was picked. */
export class ContactPickedEvent extends Event {
  static readonly type = 'console-contact';
  readonly contact: Contact;

  constructor(contact: Contact) {
    super(ContactPickedEvent.type, { bubbles: true, composed: true });
    this.contact = contact;
  }
}

/**
 * Finds contacts as somebody types.
 *
 * @fires console-contact - when one of them was picked
 */
export class ContactSearch extends LitElement {
  static override readonly styles: CSSResultGroup = [consoleStyles, contactSearchStyles];
  static override readonly shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override properties: PropertyDeclarations = {
    desk: { attribute: false },
    sought: { state: true },
  };

  declare desk: ConsoleDesk;
  declare protected sought: string;

  readonly #found = new Task(this, {
    args: () => [this.sought] as const,
    task: ([q], { signal }) =>
      q === ''
        ? initialState
        : this.desk.client.get('/v1/contacts', { params: { query: { q, limit: shownContacts } }, signal }),
  });
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.sought = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
  }

  protected override render(): TemplateResult {
    return html`<label
        >${words.findContact}
        <input
          type="search"
          name="contact"
          autocomplete="off"
          placeholder=${words.findContactHint}
          @input=${this.#type}
          @keydown=${this.#searchAtOnce}
      /></label>
      ${this.#renderFound()}`;
  }

  #renderFound(): TemplateResult {
    const { status, error, value } = this.#found;
    const { formats, words: said } = this.desk;
    const isFound = status === TaskStatus.COMPLETE && value !== undefined && this.sought !== '';
    const found = isFound ? value.data : [];
    const text = status === TaskStatus.PENDING ? words.searching : '';
    return html`<p class="quiet" role="status">
        ${isFound ? words.found(found.length, formats.number(found.length)) : text}
      </p>
      ${status === TaskStatus.ERROR ? html`<p role="alert">${failureText(error, said)}</p>` : nothing}
      <ul ?hidden=${found.length === 0}>
        ${found.map(
          (contact) =>
            html`<li>
              <button type="button" @click=${() => this.dispatchEvent(new ContactPickedEvent(contact))}>
                <strong><bdi>${contact.name}</bdi></strong>
                <span class="quiet"
                  ><bdi>${[contact.email, contact.phone].filter(Boolean).join(' · ')}</bdi></span
                >
                ${
                  contact.conversations.length > 0
                    ? html`<span class="quiet"
                        ><bdi>${formats.list(contact.conversations.map(({ title }) => title))}</bdi></span
                      >`
                    : nothing
                }
              </button>
            </li>`,
        )}
      </ul>
      ${isFound && value.pagination.has_more ? html`<p class="quiet">${words.moreFound}</p>` : nothing}`;
  }

  readonly #type = (event: Event): void => {
    const text = valueOf(event).trim();
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => (this.sought = text), typingRestMs);
  };

  readonly #searchAtOnce = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    clearTimeout(this.#typing);
    this.sought = valueOf(event).trim();
  };
}
customElements.define('console-contact-search', ContactSearch);

declare global {
  interface HTMLElementTagNameMap {
    'console-contact-search': ContactSearch;
  }
  interface HTMLElementEventMap {
    'console-contact': ContactPickedEvent;
  }
}
