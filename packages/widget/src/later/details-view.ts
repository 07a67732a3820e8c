import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { Answers, Booking, PublicEventType } from '@slotkit/shared/wire';
import type { BookingElement } from '../elements/booking-element.ts';
import { chooseEventType, zoneOf, type Flow } from '../flow/booking-flow.ts';
import { slotRequest } from '../flow/booking-request.ts';
import { finish, loseSlot } from '../flow/flow-ends.ts';
import { valuesOf, type FormValue, type FormValues } from '../flow/form-content.ts';
import { metadataOf, prefillOf } from '../flow/forwarded-query.ts';
import { toWire } from '../flow/slot-days.ts';
import { icon } from '../styles/icons.ts';
import { zoneCity } from '../time/zones.ts';
import { addToCalendar, bookingFacts, dayLeaf, inEventZone } from './booking-card.ts';
import { BookingDesk, type Lost, type Order, type Outcome } from './booking-desk.ts';
import { problemsOf, type Control } from './field-problems.ts';
import { fieldId, formField } from './form-field.ts';
import { formFields } from './form-fields.ts';
import { VisitKeeper } from './kept-visit.ts';
import { laterIcon } from './later-icons.ts';
import { periodOf } from './spans.ts';
import { standingText } from './standing-text.ts';

/** The element whose flow the form is a step of. */
export interface FlowHost extends BookingElement {
  readonly appId: string | undefined;
  readonly eventType: string | undefined;
  readonly prefillName: string | undefined;
  readonly prefillEmail: string | undefined;
  readonly prefillPhone: string | undefined;
  readonly prefillNotes: string | undefined;
  readonly answers: Answers | undefined;
  /** What is passed on of the page's query. */
  readonly query: string;
}

/** Where the visitor is, to read and to change. */
export interface FlowAccess {
  readonly flow: () => Flow;
  readonly go: (flow: Flow) => void;
}

/** The last steps of the flow: what was settled on, the form of the event type, and what became of it. */
export class DetailsView implements ReactiveController {
  isSending = false;
  readonly #host: FlowHost;
  readonly #access: FlowAccess;
  readonly #desk: BookingDesk;
  readonly #keeper: VisitKeeper;
  /** What is wrong, by field. */
  #problems: ReadonlyMap<string, string> = new Map();
  /** Why the last try failed. */
  #failure: unknown = null;
  #isExtended = false;
  /** The element was taken out, and its time given back. */
  #isAway = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: FlowHost, access: FlowAccess) {
    this.#host = host;
    this.#access = access;
    this.#desk = new BookingDesk(host);
    this.#keeper = new VisitKeeper(host, `${host.client.server} ${host.appId} ${host.eventType} `);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#hide);
    addEventListener('pageshow', this.#return);
    if (!this.#isAway) return;
    this.#isAway = false;
    void this.keep();
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#hide);
    removeEventListener('pageshow', this.#return);
    // An element that is only moved is back before the microtask runs.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#isAway = true;
      void this.release();
    });
  }

  hostUpdated(): void {
    if (this.#host.isConnected) this.#save();
  }

  /** A visit that is kept may go on after a reload, with its hold; any other ends with the page. */
  readonly #hide = (): void => {
    if (!this.#save()) void this.release();
  };

  /** The browser had put the page away. */
  readonly #return = ({ persisted }: PageTransitionEvent): void => {
    if (persisted && !this.#desk.hold) void this.keep();
  };

  /** Keeps what a reload would lose; false where the browser keeps nothing. */
  #save(): boolean {
    const { step, slot, eventType, choices, form } = this.#flow;
    const { hold, holdKey, request } = this.#desk;
    const isOver = step === 'done' || !eventType || (!slot && Object.keys(form).length === 0);
    return this.#keeper.keep(
      isOver
        ? null
        : [
            eventType.slug,
            form,
            slot && [slotRequest(slot, choices), toWire(slot.endAt)],
            hold,
            holdKey,
            request && [request.key, request.body],
            this.isSending,
          ],
    );
  }

  /** The flow as it was when the page was left: with the form as it was filled, and the time unless it has passed. */
  resume(flow: Flow, eventTypes: readonly PublicEventType[]): Flow {
    const kept = this.#keeper.read();
    const eventType = eventTypes.find(({ slug }) => slug === kept?.[0]);
    if (!kept || !eventType) return flow;
    const [, form, chosen, hold, holdKey, request, isSending] = kept;
    const [wish, end] = chosen ?? [];
    const startAt = Date.parse(wish?.start ?? '');
    const begun = { ...chooseEventType(flow, eventType, flow.choices), form };
    if (!wish || !end || !(startAt > this.#host.now())) return begun;
    this.#desk.hold = hold;
    this.#desk.holdKey = holdKey;
    this.#desk.request = request && { key: request[0], body: request[1] };
    this.isSending = isSending && request !== null;
    void this.#goOn();
    const { duration_minutes: durationMinutes, host_id: hostId, location_id: locationId } = wish;
    return {
      ...begun,
      step: 'details',
      choices: { durationMinutes, hostId, locationId },
      slot: { startAt, endAt: Date.parse(end) },
    };
  }

  /** Holds the chosen time while the form is filled. */
  async keep(): Promise<void> {
    const order = this.#order();
    if (order === null) return;
    this.#keepRoom(false);
    this.#isExtended = false;
    this.#change({ failure: null, problems: new Map() });
    const lost = await this.#desk.keep(order);
    if (lost && this.#flow.slot === order.slot) this.#lose(lost);
  }

  /** Gives the time back; resolves when others can have it. */
  release(): Promise<unknown> {
    const released = this.#desk.release();
    this.#save();
    return released;
  }

  /** What was under way when the page was left, once the form is on show. */
  async #goOn(): Promise<void> {
    await this.#host.updateComplete;
    const order = this.#order();
    if (order && this.isSending) await this.#conclude(this.#desk.send(order));
    else if (!this.#desk.hold) await this.keep();
  }

  get #flow(): Flow {
    return this.#access.flow();
  }

  /** What the visitor filled in, above what the page knows. */
  get #form(): FormValues {
    const { prefillName, prefillEmail, prefillPhone, prefillNotes, answers, query } = this.#host;
    const said = prefillOf(query);
    return {
      name: prefillName ?? said.name ?? '',
      email: prefillEmail ?? said.email ?? '',
      phone: prefillPhone ?? said.phone ?? '',
      notes: prefillNotes ?? said.notes ?? '',
      ...valuesOf(answers ?? {}),
      ...this.#flow.form,
    };
  }

  #order(): Order | null {
    const { eventType, slot, choices } = this.#flow;
    const { appId = '', query } = this.#host;
    return eventType && slot ? { appId, eventType, slot, choices, metadata: metadataOf(query) } : null;
  }

  #change(to: { failure: unknown; problems?: ReadonlyMap<string, string> }): void {
    this.#failure = to.failure;
    this.#problems = to.problems ?? this.#problems;
    if (to.problems?.size) this.#host.focusOn('.problems');
    this.#host.requestUpdate();
  }

  /** The time and place that were chosen. */
  renderSettled(): TemplateResult {
    const { eventType, choices, slot } = this.#flow;
    const { localization, zone } = this.#host;
    const location = eventType?.locations.find(({ id }) => id === choices.locationId);
    const host = eventType?.hosts.find(({ id }) => id === choices.hostId);
    const theirs =
      eventType &&
      slot &&
      inEventZone(slot.startAt, slot.endAt, zoneOf(eventType, choices), localization, zone.name);
    return html`<div class="choices">
      ${
        slot &&
        html`<p class="choice">
          ${laterIcon('calendar')}<span
            ><strong>${periodOf(slot.startAt, slot.endAt, zone.name, localization.formats)}</strong
            ><br /><span class="small muted"
              >${zoneCity(zone.name)}${theirs && html`<br /><span part="host-zone">${theirs}</span>`}</span
            ></span
          >
        </p>`
      }
      ${location && html`<p class="choice">${icon('place')}<bdi>${location.name}</bdi></p>`}
      ${host && html`<p class="choice">${icon('person')}<bdi>${host.name}</bdi></p>`}
    </div>`;
  }

  render(): TemplateResult {
    const { eventType } = this.#flow;
    const form = this.#form;
    const { messages, counted } = this.#host.localization;
    const fields = eventType ? formFields(eventType, form, messages) : [];
    const failure = this.#failure;
    return html`
      ${this.#renderHold()}
      ${
        this.#problems.size > 0
          ? html`<div class="notice bad problems" part="error-summary" role="alert" tabindex="-1">
              <p>${messages.problems(counted(this.#problems.size))}</p>
              <ul>
                ${[...this.#problems].map(
                  ([name, problem]) =>
                    html`<li>
                      <button class="link" @click=${() => this.#control(name)?.focus()}>
                        ${fields.find((field) => field.name === name)?.label ?? name}</button
                      >: ${problem}
                    </li>`,
                )}
              </ul>
            </div>`
          : ''
      }
      <form novalidate @submit=${this.#submit}>
        ${fields.map((field) =>
          formField({
            field,
            value: form[field.name],
            problem: this.#problems.get(field.name),
            messages,
            onFill: this.#fill,
          }),
        )}
        ${
          failure === null
            ? ''
            : html`<p class="notice bad" part="error" role="alert">${this.#host.errorText(failure)}</p>`
        }
        <button class="primary" part="submit" aria-disabled=${this.isSending}>
          ${this.isSending ? messages.sending : eventType?.requires_approval ? messages.request : messages.book}
        </button>
      </form>
    `;
  }

  #renderHold(): TemplateResult | null {
    const { hold } = this.#desk;
    clearTimeout(this.#timer);
    // Its line is kept free until it comes, so that nothing moves then.
    if (hold === null) return this.#flow.eventType?.hold_minutes ? html`<p class="hold"></p>` : null;
    const { messages, formats } = this.#host.localization;
    const seconds = Math.ceil((Date.parse(hold.expires_at) - this.#host.now()) / 1000);
    if (seconds <= 0) return html`<p class="notice" part="hold" role="status">${messages.holdOver}</p>`;
    this.#timer = setTimeout(() => this.#host.requestUpdate(), 1000);
    const twoDigits = new Intl.NumberFormat(formats.locale, { minimumIntegerDigits: 2 });
    const left = `${formats.number(Math.floor(seconds / 60))}:${twoDigits.format(seconds % 60)}`;
    return html`<div class="row small muted hold" part="hold">
      ${icon('clock')}<span role="timer" aria-live="off">${messages.heldFor(left)}</span>
      <button class="quiet" @click=${this.#extend}>${messages.holdMore}</button>
      <span class="hidden" role="status"
        >${seconds < 60 ? messages.holdEnding : this.#isExtended ? messages.holdExtended : ''}</span
      >
    </div>`;
  }

  /** What became of the visit: booked, requested or to be confirmed, with the next step. */
  renderDone(heading: (content: string) => TemplateResult): TemplateResult | null {
    const { booking } = this.#flow;
    if (booking === null) return null;
    const { localization, zone } = this.#host;
    const { messages } = localization;
    const { awaiting, manage_url: manageUrl } = booking;
    const title = awaiting.includes('customer')
      ? messages.almostBooked
      : awaiting.length > 0
        ? messages.requested
        : messages.booked;
    return html`<header>
        ${dayLeaf(booking, 'upcoming', localization, zone.name)}
        <div>
          <p class="muted"><bdi part="event-title">${booking.event_type.title}</bdi></p>
          ${heading(title)}
          <p>${this.#nextStep(booking)}</p>
        </div>
      </header>
      ${bookingFacts(booking, false, localization, zone.name)} ${addToCalendar(booking, messages)}
      ${manageUrl && html`<p><a href=${manageUrl} part="manage-link">${messages.manageBooking}</a></p>`}
      <slot name="done"></slot>`;
  }

  #nextStep(booking: Booking): string {
    const { localization, zone } = this.#host;
    const { messages, formats } = localization;
    const { awaiting, confirm_by: confirmBy } = booking;
    if (awaiting.length === 0) return messages.mailSent;
    if (!awaiting.includes('customer')) return standingText(booking, 'awaited', localization, zone.name);
    return messages.confirmByMail(confirmBy && formats.dayAndTime(Date.parse(confirmBy), zone.name));
  }

  #control(name: string): Control | null {
    return this.#host.renderRoot.querySelector<Control>(`#${CSS.escape(fieldId(name))}`);
  }

  readonly #fill = (name: string, value: FormValue): void => {
    const problems = new Map(this.#problems);
    problems.delete(name);
    this.#problems = problems;
    this.#access.go({ ...this.#flow, form: { ...this.#flow.form, [name]: value } });
  };

  readonly #extend = async (): Promise<void> => {
    try {
      await this.#desk.extend();
      this.#isExtended = true;
      this.#change({ failure: null });
    } catch (failure) {
      this.#change({ failure });
    }
  };

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const order = this.#order();
    if (this.isSending || order === null) return;
    const problems = problemsOf(event.target as HTMLFormElement, this.#host.localization.messages);
    this.#change({ failure: null, problems });
    if (problems.size > 0) return;
    this.isSending = true;
    await this.#conclude(
      this.#desk.submit(
        order,
        this.#form,
        (request) => this.#flow.slot === order.slot && this.#host.fire('booking-submit', { request }),
      ),
    );
  };

  async #conclude(sent: Promise<Outcome | null>): Promise<void> {
    const outcome = await sent;
    this.isSending = false;
    this.#host.requestUpdate();
    if (outcome === null) return;
    if ('booking' in outcome) {
      const { booking } = outcome;
      this.#keepRoom();
      this.#access.go(finish(this.#flow, booking));
      this.#host.fire('booking-created', { booking });
      if (booking.awaiting.length > 0) this.#host.fire('booking-pending', { booking });
    } else if ('lost' in outcome) {
      this.#lose(outcome.lost);
    } else {
      const { error, eventType, fields } = outcome;
      this.#host.fireError(error);
      this.#access.go({ ...this.#flow, eventType });
      if (fields.size > 0) this.#change({ failure: null, problems: fields });
      else this.#change({ failure: error });
    }
  }

  /** An answer that comes after a while takes no room away from under what stands below on the page; the visitor's next step does. */
  #keepRoom(isKept = true): void {
    const frame = this.#host.renderRoot.querySelector<HTMLElement>('.frame');
    if (frame) frame.style.minBlockSize = isKept ? `${frame.offsetHeight}px` : '';
  }

  #lose({ alternatives, error }: Lost): void {
    this.#host.fireError(error);
    this.#keepRoom();
    this.#access.go(loseSlot(this.#flow, alternatives));
  }
}
