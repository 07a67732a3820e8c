import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { Task, TaskStatus } from '@lit/task';
import type { Booking } from '@slotkit/shared/wire';
import type { BookingClient } from '../../client/booking-client.ts';
import { ClientError } from '../../client/client-error.ts';
import { BookingEvent, type BookingEventName } from '../../events.ts';
import { standingOf, type Standing } from '../../flow/booking-standing.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { LaterElement } from '../later-element.ts';
import { icon } from '../../styles/icons.ts';
import { errorEvent, errorText } from '../error-text.ts';
import { linkPanelStyles } from './link-panel.styles.ts';
import { summaryIcon } from './summary-icons.ts';

/** What has just happened, in words; not every news is good. */
export interface Said {
  readonly words: string;
  readonly isGood: boolean;
}

/** What the element around shows to the page's styles. */
export type PanelState = 'loading' | 'error' | 'done' | null;

/**
 * What the panels of a customer's link share: the booking is loaded, shown, changed by one request at a time, and every change is said
 * aloud. Everything comes in by properties.
 *
 * @fires panel-state - loading, loaded, failed or changed (stays inside; detail: `PanelState`)
 */
export abstract class LinkPanel extends LaterElement {
  static override styles = [baseStyles, linkPanelStyles];
  static override properties: PropertyDeclarations = {
    client: { attribute: false },
    token: { attribute: false },
    zone: { attribute: false },
    zoneIsLocked: { attribute: false },
    booking: { state: true },
    failure: { state: true },
    said: { state: true },
    isSending: { state: true },
    round: { state: true },
  };

  declare client: BookingClient;
  /** The secret of the link. */
  declare token: string;
  declare zone: string;
  declare zoneIsLocked: boolean;
  /** As the server told last; null until then. */
  declare protected booking: Booking | null;
  /** What went wrong with the last change; the visitor can try again. */
  declare protected failure: unknown;
  declare protected said: Said | null;
  declare protected isSending: boolean;
  declare private round: number;

  /** The heading says the good news itself, so that it need not be shown twice. */
  protected readonly newsIsInHeading: boolean = false;
  #focusNext: string | null = null;

  readonly #load = new Task(this, {
    args: () => [this.client, this.token, this.round] as const,
    task: async ([client, token], { signal }): Promise<Booking> => {
      this.#tell('loading');
      if (!token) throw new ClientError('unauthorized', null, undefined);
      return this.read(client, token, signal);
    },
    onComplete: (booking) => {
      this.booking = booking;
      this.#tell(null);
    },
    onError: (error) => {
      if (isUnauthorized(error)) this.booking = null;
      this.#tell('error');
      this.dispatchEvent(errorEvent(error, this.localization));
    },
  });

  constructor() {
    super();
    this.zoneIsLocked = false;
    this.booking = null;
    this.failure = null;
    this.said = null;
    this.isSending = false;
    this.round = 0;
  }

  /** Asks for the booking; looking changes nothing. */
  protected abstract read(client: BookingClient, token: string, signal: AbortSignal): Promise<Booking>;

  protected abstract renderBooking(booking: Booking, standing: Standing): TemplateResult;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('token') || changed.has('client')) this.reset();
  }

  protected override updated(): void {
    const target = this.#focusNext && this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (!target) return;
    this.#focusNext = null;
    target.focus();
  }

  protected override render(): TemplateResult {
    const { booking } = this;
    const { messages } = this.localization;
    return html`
      <div role="status">
        ${this.said === null ? '' : this.#renderSaid(this.said)}
        ${
          booking === null && this.#load.status === TaskStatus.PENDING
            ? html`<span class="hidden">${messages.loadingBooking}</span>`
            : ''
        }
      </div>
      ${
        booking === null
          ? this.#renderMissing()
          : this.renderBooking(booking, standingOf(booking, this.client.clock.now()))
      }
    `;
  }

  #renderSaid({ words, isGood }: Said): TemplateResult {
    if (isGood && this.newsIsInHeading) return html`<span class="hidden">${words}</span>`;
    return html`<p class="notice ${isGood ? 'good' : ''}" part="notice">
      ${isGood ? icon('done') : ''}<span>${words}</span>
    </p>`;
  }

  #renderMissing(): TemplateResult {
    const { messages } = this.localization;
    if (this.#load.status !== TaskStatus.ERROR) {
      return html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i><i></i></div>`;
    }
    if (isUnauthorized(this.#load.error)) {
      return html`<div class="gone" part="error">
        <span class="emblem">${summaryIcon('unlink')}</span>
        <h2 id="heading" tabindex="-1">${messages.linkNotValid}</h2>
        <p class="muted">${messages.linkNotValidNext}</p>
      </div>`;
    }
    return html`<div class="notice bad" part="error" role="alert">
      <p>${errorText(this.#load.error, this.localization, this.zone)}</p>
      <button type="button" @click=${this.refresh}>${messages.tryAgain}</button>
    </div>`;
  }

  /** What went wrong with the last change, where the visitor looks. */
  protected renderFailure(): TemplateResult {
    const { failure } = this;
    const text = failure === null ? '' : errorText(failure, this.localization, this.zone);
    return html`<div role="alert">${text && html`<p class="notice bad" part="error">${text}</p>`}</div>`;
  }

  /** The buttons of the booking; nothing where there is nothing to do. */
  protected renderActions(actions: readonly (TemplateResult | false)[]): TemplateResult {
    const offered = actions.filter((action) => action !== false);
    return offered.length === 0 ? html`` : html`<div class="actions" part="actions">${offered}</div>`;
  }

  /** The way to a new booking of the same kind, on the server's own page. */
  protected renderBookAgain(booking: Booking): TemplateResult {
    const href = new URL(`/b/${encodeURIComponent(booking.event_type.slug)}`, this.client.server).href;
    return html`<a class="button primary" part="book-again" href=${href}
      >${icon('calendar')}${this.localization.messages.bookAgain}</a
    >`;
  }

  /**
   * Sends one change and shows what the booking became. Nothing happens while another is under way, so that a double click sends once.
   * A booking that changed in the meantime is loaded anew; what else goes wrong is kept in `failure`. False: it did not happen.
   */
  protected async send(
    ask: (token: string) => Promise<Booking>,
    name: BookingEventName & `booking-${'cancelled' | 'confirmed' | 'rescheduled'}`,
    say: (booking: Booking) => string,
  ): Promise<boolean> {
    if (this.isSending) return false;
    const { token, client } = this;
    const isStillShown = (): boolean => token === this.token && client === this.client;
    this.isSending = true;
    this.failure = null;
    this.said = null;
    try {
      const booking = await ask(token);
      if (!isStillShown()) return false;
      this.booking = booking;
      this.said = { words: say(booking), isGood: true };
      this.focusOn('#heading');
      this.#tell('done');
      this.dispatchEvent(new BookingEvent(name, { booking }));
      if (booking.status === 'pending_confirmation') {
        this.dispatchEvent(new BookingEvent('booking-pending', { booking }));
      }
      return true;
    } catch (error) {
      if (isStillShown()) this.refused(error);
      return false;
    } finally {
      if (isStillShown()) this.isSending = false;
    }
  }

  /** What to do about a change that did not happen. */
  protected refused(error: unknown): void {
    this.dispatchEvent(errorEvent(error, this.localization));
    const code = error instanceof ClientError ? error.code : null;
    if (code === 'invalid_transition' || code === 'forbidden') {
      this.said = { words: this.localization.messages.changedMeanwhile, isGood: false };
      this.focusOn('#heading');
      this.refresh();
    } else if (code === 'unauthorized') {
      this.booking = null;
      this.focusOn('#heading');
      this.refresh();
    } else {
      this.failure = error;
    }
  }

  /** Begins anew: another link, or another server. */
  protected reset(): void {
    this.booking = null;
    this.failure = null;
    this.said = null;
    this.isSending = false;
  }

  /** Moves the focus to the first element that fits, once it is rendered. */
  protected focusOn(selector: string): void {
    this.#focusNext = selector;
  }

  #tell(detail: PanelState): void {
    this.dispatchEvent(new CustomEvent<PanelState>('panel-state', { detail }));
  }

  /** Asks the server again; what is on show stays until the answer is there. */
  readonly refresh = (): void => {
    this.round += 1;
  };
}

const isUnauthorized = (error: unknown): boolean =>
  error instanceof ClientError && error.code === 'unauthorized';
