import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { Task } from '@lit/task';
import { GoEvent } from '../address/go-event.ts';
import { tabOf } from '../bookings/booking-tabs.ts';
import { stateOf } from '../bookings/booking-match.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import { failureText } from '../console-error.ts';
import { listenWhileShown } from '../live/listen-while-shown.ts';
import { consoleStyles } from '../styles/console.styles.ts';
import type { BookingChangedEvent } from './booking-changed-event.ts';
import { dialogStyles } from './dialog.styles.ts';
import './booking-details.ts';

/**
 * One booking over the page that it was opened from: what the drawer of the list shows, where there is no row to show it under. It is read
 * by its id, and again with whatever happens to it. Closing it asks for the address without it.
 *
 * @fires console-changed - when the booking was changed here
 */
export class BookingDialog extends LitElement {
  static override readonly styles: CSSResultGroup = [consoleStyles, dialogStyles];
  static override properties: PropertyDeclarations = {
    desk: { attribute: false },
    open: { attribute: false },
    zone: { attribute: false },
  };

  declare desk: ConsoleDesk;
  /** The id of the booking, or null for none. */
  declare open: string | null;
  /** The IANA zone that its times are in; null for the booking's own. */
  declare zone: string | null;

  readonly #booking = new Task(this, {
    args: () => [this.desk, this.open] as const,
    task: ([{ client }, id], { signal }) =>
      id === null ? null : client.get('/v1/bookings/{id}', { params: { path: { id } }, signal }),
  });

  constructor() {
    super();
    this.open = null;
    this.zone = null;
    listenWhileShown(this, () => this.desk, {
      // Of a move the news names both bookings, and the one that is open may be either.
      changed: ({ bookingId, previousId }) => {
        if (this.open !== null && [bookingId, previousId].includes(this.open)) void this.#booking.run();
      },
      resync: () => void this.#booking.run(),
    });
  }

  /** Closed before it is taken away, so that what had the focus before gets it back. */
  protected override willUpdate(): void {
    if (this.open === null) this.renderRoot.querySelector('dialog')?.close();
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.open === null) return nothing;
    return html`<dialog aria-label=${this.desk.words.booking} @close=${this.#closed}>
      ${this.#renderBooking()}
    </dialog>`;
  }

  #renderBooking(): TemplateResult {
    const { desk, zone } = this;
    const booking = this.#booking.value;
    if (booking?.id === this.open)
      return html`<console-booking
        .desk=${desk}
        .booking=${booking}
        .tab=${tabOf({ status: stateOf(booking), start: booking.start }, desk.now())}
        .zone=${zone ?? booking.timezone}
        @console-changed=${this.#keep}
        @console-close=${this.#close}
      ></console-booking>`;
    return html`<p class="notice" role=${this.#booking.error ? 'alert' : 'status'}>
      ${this.#booking.error ? failureText(this.#booking.error, desk.words) : desk.words.loading}
      <button @click=${this.#close}>${desk.words.close}</button>
    </p>`;
  }

  /** Of a move the new one is opened, unless somebody looks at another by now. */
  readonly #keep = ({ booking, changedId }: BookingChangedEvent): void => {
    if (changedId !== this.open) return;
    if (booking.id === changedId) void this.#booking.run();
    else this.dispatchEvent(new GoEvent({ booking: booking.id }));
  };

  /** By the browser itself: what was closed because the address says so asks no more. */
  readonly #closed = ({ currentTarget }: Event): void => {
    if ((currentTarget as Element).isConnected) this.#close();
  };

  readonly #close = (): void => {
    this.dispatchEvent(new GoEvent({ booking: null }));
  };
}
customElements.define('console-booking-dialog', BookingDialog);

declare global {
  interface HTMLElementTagNameMap {
    'console-booking-dialog': BookingDialog;
  }
}
