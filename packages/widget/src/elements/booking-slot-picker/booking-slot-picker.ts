import {
  html,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { isDevelopment } from '../../development-warning.ts';
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
 * is booked. It takes part in its form like a field of the browser: `label`, `fieldset`, reset, validation, `:invalid`, `:disabled`.
 *
 * @tag booking-slot-picker
 * @slot - shown until the element runs, and where there is nothing to book
 * @slot heading - in place of what the first step begins with: the question what to book, or the title where there is only one event type
 * @slot intro - below it, in place of the event type's description
 * @fires {BookingEvent<'booking-ready'>} booking-ready - the app is loaded and the visitor can begin
 * @fires {BookingEvent<'booking-slots'>} booking-slots - the times of a month are there, or have changed
 * @fires {BookingEvent<'booking-slot-select'>} booking-slot-select - the visitor chose a time
 * @fires {BookingEvent<'booking-step'>} booking-step - the visitor went on or back
 * @fires {BookingEvent<'booking-error'>} booking-error - something could not be loaded, sent or changed
 * @fires {Event} input - the visitor chose a time: `value` has it
 * @fires {Event} change - as `input`, for those who listen to that
 * @csspart frame - everything that is shown
 * @csspart step - what the present step shows
 * @csspart heading - the heading of the step
 * @csspart summary - what was chosen so far
 * @csspart event-title - what is booked
 * @csspart intro - what it is about
 * @csspart event-types - the list of what can be booked
 * @csspart event-type - one of them
 * @csspart choice - a select for duration, place or host
 * @csspart back - the way back
 * @csspart days - the day grid
 * @csspart weekday - the name of a column
 * @csspart day - a day
 * @csspart day-free - a day with times
 * @csspart day-selected - the day whose times are on show
 * @csspart day-number - the number of a day, which is all that is seen of it
 * @csspart month-name - the month on show
 * @csspart month-button - the way to another month
 * @csspart zone - the time zone
 * @csspart zone-select - the select to change it
 * @csspart host-zone - the zone of whom one meets, where its clocks show something else
 * @csspart day-name - the day whose times are on show
 * @csspart times - the times of a day
 * @csspart time - one of them
 * @csspart time-selected - the one that is chosen
 * @csspart next-free - the way to the next free day
 * @csspart error - what went wrong
 * @csspart retry - the button to try again
 * @cssstate loading - something is on its way from the server
 * @cssstate error - it could not be loaded
 * @cssstate chosen - it has a value
 * @cssprop [--booking-accent=light-dark(#3550c4, #a3b4ff)] - buttons, links, what is chosen
 * @cssprop [--booking-on-accent=light-dark(#fff, #10142a)] - text on the accent
 * @cssprop [--booking-background=light-dark(#fff, #16181d)] - behind everything
 * @cssprop [--booking-surface=light-dark(#f5f6f8, #1f2228)] - behind what is set apart
 * @cssprop [--booking-text=light-dark(#1b1f26, #eceef2)] - text
 * @cssprop [--booking-muted=light-dark(#596273, #a2abba)] - text of less weight
 * @cssprop [--booking-line=light-dark(#e2e5ea, #31353d)] - lines
 * @cssprop [--booking-control=light-dark(#858e9c, #737c8a)] - borders of fields
 * @cssprop [--booking-danger=light-dark(#b42318, #ff9d94)] - what is wrong
 * @cssprop [--booking-success=light-dark(#18794e, #74d3a4)] - what went well
 * @cssprop [--booking-radius=10px] - corners
 * @cssprop [--booking-font=system-ui, sans-serif] - the family of all text
 * @cssprop [--booking-font-size=medium] - the size of all text
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
  /** By its own attribute or by a fieldset around. @internal */
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
    if (isDevelopment && value && !at) {
      this.ignored('value', value, 'an instant such as 2027-03-02T09:00:00Z');
    }
    this.times.chosenAt = at;
    this.#value = at ? toWire(at) : '';
    this.internals.setFormValue(this.#value || null);
    this.#check();
  }

  /** The form it belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }
  /** The page's labels for it. */
  get labels(): NodeList {
    return this.internals.labels;
  }
  /** What is wrong with its value: `valueMissing`, or `badInput` where the time is no longer offered. */
  get validity(): ValidityState {
    return this.internals.validity;
  }
  /** The same in words, in the visitor's language. */
  get validationMessage(): string {
    return this.internals.validationMessage;
  }
  /** Whether it is looked at before the form is sent: not while it is turned off. */
  get willValidate(): boolean {
    return this.internals.willValidate;
  }
  /** Whether its value is right; tells listeners of `invalid` otherwise. */
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }
  /** As `checkValidity`, and tells the visitor at the day grid. */
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
    this.showState('chosen', this.value !== '');
  }

  protected override render(): TemplateResult {
    // What is typed into a select of its own leaves the shadow tree, and is no choice of a time.
    return html`<div tabindex="-1" ?inert=${this.isOff} @input=${(event: Event) => event.stopPropagation()}>
      ${super.render()}
    </div>`;
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

  /** @internal */
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
