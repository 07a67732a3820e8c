import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import type { Place } from '../address/console-address.ts';
import { GoEvent } from '../address/go-event.ts';
import { placeText, whenText } from '../booking/booking-text.ts';
import { statusBadge } from '../booking/status-badge.ts';
import { stateOf } from '../bookings/booking-match.ts';
import { copyText } from '../clipboard.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import type { Booking } from '../console-shapes.ts';
import { consoleStyles } from '../styles/console.styles.ts';
import { wizardWords as words } from '../words/wizard.ts';
import { keepNewBooking } from './kept-new-booking.ts';
import { anotherFor, noNewBooking, type NewBooking } from './new-booking.ts';
import { withChoices } from './wizard-choices.ts';
import { wizardStyles } from './wizard.styles.ts';

/** What was just booked, and what comes next: the booking itself, the customer's link, or another one. */
export class JustBooked extends LitElement {
  static override readonly styles: CSSResultGroup = [consoleStyles, wizardStyles];
  static override properties: PropertyDeclarations = {
    desk: { attribute: false },
    booking: { attribute: false },
    zone: { attribute: false },
    said: { state: true },
  };

  declare desk: ConsoleDesk;
  /** As the call that made it has answered: it alone says the customer's link. */
  declare booking: Booking;
  /** The IANA zone that its times are in. */
  declare zone: string;
  declare protected said: string;

  constructor() {
    super();
    this.said = '';
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('h2')?.focus();
  }

  protected override render(): TemplateResult {
    const { desk, booking } = this;
    const state = stateOf(booking);
    const email = booking.attendees.at(-1)?.email;
    return html`<section class="booked" aria-labelledby="booked">
      <h2 id="booked" tabindex="-1">
        ${state === 'pending_confirmation' ? words.bookedPending : words.booked}
        ${statusBadge(state, 'upcoming', desk.words)}
      </h2>
      <p class="what"><bdi>${booking.event_type.title}</bdi></p>
      <dl>
        ${this.#facts.map(([label, text]) =>
          text === ''
            ? nothing
            : html`<div>
                <dt>${label}</dt>
                <dd><bdi>${text}</bdi></dd>
              </div>`,
        )}
      </dl>
      <p class="quiet">${email ? words.mailGoesTo(email) : words.noEmail}</p>
      <div class="buttons">
        <button class="primary" @click=${() => this.dispatchEvent(new GoEvent({ booking: booking.id }))}>
          ${words.openBooking}
        </button>
        ${
          booking.manage_url === undefined
            ? nothing
            : html`<button @click=${this.#copyLink}>${words.copyManage}</button>`
        }
        <button @click=${this.#bookForSame}>${words.sameCustomer}</button>
        <button @click=${() => this.#begin(noNewBooking, {})}>${words.otherCustomer}</button>
      </div>
      <p role="status" class=${this.said === '' ? 'hidden' : 'said'}>${this.said}</p>
    </section>`;
  }

  get #facts(): readonly (readonly [label: string, text: string])[] {
    const { booking, zone } = this;
    const { words: common, formats } = this.desk;
    return [
      [common.customer, booking.attendees.at(-1)?.name ?? ''],
      [common.when, whenText(booking, formats, zone)],
      [common.host, formats.list(booking.hosts.map(({ name }) => name))],
      [common.where, placeText(booking, formats, common)],
      [common.awaits, formats.list(booking.awaiting.map((gate) => common.awaited[gate]))],
    ];
  }

  readonly #copyLink = async (): Promise<void> => {
    const url = this.booking.manage_url ?? '';
    this.said = (await copyText(url)) ? words.copied : `${words.linkShown} ${url}`;
  };

  readonly #bookForSame = (): void => {
    const { event_type, contact_id, conversation_id } = this.booking;
    this.#begin(anotherFor(this.booking), {
      event_type_id: event_type.id,
      contact_id: contact_id ?? '',
      conversation_id: conversation_id ?? '',
    });
  };

  #begin(next: NewBooking, place: Place): void {
    keepNewBooking(this.desk, next);
    this.dispatchEvent(new GoEvent({ place: withChoices(place, { step: 'what' }) }));
  }
}
customElements.define('console-just-booked', JustBooked);

declare global {
  interface HTMLElementTagNameMap {
    'console-just-booked': JustBooked;
  }
}
