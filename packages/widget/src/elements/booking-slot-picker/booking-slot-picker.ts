import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { html } from 'lit';
import type { ChosenSlot } from '../../flow/booking-flow.ts';
import { toWire } from '../../flow/slot-days.ts';
import { ChoosingElement } from '../choosing-element.ts';

/** Epoch milliseconds of an instant that says how far it is from UTC; null for anything else. */
const instantOf = (value: string): number | null =>
  /T.+(Z|[+-]\d\d:\d\d)$/.test(value) ? Date.parse(value) || null : null;

/**
 * Choosing a time alone, as a control of the page's own form: its value is the start of the chosen time. Nothing is held and nothing
 * is booked.
 */
export class BookingSlotPicker extends ChoosingElement {
  static readonly formAssociated = true;
  static override properties: PropertyDeclarations = {
    name: { reflect: true },
    value: {},
    required: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    isOff: { state: true },
  };

  /** Under which the value is sent with the form. */
  declare name: string | undefined;
  /** A form is not sent without a time. */
  declare required: boolean;
  /** Nothing can be chosen, and nothing is sent. */
  declare disabled: boolean;
  /** By its own attribute or by a fieldset around. */
  declare protected isOff: boolean;

  #value = '';

  constructor() {
    super();
    this.required = this.disabled = this.isOff = false;
    this.internals.role = 'group';
  }

  /** The start of the chosen time as an instant in UTC, `2027-03-02T09:00:00Z`; empty while none is chosen. */
  get value(): string {
    return this.#value;
  }
  set value(value: string | null) {
    const at = instantOf(value ?? '');
    this.times.chosenAt = at;
    this.#value = at ? toWire(at) : '';
    this.internals.setFormValue(this.#value || null);
    this.#check();
  }

  get form(): HTMLFormElement | null {
    return this.internals.form;
  }
  get labels(): NodeList {
    return this.internals.labels;
  }
  get validity(): ValidityState {
    return this.internals.validity;
  }
  get validationMessage(): string {
    return this.internals.validationMessage;
  }
  get willValidate(): boolean {
    return this.internals.willValidate;
  }
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  /** @internal */
  formDisabledCallback(isOff: boolean): void {
    this.isOff = isOff;
  }
  /** @internal */
  formResetCallback(): void {
    this.value = this.getAttribute('value');
  }
  /** @internal */
  formStateRestoreCallback(state: string): void {
    this.value = state;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#check();
  }

  protected override render(): TemplateResult {
    return html`<div ?inert=${this.isOff}>${super.render()}</div>`;
  }

  /** Tells the form whether all is well; what is wrong is said at the day grid. */
  #check(): void {
    const { chosenAt } = this.times;
    const root = this.renderRoot as ShadowRoot | undefined;
    const anchor = root?.querySelector<HTMLElement>('td[tabindex="0"]') ?? root?.querySelector('button');
    this.internals.setValidity(
      { valueMissing: this.required && !chosenAt, badInput: !!chosenAt && this.times.lacks(chosenAt) },
      this.language.localization?.messages.chooseTime ?? '…',
      anchor ?? undefined,
    );
  }

  protected override take({ startAt }: ChosenSlot): void {
    this.value = toWire(startAt);
    for (const name of ['input', 'change'])
      this.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-slot-picker': BookingSlotPicker;
  }
}
