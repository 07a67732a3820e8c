import {
  html,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { ChosenSlot } from '../../flow/booking-flow.ts';
import { toWire } from '../../flow/slot-days.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { monthOf } from '../../time/days.ts';
import { dayAt } from '../../time/zones.ts';
import { ChoosingElement } from '../choosing-element.ts';
import { bookingSlotPickerStyles } from './booking-slot-picker.styles.ts';

/** Epoch milliseconds of an instant that says how far it is from UTC; null for anything else. */
const instantOf = (value: string): number | null =>
  /T.+(Z|[+-]\d\d:\d\d)$/.test(value) ? Date.parse(value) || null : null;

/**
 * Choosing a time alone, as a control of the page's own form: its value is the start of the chosen time. Nothing is held and nothing
 * is booked.
 */
export class BookingSlotPicker extends ChoosingElement {
  static readonly formAssociated = true;
  static override styles: CSSResultGroup = [baseStyles, bookingSlotPickerStyles];
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
    this.addEventListener('click', (event) => {
      // A label's click comes from no piece of ours.
      if (event.composedPath()[0] === this) this.#anchor()?.focus();
    });
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
    // Reflecting `disabled` calls this in the middle of an update.
    void this.updateComplete.then(() => (this.isOff = isOff));
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
    if (this.value) this.internals.states.add('chosen');
    else this.internals.states.delete('chosen');
  }

  protected override render(): TemplateResult {
    return html`<div tabindex="-1" ?inert=${this.isOff}>${super.render()}</div>`;
  }

  /** Whether a start is not offered, as far as the server has said. */
  #isTaken(startAt: number): boolean {
    const { loaded } = this.times;
    const day = dayAt(startAt, this.zone.name);
    const isOnShow = monthOf(day) === monthOf(this.times.day());
    return isOnShow && loaded !== null && !loaded.days.get(day)?.some((slot) => slot.startAt === startAt);
  }

  /** Tells the form whether all is well; what is wrong is said at the day grid. */
  #check(): void {
    const { chosenAt } = this.times;
    this.internals.setValidity(
      {
        valueMissing: this.required && chosenAt === null,
        badInput: chosenAt !== null && this.#isTaken(chosenAt),
      },
      this.language.localization?.messages.chooseTime ?? '…',
      this.#anchor() ?? undefined,
    );
  }

  /** Where the browser says what is wrong: the day grid, else the first thing that takes the focus. */
  #anchor(): HTMLElement | null {
    const root = this.shadowRoot;
    return (
      root?.querySelector<HTMLElement>('td[tabindex="0"]') ??
      root?.querySelector('button, [tabindex]') ??
      null
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
