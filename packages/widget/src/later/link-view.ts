import { html, type TemplateResult } from 'lit';
import { initialState, Task, TaskStatus } from '@lit/task';
import type { Booking } from '@slotkit/shared/wire';
import type { BookingClient, Change } from '../client/booking-client.ts';
import { ClientError, codeOf } from '../client/client-error.ts';
import type { BookingElement } from '../elements/booking-element.ts';
import { isSettled, mayConfirm, standingOf } from '../flow/booking-standing.ts';
import { bones } from '../views/bones.ts';
import { failureNotice } from '../views/failure-notice.ts';
import { addToCalendar, bookingFacts, dayLeaf, statusBadge } from './booking-card.ts';
import { CancelForm } from './cancel-form.ts';
import { failureLine } from './failure-line.ts';
import { keepRoom } from './keep-room.ts';
import { laterIcon } from './later-icons.ts';
import { MoveForm } from './move-form.ts';
import { confirmTitle, standingText, whyNotTexts } from './standing-text.ts';

/** What a link of a mail leads to. */
export type LinkKind = 'confirm' | 'manage';

/** What a change is called: in the address, and in the page's event. */
const changes = {
  confirm: 'booking-confirmed',
  cancel: 'booking-cancelled',
  reschedule: 'booking-rescheduled',
} as const;
export type ChangeKind = keyof typeof changes;

/** The booking of a customer's link: to see, and to change by one request at a time. Every change is said aloud. */
export class LinkView {
  booking: Booking | null = null;
  isSending = false;
  /** What went wrong with the last change; the visitor can try again. */
  failure: unknown = null;
  /** The form that is open. */
  open: 'cancel' | 'move' | null = null;
  readonly host: BookingElement;
  /** Of which link; null while the element shows something else. */
  readonly #link: () => readonly [LinkKind, token: string] | null;
  /** What has just happened, in words; not every news is good. */
  #said: { readonly words: () => string; readonly isGood: boolean } | null = null;
  #shownToken: string | undefined;
  #round = 0;
  readonly #cancelForm: CancelForm;
  readonly #moveForm: MoveForm;
  readonly #load: Task<readonly [BookingClient, LinkKind | undefined, string | undefined, number], Booking>;

  constructor(host: BookingElement, link: () => readonly [LinkKind, token: string] | null) {
    this.host = host;
    this.#link = link;
    this.#cancelForm = new CancelForm(this);
    this.#moveForm = new MoveForm(this);
    this.#load = new Task(host, {
      args: () => [host.client, this.#kind, this.token, this.#round] as const,
      task: async ([client, kind, token], { signal }) => {
        host.showState('done', false);
        if (token !== this.#shownToken) this.#reset(token);
        if (!kind) return initialState;
        if (!token) throw new ClientError('unauthorized', null);
        return client.send<Booking>(kind, { token: this.#authorization, signal });
      },
      onComplete: (booking) => {
        this.booking = booking;
      },
      onError: (error) => {
        if (isUnauthorized(error)) this.booking = null;
        host.fireError(error);
      },
    });
    host.tasks.push(this.#load);
  }

  get #kind(): LinkKind | undefined {
    return this.#link()?.[0];
  }

  /** The secret of the link; undefined while the element shows something else. */
  get token(): string | undefined {
    return this.#link()?.[1];
  }

  get #authorization(): string {
    return `${this.#kind === 'manage' ? 'Manage' : 'Confirm'} ${this.token}`;
  }

  #reset(token: string | undefined): void {
    this.#shownToken = token;
    this.booking = this.#said = this.failure = null;
    this.isSending = false;
    this.#clear();
  }

  #clear(): void {
    this.open = null;
    this.#cancelForm.clear();
    this.#moveForm.clear();
  }

  render(): TemplateResult {
    const { booking, host } = this;
    const { messages } = host.localization;
    const said = this.#said;
    const isLoading = booking === null && this.#load.status === TaskStatus.PENDING;
    const content = booking ? this.#renderBooking(booking) : this.#renderMissing();
    // In a list it is drawn anew beneath what is said: it does not move, it is another one.
    return html`<div class="link">
      <div role="status">
        ${said && html`<p class="notice ${said.isGood ? 'good' : ''}" part="notice">${said.words()}</p>`}
        ${isLoading ? html`<span class="hidden">${messages.loadingBooking}</span>` : ''}
      </div>
      ${said ? [content] : content}
    </div>`;
  }

  #renderMissing(): TemplateResult {
    const { messages } = this.host.localization;
    const { status, error } = this.#load;
    if (status !== TaskStatus.ERROR) {
      return html`<div class="bones">${bones}</div>`;
    }
    if (isUnauthorized(error)) {
      return html`<div class="step" part="error">
        <h2 tabindex="-1">${messages.linkNotValid}</h2>
        <p class="muted">${messages.linkNotValidNext}</p>
      </div>`;
    }
    return failureNotice(this.host, error, this.refresh);
  }

  #renderBooking(booking: Booking): TemplateResult {
    const { localization, zone } = this.host;
    const { messages } = localization;
    const isManage = this.#kind === 'manage';
    const standing = standingOf(booking, this.host.now());
    const isOver = isSettled(standing);
    const mayMove = isManage && booking.allowed['reschedule'] === true;
    const mayCancel = isManage && booking.allowed['cancel'] === true;
    const title = html`<bdi>${booking.event_type.title}</bdi>`;
    const actions = [
      mayConfirm(booking) &&
        html`<button class="primary" part="confirm" aria-disabled=${this.isSending} @click=${this.#confirm}>
          ${this.isSending && !this.open ? messages.confirming : messages.confirmBooking}
        </button>`,
      mayMove && this.#renderToggle('move', messages.changeTime),
      mayCancel && this.#renderToggle('cancel', messages.cancelBooking),
      isOver &&
        html`<a
          class="button primary"
          part="book-again"
          href=${new URL(`/b/${encodeURIComponent(booking.event_type.slug)}`, this.host.client.server).href}
          >${messages.bookAgain}</a
        >`,
    ].filter((action) => action !== false);
    return html`<article class="step">
      <header>
        ${dayLeaf(booking, standing, localization, zone.name)}
        <div>
          ${statusBadge(booking.status, messages)}
          <h2 part="heading" tabindex="-1">
            ${isManage ? title : confirmTitle(booking, standing, messages)}
          </h2>
          <p class="muted">
            ${
              !isManage && standing === 'upcoming'
                ? messages.confirmedNext
                : standingText(booking, standing, localization, zone.name)
            }
          </p>
        </div>
      </header>
      ${isManage ? '' : html`<h3>${title}</h3>`} ${bookingFacts(booking, isOver, localization, zone.name)}
      ${addToCalendar(booking, messages)}
      ${isManage && !isOver ? whyNotTexts(booking, messages).map((words) => html`<p class="small muted">${words}</p>`) : ''}
      ${this.open ? '' : this.renderFailure()}
      ${actions.length > 0 ? html`<div class="row" part="actions">${actions}</div>` : ''}
      ${mayMove ? this.#moveForm.render(booking) : ''} ${mayCancel ? this.#cancelForm.render() : ''}
    </article>`;
  }

  #renderToggle(form: 'cancel' | 'move', label: string): TemplateResult {
    const isOpen = this.open === form;
    return html`<button
      class=${form === 'move' ? '' : 'quiet danger'}
      part=${form === 'move' ? 'reschedule' : 'cancel'}
      id="open-${form}"
      aria-expanded=${isOpen}
      @click=${() => (isOpen ? this.close() : this.#openForm(form))}
    >
      ${form === 'move' ? laterIcon('calendar') : ''}${label}
    </button>`;
  }

  /** What went wrong with the last change, where the visitor looks. */
  renderFailure(): TemplateResult | '' {
    return failureLine(this.host, this.failure);
  }

  #openForm(form: 'cancel' | 'move'): void {
    if (this.isSending) return;
    keepRoom(this.host, true);
    this.open = form;
    this.failure = this.#said = null;
    this.host.focusOn(`#${form}-heading`);
  }

  /** Closes the form; what was typed or chosen stays. */
  readonly close = (): void => {
    if (this.isSending || !this.open) return;
    this.host.focusOn(`#open-${this.open}`);
    this.open = this.failure = null;
  };

  /** Asks the server again; what is on show stays until the answer is there. */
  readonly refresh = (): void => {
    this.#round += 1;
    this.host.requestUpdate();
  };

  readonly #confirm = (): Promise<void> => {
    const { host } = this;
    return this.send('confirm', {}, ({ awaiting }) => {
      const { messages } = host.localization;
      return awaiting.includes('host') ? messages.confirmedAwaitsHost : messages.confirmedNow;
    });
  };

  /**
   * Sends one change and shows what the booking became. Nothing happens while another is under way, so that a double click sends once.
   * A booking that changed in the meantime is loaded anew; what else goes wrong is kept in `failure`.
   */
  async send(change: ChangeKind, call: Change, say: (booking: Booking) => string): Promise<void> {
    if (this.isSending) return;
    const { host, token } = this;
    this.isSending = true;
    this.failure = this.#said = null;
    host.requestUpdate();
    try {
      const path = this.#kind === 'confirm' ? 'confirm' : `manage/${change}`;
      const booking = await host.client.send<Booking>(path, {
        ...call,
        method: 'POST',
        token: this.#authorization,
      });
      if (token !== this.token) return;
      this.booking = booking;
      this.#say(() => say(booking), true);
      this.#clear();
      host.showState('done', true);
      host.fire(changes[change], { booking });
      if (booking.status === 'pending_confirmation') host.fire('booking-pending', { booking });
    } catch (error) {
      if (token === this.token) this.#refused(error);
    } finally {
      if (token === this.token) this.isSending = false;
      host.requestUpdate();
    }
  }

  #say(words: () => string, isGood: boolean): void {
    keepRoom(this.host);
    this.#said = { words, isGood };
    this.host.focusOn('h2');
  }

  #refused(error: unknown): void {
    const { host } = this;
    const code = codeOf(error);
    host.fireError(error);
    if (this.#moveForm.takes(error)) return;
    if (code === 'invalid_transition' || code === 'forbidden') {
      this.#say(() => host.localization.messages.changedMeanwhile, false);
    } else if (code === 'unauthorized') {
      this.booking = null;
      host.focusOn('h2');
    } else {
      this.failure = error;
      return;
    }
    this.open = null;
    this.refresh();
  }
}

const isUnauthorized = (error: unknown): boolean => codeOf(error) === 'unauthorized';
