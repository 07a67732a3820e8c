import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Hold, PublicEventType } from '@slotkit/shared/wire';
import type { Clock } from '../../client/server-clock.ts';
import { Countdown } from '../../controllers/countdown.ts';
import type { FormValue, FormValues } from '../../flow/form-content.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { LaterElement } from '../later-element.ts';
import { icon } from '../../styles/icons.ts';
import { detailsStyles } from './booking-details.styles.ts';
import { problemsOf, type Control } from './field-problems.ts';
import { fieldId, formField } from './form-field.ts';
import { formFields } from './form-fields.ts';

/**
 * The form of an event type, used inside the widget. Everything comes in by properties; nothing is sent from here.
 *
 * @fires details-fill - a field changed (detail: the form's content)
 * @fires details-submit - the form is complete and the visitor wants to book
 * @fires hold-extend - the visitor asks for more time
 */
export class BookingDetails extends LaterElement {
  static override styles = [baseStyles, detailsStyles];
  static override properties = {
    eventType: { attribute: false },
    form: { attribute: false },
    clock: { attribute: false },
    hold: { attribute: false },
    isSending: { attribute: false },
    refused: { attribute: false },
    failure: { attribute: false },
    problems: { state: true },
    isExtended: { state: true },
  };

  declare eventType: PublicEventType;
  declare form: FormValues;
  declare clock: Clock;
  declare hold: Hold | null;
  declare isSending: boolean;
  /** What the server found wrong, by field. */
  declare refused: ReadonlyMap<string, string>;
  /** Why the last try failed, in the visitor's words. */
  declare failure: string | null;
  declare private problems: ReadonlyMap<string, string>;
  /** The hold was given more time. */
  declare private isExtended: boolean;

  readonly #countdown = new Countdown(
    this,
    () => this.clock,
    () => (this.hold === null ? null : Date.parse(this.hold.expires_at)),
  );
  #focusSummary = false;

  constructor() {
    super();
    this.form = {};
    this.hold = null;
    this.isSending = false;
    this.refused = new Map();
    this.failure = null;
    this.problems = new Map();
    this.isExtended = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('hold')) {
      const before = changed.get('hold');
      this.isExtended =
        before?.hold_id === this.hold?.hold_id && before?.expires_at !== this.hold?.expires_at;
    }
    if (!changed.has('refused') || this.refused.size === 0) return;
    this.problems = this.refused;
    this.#focusSummary = true;
  }

  protected override updated(): void {
    if (this.#focusSummary) this.renderRoot.querySelector<HTMLElement>('.summary')?.focus();
    this.#focusSummary = false;
  }

  protected override render(): TemplateResult {
    const { messages } = this.localization;
    const waits = this.eventType.requires_approval;
    return html`
      ${this.#renderHold()} ${this.#renderSummary()}
      <form novalidate @submit=${this.#submit}>
        ${formFields(this.eventType, this.form, messages).map((field) =>
          formField({
            field,
            value: this.form[field.name],
            problem: this.problems.get(field.name),
            messages,
            onFill: this.#fill,
          }),
        )}
        ${
          this.failure === null
            ? nothing
            : html`<p class="notice bad" part="error" role="alert">${this.failure}</p>`
        }
        <button class="primary" part="submit" type="submit" aria-disabled=${this.isSending}>
          ${this.isSending ? messages.sending : waits ? messages.request : messages.book}
        </button>
      </form>
    `;
  }

  #renderHold(): TemplateResult | typeof nothing {
    const { seconds } = this.#countdown;
    if (seconds === null) return nothing;
    const { messages } = this.localization;
    if (seconds === 0) return html`<p class="notice" part="hold" role="status">${messages.holdOver}</p>`;
    const left = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    return html`<div class="hold small" part="hold">
      ${icon('clock')}<span role="timer" aria-live="off">${messages.heldFor(left)}</span>
      <button class="quiet" type="button" @click=${() => this.dispatchEvent(new CustomEvent('hold-extend'))}>
        ${messages.holdMore}
      </button>
      <span class="hidden" role="status"
        >${seconds < 60 ? messages.holdEnding : this.isExtended ? messages.holdExtended : ''}</span
      >
    </div>`;
  }

  #renderSummary(): TemplateResult | typeof nothing {
    const { messages } = this.localization;
    if (this.problems.size === 0) return nothing;
    const names = formFields(this.eventType, this.form, messages);
    return html`<div class="notice bad summary" part="error-summary" role="alert" tabindex="-1">
      <p>${messages.problems(this.problems.size)}</p>
      <ul>
        ${[...this.problems].map(
          ([name, problem]) =>
            html`<li>
              <button class="link" type="button" @click=${() => this.#control(name)?.focus()}>
                ${names.find((field) => field.name === name)?.label ?? name}</button
              >: ${problem}
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #control(name: string): Control | null {
    return this.renderRoot.querySelector<Control>(`#${CSS.escape(fieldId(name))}`);
  }

  readonly #fill = (name: string, value: FormValue): void => {
    this.form = { ...this.form, [name]: value };
    if (this.problems.has(name)) {
      const rest = new Map(this.problems);
      rest.delete(name);
      this.problems = rest;
    }
    this.dispatchEvent(new CustomEvent('details-fill', { detail: this.form }));
  };

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.isSending) return;
    this.problems = problemsOf(event.target as HTMLFormElement, this.localization.messages);
    if (this.problems.size > 0) this.#focusSummary = true;
    else this.dispatchEvent(new CustomEvent('details-submit'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-details': BookingDetails;
  }
}
