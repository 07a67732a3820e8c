import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { Task } from '@lit/task';
import { ProblemError } from '@slotkit/shared/client';
import { GoEvent } from '../address/go-event.ts';
import { actionForm } from '../actions/action-form.ts';
import {
  actionsFor,
  hasForm,
  mayEdit,
  type BookingAction,
  type FormName,
} from '../actions/booking-actions.ts';
import { anyTime, chosenStart, runAction } from '../actions/run-action.ts';
import type { BookingTabName } from '../bookings/booking-tabs.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import { failureText } from '../console-error.ts';
import type { Booking, Delivery } from '../console-shapes.ts';
import { hostsFor } from '../directory.ts';
import type { FormValues } from '../drafts.ts';
import { consoleStyles } from '../styles/console.styles.ts';
import { BookingChangedEvent } from './booking-changed-event.ts';
import { bookingFacts } from './booking-facts.ts';
import { bookingHistory } from './booking-history.ts';
import { customerName } from './booking-text.ts';
import { detailsStyles } from './details.styles.ts';
import { formStyles } from './form.styles.ts';
import { readHistory } from './read-history.ts';

/**
 * All of one booking: its facts, its history, and what may be done with it. What is typed into its forms is kept by the desk, so nothing is
 * lost when this is closed.
 *
 * @fires console-changed - when the booking was changed here
 * @fires console-close - when somebody is done with it
 */
export class BookingDetails extends LitElement {
  static override readonly styles: CSSResultGroup = [consoleStyles, detailsStyles, formStyles];
  static override properties: PropertyDeclarations = {
    desk: { attribute: false },
    booking: { attribute: false },
    tab: { attribute: false },
    zone: { attribute: false },
    isSending: { state: true },
    said: { state: true },
    failure: { state: true },
  };

  declare desk: ConsoleDesk;
  declare booking: Booking;
  /** The tab that it is looked at in. */
  declare tab: BookingTabName;
  /** The IANA zone that its times are in. */
  declare zone: string;
  declare protected isSending: boolean;
  declare protected said: string;
  declare protected failure: unknown;

  readonly #listing = new Task(this, {
    args: () => [this.desk] as const,
    task: ([{ directory }]) => directory.read(),
  });
  readonly #history = new Task(this, {
    args: () => [this.desk.client, this.booking.id, this.booking.version] as const,
    task: ([client], { signal }) => readHistory(client, this.booking, signal),
  });

  constructor() {
    super();
    this.isSending = false;
    this.said = '';
    this.failure = null;
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('h2')?.focus();
    // Only now, as what a live region holds from the beginning is not read out.
    this.said = this.desk.drafts.takeNote(this.booking.id);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('booking');
    if (before && before.id !== this.booking.id) this.failure = null;
  }

  protected override render(): TemplateResult {
    const { desk, booking, zone } = this;
    const { words } = desk;
    const listing = this.#listing.value ?? null;
    const history = this.#history.value ?? null;
    return html`<article aria-labelledby="title" @keydown=${this.#leaveByKey}>
      <div class="title">
        <h2 id="title" tabindex="-1">
          <bdi>${customerName(booking)}</bdi> <span class="quiet">·</span>
          <bdi>${booking.event_type.title}</bdi>
        </h2>
        <button class="plain" @click=${this.#leave}>${words.close}</button>
      </div>
      ${this.#renderActions()}
      <p role="status" class=${this.said ? 'said' : 'hidden'}>${this.said}</p>
      ${this.#renderFailure()} ${this.#renderForm()}
      <div class="columns">
        ${bookingFacts({ booking, desk, zone, listing, history })}
        ${
          this.#history.error
            ? html`<p role="alert">
                ${failureText(this.#history.error, words)}
                <button @click=${() => void this.#history.run()}>${words.tryAgain}</button>
              </p>`
            : nothing
        }
        ${
          history
            ? bookingHistory({
                history,
                desk,
                tab: this.tab,
                zone,
                resend: mayEdit(booking) ? (delivery) => void this.#resend(delivery) : null,
                open: (id) => this.dispatchEvent(new GoEvent({ booking: id })),
              })
            : html`<p class="quiet">${words.loading}</p>`
        }
      </div>
    </article>`;
  }

  #renderActions(): TemplateResult | typeof nothing {
    const { booking, desk } = this;
    const actions = actionsFor(booking, this.tab).filter(
      (action) => action !== 'reassign' || this.#hasOtherHost,
    );
    const isEditable = mayEdit(booking);
    if (actions.length === 0 && !isEditable) return nothing;
    const isCancellable = actions.includes('cancel');
    return html`<div class="actions">
      ${actions.filter((action) => action !== 'cancel').map((action) => this.#renderButton(action))}
      ${
        isEditable
          ? html`${this.#renderButton('remind')}
              <button aria-disabled=${this.isSending} @click=${this.#copyLink}>
                ${desk.words.copyLink}
              </button>`
          : nothing
      }
      ${isCancellable ? this.#renderButton('cancel') : nothing}
    </div>`;
  }

  #renderButton(action: BookingAction | FormName): TemplateResult {
    const label = this.desk.words.actions[action];
    if (!hasForm(action)) {
      return html`<button
        class=${this.#isNext(action) ? 'primary' : ''}
        aria-disabled=${this.isSending}
        @click=${() => void this.#run(action, {})}
      >
        ${label}
      </button>`;
    }
    const isOpen = this.#openForm === action;
    return html`<button
      class=${action === 'cancel' ? 'danger' : ''}
      data-form=${action}
      aria-expanded=${isOpen}
      @click=${() => void this.#show(isOpen ? null : action)}
    >
      ${label}
    </button>`;
  }

  /** Whether somebody else could host it; as long as that is not known it may be. */
  get #hasOtherHost(): boolean {
    const { hosts, event_type } = this.booking;
    const listing = this.#listing.value;
    return !listing || hostsFor(listing, event_type.id).some(({ id }) => !hosts.some((own) => own.id === id));
  }

  /** Whether an action is what the booking waits for. */
  #isNext(action: BookingAction): boolean {
    return action === 'approve' || action === 'complete' || this.booking.awaiting.length > 0;
  }

  #renderForm(): TemplateResult | typeof nothing {
    const action = this.#openForm;
    if (action === null) return nothing;
    const { booking, desk } = this;
    const listing = this.#listing.value;
    return actionForm({
      action,
      booking,
      desk,
      hosts: listing ? hostsFor(listing, booking.event_type.id) : [],
      values: this.#valuesOf(action),
      isSending: this.isSending,
      onType: (values) => this.#type(action, values),
      onSend: () => this.#send(action),
      onClose: () => void this.#show(null),
    });
  }

  #renderFailure(): TemplateResult | typeof nothing {
    const { failure } = this;
    if (failure === null) return nothing;
    const { words, formats } = this.desk;
    if (typeof failure === 'string') return html`<p role="alert" class="failure">${failure}</p>`;
    const others = failure instanceof ProblemError ? (failure.problem.alternatives ?? []) : [];
    return html`<div role="alert" class="failure">
      <p>${others.length > 0 ? words.alreadyBooked : failureText(failure, words)}</p>
      ${others.map(
        ({ start }) =>
          html`<button @click=${() => void this.#chooseInstead(start)}>
            ${formats.dayAndTime(Date.parse(start), this.booking.timezone)}
          </button>`,
      )}
    </div>`;
  }

  /** The form that is open, as long as what it does may be done. */
  get #openForm(): FormName | null {
    const { open } = this.desk.drafts.of(this.booking.id);
    const actions = actionsFor(this.booking, this.tab);
    const isOffered = open === 'remind' ? mayEdit(this.booking) : actions.some((action) => action === open);
    return isOffered ? open : null;
  }

  #valuesOf(form: FormName): FormValues {
    return this.desk.drafts.of(this.booking.id).values[form] ?? {};
  }

  #type(form: FormName, values: FormValues): void {
    this.desk.drafts.type(this.booking.id, form, values);
    this.requestUpdate();
  }

  /** Opens a form and goes there; closes it and goes back to its button. */
  async #show(form: FormName | null): Promise<void> {
    const before = this.#openForm;
    this.desk.drafts.open(this.booking.id, form);
    this.failure = null;
    this.said = '';
    this.requestUpdate();
    await this.updateComplete;
    const target = form === null ? `[data-form='${before}']` : 'form h3';
    this.renderRoot.querySelector<HTMLElement>(target)?.focus();
  }

  async #chooseInstead(start: string): Promise<void> {
    this.#type('reschedule', { start, [anyTime]: '' });
    await this.#show('reschedule');
  }

  #send(form: FormName): void {
    const values = this.#valuesOf(form);
    if (form === 'reschedule' && chosenStart(values, this.booking.timezone) === null)
      this.failure = this.desk.words.chooseFirst;
    else void this.#run(form, values);
  }

  async #run(action: BookingAction | FormName, values: FormValues): Promise<void> {
    const { client, words, drafts } = this.desk;
    const { id } = this.booking;
    const said = await this.#attempt(async () => {
      const booking = await runAction(client, action, this.booking, values);
      if (hasForm(action)) drafts.sent(id, action);
      if (booking.id !== id) drafts.leaveNote(booking.id, words.did[action]);
      this.dispatchEvent(new BookingChangedEvent(booking));
      return words.did[action];
    });
    if (said) await this.#focusTitle();
  }

  readonly #copyLink = (): Promise<boolean> =>
    this.#attempt(async () => {
      const { client, words } = this.desk;
      const params = { path: { id: this.booking.id } };
      const { manage_url: url } = await client.post('/v1/bookings/{id}/manage-link', { params, body: {} });
      // A page in the background, or one without leave, may not write there: then the link is shown.
      const isCopied = await navigator.clipboard.writeText(url).then(
        () => true,
        () => false,
      );
      return isCopied ? words.linkCopied : `${words.linkMade} ${url}`;
    });

  readonly #resend = ({ id: delivery_id }: Delivery): Promise<boolean> =>
    this.#attempt(async () => {
      const { client, words } = this.desk;
      const params = { path: { id: this.booking.id, delivery_id } };
      await client.post('/v1/bookings/{id}/deliveries/{delivery_id}/resend', { params });
      void this.#history.run();
      return words.sentAgain;
    });

  /** One thing at a time: a double click does it once. Resolves with whether it worked. */
  async #attempt(work: () => Promise<string>): Promise<boolean> {
    if (this.isSending) return false;
    this.isSending = true;
    this.failure = null;
    this.said = '';
    try {
      this.said = await work();
      return true;
    } catch (error) {
      this.failure = error;
      return false;
    } finally {
      this.isSending = false;
    }
  }

  /** What was pressed may be gone by now. */
  async #focusTitle(): Promise<void> {
    await this.updateComplete;
    const root = this.renderRoot;
    if (this.shadowRoot?.activeElement === null) root.querySelector('h2')?.focus({ preventScroll: true });
  }

  readonly #leave = (): void => {
    this.dispatchEvent(new Event('console-close', { bubbles: true, composed: true }));
  };

  readonly #leaveByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    // A dialog around it would close as well.
    event.preventDefault();
    if (this.#openForm === null) this.#leave();
    else void this.#show(null);
  };
}
customElements.define('console-booking', BookingDetails);

declare global {
  interface HTMLElementTagNameMap {
    'console-booking': BookingDetails;
  }
}
