import {
  html,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { Task, TaskStatus } from '@lit/task';
import type { PublicApp, PublicEventType } from '@slotkit/shared/wire';
import { pathOf } from '../client/booking-client.ts';
import { codeOf } from '../client/client-error.ts';
import { inStorage, visitsKey } from '../controllers/browser-storage.ts';
import { isDevelopment, warnOfWish } from '../development-warning.ts';
import {
  askFor,
  begin,
  choose,
  chooseEventType,
  emptyFlow,
  goBack,
  zoneOf,
  type ChosenSlot,
  type Flow,
  type Wish,
} from '../flow/booking-flow.ts';
import { baseStyles } from '../styles/base.styles.ts';
import { brandSheet } from '../styles/brand-sheet.ts';
import { bones } from '../views/bones.ts';
import { eventTypeList } from '../views/event-type-list.ts';
import { failureNotice } from '../views/failure-notice.ts';
import { summary } from '../views/summary.ts';
import { TimesView } from '../views/times-view.ts';
import { BookingElement } from './booking-element.ts';

/** What the elements share that let somebody choose: the app with its event types, and the times of one. */
export abstract class ChoosingElement extends BookingElement {
  static override styles: CSSResultGroup = baseStyles;
  static override properties: PropertyDeclarations = {
    appId: { attribute: 'app-id' },
    eventType: { attribute: 'event-type' },
    host: {},
    location: {},
    duration: { type: Number },
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
  /** Where the visitor is. @internal */
  declare flow: Flow;

  /** What wears the app's branding, as a selector. @internal */
  protected readonly branded: string = ':host';

  /** The host that the app was loaded for: a visitor who settled on a time keeps the one of then. */
  #askedHost: string | undefined;

  readonly #app = new Task(this, {
    args: () => [this.client, this.asksApp ? this.appId : undefined, this.#askedHost] as const,
    task: async ([client, appId, host_id], { signal }): Promise<PublicApp | null> => {
      if (!appId) return null;
      // The sentences are fetched beside it; without them there is nothing to read.
      const [app] = await Promise.all([
        client.read<PublicApp>(pathOf(appId), { query: { host_id }, signal }),
        this.language.load(),
        // Before the page was loaded anew somebody was at the form.
        inStorage(this, () => sessionStorage.getItem(visitsKey)) && this.loadLater(),
      ]);
      return app;
    },
    onComplete: (app) => this.#begin(app),
    onError: (error) => this.fireError(error),
  });

  /** @internal */
  protected readonly times: TimesView = new TimesView(
    this,
    () => {
      const { eventType, step, choices } = this.flow;
      const { status, value } = this.#app;
      return this.appId && eventType && step === 'time' && value && status === TaskStatus.COMPLETE
        ? { appId: this.appId, slug: eventType.slug, choices, zone: zoneOf(eventType, choices) }
        : null;
    },
    (slot) => this.take(slot),
  );

  constructor() {
    super();
    this.flow = emptyFlow;
    this.tasks.push(this.#app);
  }

  /** Whether the app is wanted, as it is unless something else is on show. @internal */
  protected get asksApp(): boolean {
    return true;
  }

  /** The visitor chose a time; the page has been told. @internal */
  protected abstract take(slot: ChosenSlot): void;

  /** Where the visitor begins: what was begun for one event type is not for the next. @internal */
  protected enter(flow: Flow, _eventTypes: readonly PublicEventType[]): Flow {
    return flow;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Whatever it is called, it is the one of the sample data.
    if (this.demo) this.appId ??= 'demo';
    const { step } = this.flow;
    if (step === 'event-type' || step === 'time') this.#askedHost = this.#namedHost();
    const app = this.#app.value;
    if (!app) return;
    if (changed.has('eventType')) this.#start(app);
    else if (['host', 'location', 'duration'].some((name) => changed.has(name))) {
      this.flow = askFor(this.flow, this.#wish());
    }
  }

  protected override render(): TemplateResult {
    const { value, status, error } = this.#app;
    const isPending = status === TaskStatus.PENDING;
    return html`<div class="frame" part="frame" aria-busy=${isPending}>
      ${
        status === TaskStatus.ERROR
          ? this.#renderFailure(error)
          : value && !isPending
            ? this.renderStep(value)
            : status === TaskStatus.COMPLETE
              ? html`<slot></slot>`
              : html`<div class="bones" role="status">
                  <span class="hidden">${this.language.localization?.messages.loading}</span>
                  ${bones}
                </div>`
      }
    </div>`;
  }

  #renderFailure(error: unknown): TemplateResult {
    return html`<div class="step">
      ${failureNotice(this, error, codeOf(error) === 'not_found' ? null : () => this.#app.run())}
      <slot></slot>
    </div>`;
  }

  /** What the present step shows. @internal */
  protected renderStep(app: PublicApp): TemplateResult {
    const { flow, localization } = this;
    const { messages } = localization;
    if (flow.step === 'time') return this.renderSplit(messages.chooseTime, this.times.render(), null);
    return html`<div class="step" part="step">
      ${this.renderHeading(html`<slot name="heading">${messages.chooseEventType}</slot>`)}
      <slot name="intro"></slot>
      ${eventTypeList(app.event_types, localization, (eventType) =>
        this.go(chooseEventType(this.flow, eventType, this.#wish())),
      )}
    </div>`;
  }

  /** @internal */
  protected renderHeading(content: unknown): TemplateResult {
    return html`<h2 part="heading" tabindex="-1">${content}</h2>`;
  }

  /** A step with a summary of what is booked beside it; `settled` is what can no longer be chosen there. @internal */
  protected renderSplit(
    heading: string,
    content: TemplateResult | undefined,
    settled: TemplateResult | null,
  ): TemplateResult {
    const { flow, localization } = this;
    return html`<div class="split">
      ${summary({
        flow,
        localization,
        onBack: settled || flow.offersEventTypes ? () => void this.back() : null,
        onChoose: (choices) => this.go(choose(this.flow, choices)),
        settled,
      })}
      <div class="step" part="step">${this.renderHeading(heading)} ${content}</div>
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
    this.wear('brand', brandSheet(app.branding, this.branded));
    this.#start(app);
    this.fire('booking-ready', { app });
  }

  #start(app: PublicApp): void {
    const wish = this.#wish();
    const { event_types: eventTypes } = app;
    if (isDevelopment) warnOfWish(this, eventTypes);
    this.flow = this.enter(begin(this.flow, eventTypes, wish), eventTypes);
  }

  /** Takes a step of the flow; where it leads to another one, that one's heading gets the focus. @internal */
  go(flow: Flow): void {
    const [from, to] = [this.flow.step, flow.step];
    this.flow = flow;
    if (from === to) return;
    this.focusOn('h2');
    this.fire('booking-step', { from, to });
  }

  /** @internal */
  protected back(): void | Promise<void> {
    this.go(goBack(this.flow));
  }
}
