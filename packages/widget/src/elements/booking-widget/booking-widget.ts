import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { Task, TaskStatus } from '@lit/task';
import type { Answers, BookingSlotDetail, PublicApp } from '@slotkit/shared/wire';
import { ClientError } from '../../client/client-error.ts';
import { defineOnce } from '../../define-once.ts';
import { BookingEvent } from '../../events.ts';
import { advance, emptyFlow, type Flow, type FlowEvent, type Wish } from '../../flow/booking-flow.ts';
import { valuesOf, type FormValues } from '../../flow/form-content.ts';
import { loadDetailsStep, loadPart } from '../../lazy-parts.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { brandSheet } from '../../styles/brand-sheet.ts';
import type { BookingDesk, Lost, Order, Outcome } from '../booking-details/booking-desk.ts';
import { BookingElement } from '../booking-element.ts';
import { BookingTimes } from '../booking-times/booking-times.ts';
import { errorEvent, errorText } from '../error-text.ts';
import { eventTypeList } from './event-type-list.ts';
import { summary } from './summary.ts';
import { widgetStyles } from './booking-widget.styles.ts';

defineOnce('booking-times', BookingTimes);

const prefills = ['prefillName', 'prefillEmail', 'prefillPhone', 'prefillNotes', 'answers'];

/**
 * The whole way to a booking: what, when, who, done. With `manage-token` or `confirm-token` it shows that booking instead.
 *
 * What stands inside the element is shown until it runs, and when there is nothing to book: put a link to `/book/{app-id}` there.
 *
 * @slot heading - replaces the heading of the first step
 * @slot intro - stands below it
 * @slot done - stands below a finished booking
 * @fires booking-ready - the app is loaded
 * @fires booking-slots - the times of a month are there
 * @fires booking-slot-select - the visitor chose a time
 * @fires booking-step - the visitor went on or back
 * @fires booking-submit - before anything is sent; cancelable
 * @fires booking-created - the server took the booking
 * @fires booking-pending - it still waits for somebody
 * @fires booking-error - something failed
 * @csspart step - what the present step shows
 * @csspart heading - the heading of the step
 * @csspart summary - what was chosen so far
 * @csspart event-title - what is booked
 * @csspart event-types - the list of what can be booked
 * @csspart event-type - one of them
 * @csspart choice - a select for duration, place or host
 * @csspart back - the way back
 * @csspart days - the day grid
 * @csspart day - a day; `day-free` with times, `day-selected` the chosen one
 * @csspart month-name - the month on show
 * @csspart month-button - the way to another month
 * @csspart zone - the time zone
 * @csspart day-name - the day whose times are on show
 * @csspart times - the times of a day
 * @csspart time - one of them
 * @csspart next-free - the way to the next free day
 * @csspart notice - a time was taken
 * @csspart alternative - a time that is still free
 * @csspart field - a question of the form
 * @csspart label - its label
 * @csspart control - where the answer goes
 * @csspart problem - what is wrong with it
 * @csspart error-summary - all that is wrong
 * @csspart hold - how long the time is kept
 * @csspart submit - the button that books
 * @csspart facts - when, where and with whom
 * @csspart calendars - ways to add the booking to a calendar
 * @csspart manage-link - the way to change or cancel
 * @csspart error - what went wrong
 * @cssprop [--booking-accent] - buttons, links, what is chosen
 * @cssprop [--booking-on-accent] - text on the accent
 * @cssprop [--booking-background] - behind everything
 * @cssprop [--booking-surface] - behind what is set apart
 * @cssprop [--booking-text] - text
 * @cssprop [--booking-muted] - text of less weight
 * @cssprop [--booking-line] - lines
 * @cssprop [--booking-control] - borders of fields
 * @cssprop [--booking-danger] - what is wrong
 * @cssprop [--booking-success] - what went well
 * @cssprop [--booking-radius] - corners
 * @cssprop [--booking-font] - the family of all text
 * @cssprop [--booking-font-size] - the size of all text
 */
export class BookingWidget extends BookingElement {
  static override styles = [baseStyles, widgetStyles];
  static override properties: PropertyDeclarations = {
    appId: { attribute: 'app-id' },
    eventType: { attribute: 'event-type' },
    host: {},
    location: {},
    duration: { type: Number },
    manageToken: { attribute: 'manage-token' },
    confirmToken: { attribute: 'confirm-token' },
    prefillName: { attribute: 'prefill-name' },
    prefillEmail: { attribute: 'prefill-email' },
    prefillPhone: { attribute: 'prefill-phone' },
    prefillNotes: { attribute: 'prefill-notes' },
    answers: { attribute: false },
    flow: { state: true },
    isSending: { state: true },
    failure: { state: true },
    refused: { state: true },
  };

  /** The app whose event types are offered. */
  declare appId: string | undefined;
  /** Slug of the one event type to book; all public ones are offered when it is left out. */
  declare eventType: string | undefined;
  /** Id of the host to book: only what it takes part in is offered. It has no effect where hosts cannot be named. */
  declare host: string | undefined;
  /** Id of the location that is chosen at first. */
  declare location: string | undefined;
  /** Minutes, where the event type offers several durations. */
  declare duration: number | undefined;
  /** Shows the booking of a manage link instead. */
  declare manageToken: string | undefined;
  /** Shows the booking of a confirm link instead. */
  declare confirmToken: string | undefined;
  declare prefillName: string | undefined;
  declare prefillEmail: string | undefined;
  declare prefillPhone: string | undefined;
  declare prefillNotes: string | undefined;
  /** Answers that the form begins with, by the question's key. */
  declare answers: Answers | undefined;
  declare private flow: Flow;
  declare private isSending: boolean;
  declare private failure: string | null;
  declare private refused: ReadonlyMap<string, string>;

  /** There once the form is. */
  #desk: BookingDesk | null = null;
  #focusStep = false;
  #brand: CSSStyleSheet | null = null;
  /** The host that the app was loaded for: a visitor who settled on a time keeps the one of then. */
  #askedHost: string | undefined;

  readonly #app = new Task(this, {
    args: () => [this.client, this.appId, this.#askedHost, this.manageToken ?? this.confirmToken] as const,
    task: async ([client, appId, hostId, token], { signal }): Promise<PublicApp | null> =>
      token || !appId ? null : client.app(appId, hostId, signal),
    onComplete: (app) => this.#begin(app),
    onError: (error) => this.dispatchEvent(errorEvent(error, this.localization)),
  });

  constructor() {
    super();
    this.flow = emptyFlow;
    this.isSending = false;
    this.failure = null;
    this.refused = new Map();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#leave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#leave);
    // An element that is only moved is back before the microtask runs.
    queueMicrotask(() => !this.isConnected && this.#leave());
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (prefills.some((name) => changed.has(name)) && this.flow.step !== 'done') {
      this.#fill(this.#prefilled());
    }
    if (['event-type', 'time'].includes(this.flow.step)) this.#askedHost = this.#namedHost();
    const app = this.#app.value;
    if (!app) return;
    if (changed.has('eventType')) this.#start(app);
    else if (['host', 'location', 'duration'].some((name) => changed.has(name))) {
      this.flow = advance(this.flow, { type: 'wish', wish: this.#wish() });
    }
  }

  protected override updated(): void {
    const { status } = this.#app;
    const isDone = this.flow.step === 'done';
    if (status === TaskStatus.PENDING) this.showState('loading');
    else this.showState(status === TaskStatus.ERROR ? 'error' : isDone ? 'done' : null);
    if (this.#focusStep) this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
    this.#focusStep = false;
  }

  protected override render(): TemplateResult {
    if (this.manageToken) return this.#renderBooking('manage', this.manageToken);
    if (this.confirmToken) return this.#renderBooking('confirm', this.confirmToken);
    return html`<div class="frame" part="frame" aria-busy=${this.#app.status === TaskStatus.PENDING}>
      ${this.#app.render({
        initial: () => this.#renderWait(),
        pending: () => this.#renderWait(),
        error: (error) => this.#renderFailure(error),
        complete: (app) => (app === null ? this.#renderWait() : this.#renderStep(app)),
      })}
    </div>`;
  }

  #renderBooking(kind: 'manage' | 'confirm', token: string): TemplateResult {
    const { server, widgetKey, timezone, theme, lang } = this;
    return kind === 'manage'
      ? html`<booking-manage
          .token=${token}
          .server=${server}
          .widgetKey=${widgetKey}
          .timezone=${timezone}
          .theme=${theme}
          .lang=${lang}
        ></booking-manage>`
      : html`<booking-confirm
          .token=${token}
          .server=${server}
          .widgetKey=${widgetKey}
          .timezone=${timezone}
          .theme=${theme}
          .lang=${lang}
        ></booking-confirm>`;
  }

  #renderWait(): TemplateResult {
    return html`<div class="wait" role="status">
      <span class="hidden">${this.localization.messages.loading}</span>
      <i></i><i></i><i></i>
    </div>`;
  }

  #renderFailure(error: unknown): TemplateResult {
    const { messages } = this.localization;
    const isUnknown = error instanceof ClientError && error.code === 'not_found';
    const retry = html`<button type="button" @click=${() => this.#app.run()}>${messages.tryAgain}</button>`;
    return html`<div class="failed">
      <div class="notice bad" part="error" role="alert">
        <p>${errorText(error, this.localization, this.zone.name)}</p>
        ${isUnknown ? nothing : retry}
      </div>
      ${isUnknown ? html`<slot></slot>` : nothing}
    </div>`;
  }

  #renderStep(app: PublicApp): TemplateResult {
    const { flow, localization } = this;
    const { messages } = localization;
    if (flow.step === 'event-type' || flow.eventType === null) {
      return html`<div class="step" part="step">
        <h2 part="heading" tabindex="-1"><slot name="heading">${messages.chooseEventType}</slot></h2>
        <slot name="intro"></slot>
        ${eventTypeList(app.event_types, localization, (eventType) =>
          this.#go({ type: 'choose-event-type', eventType, wish: this.#wish() }),
        )}
      </div>`;
    }
    if (flow.step === 'done' && flow.booking) {
      return html`<div class="step" part="step">
        <h2 part="heading" tabindex="-1">${this.#doneHeading()}</h2>
        <booking-done
          exportparts="facts, calendars, manage-link"
          .booking=${flow.booking}
          .localization=${localization}
          .zone=${this.zone.name}
          ><slot name="done" slot="done"></slot
        ></booking-done>
      </div>`;
    }
    const isTime = flow.step === 'time';
    return html`<div class="split">
      ${summary({
        flow,
        localization,
        zone: this.zone.name,
        headings: isTime
          ? html`<slot name="heading"><bdi>${flow.eventType.title}</bdi></slot>`
          : html`<bdi>${flow.eventType.title}</bdi>`,
        onBack: !isTime || flow.offersEventTypes ? this.#back : null,
        onChoose: (choices) => this.#go({ type: 'choose', choices }),
      })}
      <div class="step" part="step">
        <h2 part="heading" tabindex="-1">${isTime ? messages.chooseTime : messages.details}</h2>
        ${isTime ? this.#renderTimes(flow.eventType.slug) : this.#renderDetails()}
      </div>
    </div>`;
  }

  #renderTimes(slug: string): TemplateResult {
    return html`<booking-times
      exportparts="month-name, month-button, days, day, day-free, day-selected, day-name, times, time, zone, notice, alternative, next-free, error"
      .client=${this.client}
      .appId=${this.appId}
      .slug=${slug}
      .choices=${this.flow.choices}
      .zone=${this.zone.name}
      .zoneIsLocked=${this.zone.isLocked}
      .lost=${this.flow.lost}
      .localization=${this.localization}
      @booking-slots=${this.#lookAhead}
      @booking-slot-select=${this.#chooseSlot}
      @zone-select=${(event: CustomEvent<string>) => this.zone.choose(event.detail)}
    ></booking-times>`;
  }

  #renderDetails(): TemplateResult {
    if (this.#desk === null && this.failure !== null) {
      return html`<div class="notice bad" part="error" role="alert">
        <p>${this.failure}</p>
        <button type="button" @click=${this.#keep}>${this.localization.messages.tryAgain}</button>
      </div>`;
    }
    return html`<booking-details
      exportparts="field, label, control, problem, submit, hold, error, error-summary"
      .eventType=${this.flow.eventType}
      .form=${this.flow.form}
      .localization=${this.localization}
      .clock=${this.client.clock}
      .hold=${this.#desk?.hold ?? null}
      .isSending=${this.isSending}
      .refused=${this.refused}
      .failure=${this.failure}
      @details-fill=${(event: CustomEvent<FormValues>) => this.#fill(event.detail)}
      @details-submit=${this.#submit}
      @hold-extend=${this.#extend}
    ></booking-details>`;
  }

  #doneHeading(): string {
    const { messages } = this.localization;
    const awaiting = this.flow.booking?.awaiting ?? [];
    if (awaiting.includes('customer')) return messages.almostBooked;
    return awaiting.includes('host') ? messages.requested : messages.booked;
  }

  #wish(): Wish {
    return {
      slug: this.eventType ?? undefined,
      hostId: this.#namedHost(),
      locationId: this.location ?? undefined,
      durationMinutes: this.duration ?? undefined,
    };
  }

  #namedHost(): string | undefined {
    const { host } = this;
    if (!host || /^hst_[0-9a-z]+$/.test(host)) return host || undefined;
    this.ignored('host', host, 'the id of a host, hst_…');
    return undefined;
  }

  #begin(app: PublicApp | null): void {
    if (app === null) return;
    this.#wear(app);
    this.#start(app);
    this.dispatchEvent(new BookingEvent('booking-ready', { app }));
  }

  /** Puts the app's branding on, in place of what was worn before. */
  #wear({ branding }: PublicApp): void {
    const { shadowRoot } = this;
    if (shadowRoot === null) return;
    const others = shadowRoot.adoptedStyleSheets.filter((sheet) => sheet !== this.#brand);
    this.#brand = brandSheet(branding);
    shadowRoot.adoptedStyleSheets = [...others, this.#brand];
  }

  #start(app: PublicApp): void {
    const wish = this.#wish();
    if (wish.slug !== undefined && !app.event_types.some(({ slug }) => slug === wish.slug)) {
      this.ignored('event-type', wish.slug, app.event_types.map(({ slug }) => slug).join(', '));
    }
    if (this.duration !== undefined && this.duration !== null && !(this.duration > 0)) {
      this.ignored('duration', String(this.getAttribute('duration')), 'a number of minutes');
    }
    void this.#desk?.release();
    this.flow = advance(
      { ...emptyFlow, form: this.#prefilled() },
      { type: 'begin', eventTypes: app.event_types, wish },
    );
  }

  /** The form with what the page knows, as far as the visitor left it empty. */
  #prefilled(): FormValues {
    const { form } = this.flow;
    const known = {
      ...valuesOf(this.answers ?? {}),
      name: this.prefillName ?? '',
      email: this.prefillEmail ?? '',
      phone: this.prefillPhone ?? '',
      notes: this.prefillNotes ?? '',
    };
    const news = Object.entries(known).filter(([field, value]) => value !== '' && (form[field] ?? '') === '');
    return { ...form, ...Object.fromEntries(news) };
  }

  /** Takes a step of the flow; where it leads to another one, that one's heading gets the focus. */
  #go(event: FlowEvent): void {
    const from = this.flow.step;
    this.flow = advance(this.flow, event);
    const to = this.flow.step;
    if (from === to) return;
    this.failure = null;
    this.refused = new Map();
    this.#focusStep = true;
    this.dispatchEvent(new BookingEvent('booking-step', { from, to }));
  }

  readonly #leave = (): void => void this.#desk?.release();

  /** The time is free again before the times are asked for anew. */
  readonly #back = (): void => {
    if (this.isSending) return;
    void Promise.resolve(this.#desk?.release()).then(() => this.#go({ type: 'back' }));
  };

  #fill(form: FormValues): void {
    this.flow = advance(this.flow, { type: 'fill', form });
  }

  readonly #chooseSlot = (event: CustomEvent<BookingSlotDetail>): void => {
    const slot = { startAt: Date.parse(event.detail.start), endAt: Date.parse(event.detail.end) };
    // The page hears of the choice before it hears of the step.
    queueMicrotask(() => {
      this.#go({ type: 'choose-slot', slot });
      void this.#keep();
    });
  };

  /** Brings the next step's files while the visitor looks at the times; if that fails, choosing a time tries again. */
  readonly #lookAhead = (): void => {
    setTimeout(() => void Promise.allSettled([loadDetailsStep(), this.client.prepare()]));
  };

  /** Holds the chosen slot while the form is filled. */
  readonly #keep = async (): Promise<void> => {
    const order = this.#order();
    if (order === null) return;
    this.failure = null;
    const desk = await this.#openDesk();
    const lost = this.flow.slot === order.slot ? await desk?.keep(order) : null;
    if (lost && this.flow.slot === order.slot) this.#lose(lost);
  };

  /** The desk comes with the form's files, the same one for ever; null, with a word about it, when they do not arrive. */
  async #openDesk(): Promise<BookingDesk | null> {
    try {
      const Desk = await loadDetailsStep();
      this.#desk ??= new Desk(() => this.requestUpdate());
    } catch {
      this.failure = this.localization.messages.network;
    }
    return this.#desk;
  }

  readonly #extend = async (): Promise<void> => {
    try {
      await this.#desk?.extend();
      this.failure = null;
    } catch (error) {
      this.failure = errorText(error, this.localization, this.zone.name);
    }
  };

  #order(): Order | null {
    const { client, appId } = this;
    const { eventType, slot, choices } = this.flow;
    return appId && eventType && slot ? { client, appId, eventType, slot, choices } : null;
  }

  readonly #submit = async (): Promise<void> => {
    const order = this.#order();
    if (this.isSending || order === null) return;
    this.isSending = true;
    this.failure = null;
    this.refused = new Map();
    void loadPart('booking-done').catch(() => undefined);
    const { locale } = this.localization.formats;
    const visit = { form: this.flow.form, timezone: this.zone.name, locale };
    const desk = await this.#openDesk();
    const outcome = await desk?.submit(
      order,
      visit,
      (request) =>
        this.flow.slot === order.slot && this.dispatchEvent(new BookingEvent('booking-submit', { request })),
    );
    this.isSending = false;
    if (outcome) this.#conclude(outcome);
  };

  #conclude(outcome: Outcome): void {
    switch (outcome.kind) {
      case 'booked': {
        const { booking } = outcome;
        this.#go({ type: 'finish', booking });
        this.dispatchEvent(new BookingEvent('booking-created', { booking }));
        if (booking.awaiting.length > 0) this.dispatchEvent(new BookingEvent('booking-pending', { booking }));
        break;
      }
      case 'lost':
        this.#lose(outcome);
        break;
      case 'refused':
        this.dispatchEvent(errorEvent(outcome.error, this.localization));
        this.flow = { ...this.flow, eventType: outcome.eventType };
        if (outcome.fields.size > 0) this.refused = outcome.fields;
        else this.failure = errorText(outcome.error, this.localization, this.zone.name);
        break;
      case 'stopped':
        break;
    }
  }

  #lose({ alternatives, error }: Lost): void {
    this.dispatchEvent(errorEvent(error, this.localization));
    this.#go({ type: 'lose-slot', alternatives });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-widget': BookingWidget;
  }
}
