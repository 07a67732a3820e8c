import {
  html,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { Task, TaskStatus } from '@lit/task';
import type { Answers, PublicApp } from '@slotkit/shared/wire';
import { pathOf } from '../../client/booking-client.ts';
import { ClientError } from '../../client/client-error.ts';
import { inStorage, visitsKey } from '../../controllers/browser-storage.ts';
import { LinkPart } from '../../controllers/link-part.ts';
import { isDevelopment } from '../../development-warning.ts';
import {
  askFor,
  begin,
  choose,
  chooseEventType,
  chooseSlot,
  emptyFlow,
  goBack,
  type Flow,
  type Wish,
} from '../../flow/booking-flow.ts';
import type { DetailsView } from '../../later/details-view.ts';
import { laterFile, type LaterFile } from '../../later-file.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { brandSheet } from '../../styles/brand-sheet.ts';
import { eventTypeList } from '../../views/event-type-list.ts';
import { summary } from '../../views/summary.ts';
import { TimesView } from '../../views/times-view.ts';
import { BookingElement } from '../booking-element.ts';

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
  static override styles: CSSResultGroup = baseStyles;
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
    forwardQuery: { type: Boolean, attribute: 'forward-query' },
    flow: { state: true },
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
  /** Passes the page's query on: `utm_…` and the like are kept with the booking. */
  declare forwardQuery: boolean;
  declare private flow: Flow;

  #brand: CSSStyleSheet | null = null;
  /** The host that the app was loaded for: a visitor who settled on a time keeps the one of then. */
  #askedHost: string | undefined;
  /** There once the form's file is. */
  #details: DetailsView | null = null;
  /** The form's file could not be loaded. */
  #detailsFailed = false;

  readonly #link = new LinkPart(this, () => {
    const { manageToken, confirmToken } = this;
    if (manageToken) return { kind: 'manage', token: manageToken };
    return confirmToken ? { kind: 'confirm', token: confirmToken } : null;
  });

  readonly #app = new Task(this, {
    args: () => {
      const { client, appId, manageToken, confirmToken } = this;
      return [client, manageToken || confirmToken ? undefined : appId, this.#askedHost] as const;
    },
    task: async ([client, appId, host_id], { signal }): Promise<PublicApp | null> => {
      if (!appId) return null;
      // The sentences are fetched beside it; without them there is nothing to read.
      const [app] = await Promise.all([
        client.read<PublicApp>(pathOf(appId), { query: { host_id }, signal }),
        this.language.load(),
        // Before a page was loaded anew somebody was at the form.
        inStorage(this, () => sessionStorage.getItem(visitsKey)) && this.loadLater(),
      ]);
      return app;
    },
    onComplete: (app) => this.#begin(app),
    onError: (error) => this.fireError(error),
  });

  readonly #times = new TimesView(
    this,
    () => {
      const { eventType, step, choices } = this.flow;
      return this.appId && eventType && step === 'time'
        ? { appId: this.appId, slug: eventType.slug, choices }
        : null;
    },
    (slot) => {
      this.#go(chooseSlot(this.flow, slot));
      void this.#openDetails();
    },
  );

  constructor() {
    super();
    this.flow = emptyFlow;
    this.forwardQuery = false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { step } = this.flow;
    if (step === 'event-type' || step === 'time') this.#askedHost = this.#namedHost();
    const app = this.#app.value;
    if (!app) return;
    if (changed.has('eventType')) this.#start(app);
    else if (['host', 'location', 'duration'].some((name) => changed.has(name))) {
      this.flow = askFor(this.flow, this.#wish());
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.manageToken || this.confirmToken) return;
    const { status } = this.#app;
    const done = this.flow.step === 'done' ? 'done' : null;
    this.showState(status === TaskStatus.PENDING ? 'loading' : status === TaskStatus.ERROR ? 'error' : done);
  }

  protected override render(): TemplateResult {
    if (this.manageToken || this.confirmToken) return this.#link.render();
    const { value, status, error } = this.#app;
    const isPending = status === TaskStatus.PENDING;
    return html`<div class="frame" part="frame" aria-busy=${isPending}>
      ${
        status === TaskStatus.ERROR
          ? this.#renderFailure(error)
          : value && !isPending
            ? this.#renderStep(value)
            : html`<div class="bones"><i class="bone"></i><i class="bone"></i><i class="bone"></i></div>`
      }
    </div>`;
  }

  #renderFailure(error: unknown): TemplateResult {
    const { localization } = this.language;
    const isUnknown = error instanceof ClientError && error.code === 'not_found';
    return html`<div class="step">
      <div class="notice bad" part="error" role="alert">
        <p>${this.errorText(error)}</p>
        ${
          isUnknown
            ? ''
            : html`<button @click=${() => void this.#app.run()}>
                ${localization?.messages.tryAgain ?? '↻'}
              </button>`
        }
      </div>
      <slot></slot>
    </div>`;
  }

  #renderStep(app: PublicApp): TemplateResult {
    const { flow, localization } = this;
    const { messages } = localization;
    const heading = (content: unknown): TemplateResult =>
      html`<h2 part="heading" tabindex="-1">${content}</h2>`;
    if (flow.eventType === null || flow.step === 'event-type') {
      return html`<div class="step" part="step">
        ${heading(html`<slot name="heading">${messages.chooseEventType}</slot>`)}
        <slot name="intro"></slot>
        ${eventTypeList(app.event_types, localization, (eventType) =>
          this.#go(chooseEventType(this.flow, eventType, this.#wish())),
        )}
      </div>`;
    }
    if (flow.step === 'done') {
      return html`<div class="step narrow" part="step">${this.#details?.renderDone(heading)}</div>`;
    }
    const isTime = flow.step === 'time';
    const details = isTime ? null : this.#details;
    this.#times.lost = flow.lost;
    return html`<div class="split">
      ${summary({
        flow,
        localization,
        onBack: !isTime || flow.offersEventTypes ? this.#back : null,
        onChoose: (choices) => this.#go(choose(this.flow, choices)),
        settled: isTime ? null : (details?.renderSettled() ?? html``),
      })}
      <div class="step" part="step">
        ${heading(isTime ? messages.chooseTime : messages.details)}
        ${isTime ? this.#times.render() : (details?.render() ?? this.#renderNoDetails())}
      </div>
    </div>`;
  }

  /** The form's file is on its way, or could not be loaded. */
  #renderNoDetails(): TemplateResult {
    const { messages } = this.localization;
    if (!this.#detailsFailed) return html`<i class="bone"></i>`;
    return html`<div class="notice bad" part="error" role="alert">
      <p>${messages.network}</p>
      <button @click=${this.#openDetails}>${messages.tryAgain}</button>
    </div>`;
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
    if (host && /^hst_[0-9a-z]+$/.test(host)) return host;
    if (isDevelopment && host) this.ignored('host', host, 'the id of a host, hst_…');
    return undefined;
  }

  #begin(app: PublicApp | null): void {
    if (app === null) return;
    this.#wear(app);
    this.#start(app);
    const file = laterFile();
    if (file && !this.#details) this.flow = this.#detailsFrom(file).resume(this.flow, app.event_types);
    this.fire('booking-ready', { app });
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
    const { event_types: eventTypes } = app;
    if (isDevelopment) {
      if (wish.slug !== undefined && !eventTypes.some(({ slug }) => slug === wish.slug)) {
        this.ignored('event-type', wish.slug, eventTypes.map(({ slug }) => slug).join(', '));
      }
      if (Number.isNaN(this.duration)) {
        this.ignored('duration', String(this.getAttribute('duration')), 'a number of minutes');
      }
    }
    void this.#details?.release();
    this.flow = begin(this.flow, eventTypes, wish);
  }

  /** Takes a step of the flow; where it leads to another one, that one's heading gets the focus. */
  #go(flow: Flow): void {
    const [from, to] = [this.flow.step, flow.step];
    this.flow = flow;
    if (from === to) return;
    this.focusOn('h2');
    this.fire('booking-step', { from, to });
  }

  /** The time is free again before the times are asked for anew. */
  readonly #back = (): void => {
    if (this.#details?.isSending) return;
    void Promise.resolve(this.#details?.release()).then(() => this.#go(goBack(this.flow)));
  };

  #detailsFrom({ DetailsView }: LaterFile): DetailsView {
    return (this.#details ??= new DetailsView(this, {
      flow: () => this.flow,
      go: (flow) => this.#go(flow),
    }));
  }

  /** The form, and the chosen time kept while it is filled. */
  readonly #openDetails = async (): Promise<void> => {
    this.#detailsFailed = false;
    try {
      await this.#detailsFrom(await this.loadLater()).keep();
    } catch {
      this.#detailsFailed = true;
    }
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-widget': BookingWidget;
  }
}
