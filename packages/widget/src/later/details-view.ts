import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { PublicEventType } from '@slotkit/shared/wire';
import type { ChosenSlot, Flow } from '../flow/booking-flow.ts';
import { finish, loseSlot } from '../flow/flow-ends.ts';
import type { FormValue } from '../flow/form-content.ts';
import { BookingDesk, type Lost, type Order, type Outcome } from './booking-desk.ts';
import { doneView } from './done-view.ts';
import { failureLine } from './failure-line.ts';
import { errorSummary } from './error-summary.ts';
import { problemsOf, type Problem } from './field-problems.ts';
import type { FlowHost } from './flow-host.ts';
import { formField } from './form-field.ts';
import { formContent, formFields } from './form-fields.ts';
import { HoldLine } from './hold-line.ts';
import { keepRoom } from './keep-room.ts';
import { VisitKeeper } from './kept-visit.ts';
import { resumedFlow, visitOf } from './resumed-flow.ts';
import { settledChoices } from './settled-choices.ts';

/** The last steps of the flow: the form of the event type while its time is kept, and what became of it. */
export class DetailsView implements ReactiveController {
  readonly #host: FlowHost;
  readonly #keeper: VisitKeeper;
  readonly #holdLine: HoldLine;
  #desk: BookingDesk;
  /** The chosen time that was asked for at the desk. */
  #slot: ChosenSlot | null = null;
  /** What is wrong, by field. */
  #problems = new Map<string, Problem>();
  /** Why the last try failed. */
  #failure: unknown = null;
  #isSending = false;
  /** The page has asked for something else since. */
  #isOvertaken = false;
  /** On the way back to the times. */
  #isLeaving = false;
  #isExtending = false;

  constructor(host: FlowHost) {
    this.#host = host;
    this.#keeper = new VisitKeeper(host);
    this.#holdLine = new HoldLine(host, this.#extend);
    this.#desk = new BookingDesk(host);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#hide);
    addEventListener('pageshow', this.#return);
    if (!this.#desk.holdKey) this.#keepAnew();
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#hide);
    removeEventListener('pageshow', this.#return);
    // An element that is only moved is back before the microtask runs.
    queueMicrotask(() => {
      if (!this.#host.isConnected) void this.#release();
    });
  }

  /** Another time was chosen. */
  hostUpdate(): void {
    const { step, slot } = this.#host.flow;
    const wanted = step === 'details' ? slot : null;
    if (wanted === this.#slot || !this.#host.isConnected) return;
    this.#slot = wanted;
    if (wanted) void this.#keep();
  }

  hostUpdated(): void {
    if (this.#host.isConnected) this.#save();
  }

  /** A visit that is kept may go on after a reload, with its hold; any other ends with the page. */
  readonly #hide = (): void => {
    if (!this.#save()) void this.#release();
  };

  /** The browser had put the page away. */
  readonly #return = ({ persisted }: PageTransitionEvent): void => {
    if (persisted && !this.#desk.hold) this.#keepAnew();
  };

  #keepAnew(): void {
    this.#slot = null;
    this.#host.requestUpdate();
  }

  /** Keeps what a reload would lose; false where the browser keeps nothing. */
  #save(): boolean {
    return this.#keeper.keep(this.#desk.about, visitOf(this.#host.flow, this.#desk, this.#isSending));
  }

  /** Gives back what was kept before; what was under way here when the page was left goes on. */
  enter(flow: Flow, eventTypes: readonly PublicEventType[]): Flow {
    // Whoever has sent a booking learns what became of it; only where it was not made, what the page asks for meanwhile counts.
    if (this.#isSending) {
      this.#isOvertaken = true;
      return this.#host.flow;
    }
    const { holdKey } = this.#desk;
    void this.#desk.release();
    // What is given back is not taken up again from what the browser keeps.
    if (holdKey) this.#save();
    const desk = (this.#desk = new BookingDesk(this.#host, this.#desk));
    const kept = this.#keeper.read(desk.about);
    const resumed = resumedFlow(flow, eventTypes, kept, this.#host.now());
    if (kept && resumed.slot) {
      [, , , desk.hold, desk.holdKey, desk.request, this.#isSending] = kept;
      this.#isSending &&= desk.request !== null;
      if (desk.hold || this.#isSending) this.#slot = resumed.slot;
      if (this.#isSending) void this.#sendAgain();
    }
    return resumed;
  }

  /** What was sent and not answered when the page was left, once the form is on show. */
  async #sendAgain(): Promise<void> {
    await this.#host.updateComplete;
    const order = this.#order();
    if (order) await this.#conclude(this.#desk.send(order));
  }

  /** Gives the time back before the visitor looks for another one; false where that is not possible now. */
  async leave(): Promise<boolean> {
    if (this.#isSending || this.#isLeaving) return false;
    this.#isLeaving = true;
    await this.#release();
    this.#isLeaving = false;
    return true;
  }

  /** Holds the chosen time while the form is filled. */
  async #keep(): Promise<void> {
    const order = this.#order();
    if (order === null) return;
    keepRoom(this.#host, true);
    this.#holdLine.isExtended = false;
    this.#change(null, new Map());
    const lost = await this.#desk.keep(order);
    if (lost && this.#host.flow.slot === order.slot) this.#lose(lost);
  }

  /** Gives the time back, unless a booking needs it; resolves when others can have it. */
  #release(): Promise<unknown> | null | undefined {
    if (this.#isSending) return null;
    const released = this.#desk.release();
    this.#save();
    return released;
  }

  #order(): Order | null {
    const { step, eventType, slot, choices } = this.#host.flow;
    return step === 'details' && eventType && slot ? { eventType, slot, choices } : null;
  }

  #change(failure: unknown, problems = this.#problems): void {
    if (problems.size > 0 && problems !== this.#problems) this.#host.focusOn('.problems');
    this.#failure = failure;
    this.#problems = problems;
    this.#host.requestUpdate();
  }

  renderSettled(): TemplateResult {
    return settledChoices(this.#host.flow, this.#host);
  }

  render(): TemplateResult {
    const host = this.#host;
    const { booking, eventType, form: filled } = host.flow;
    if (booking) return doneView(booking, host);
    const { messages } = host.localization;
    const form = formContent(host, filled);
    const fields = eventType ? formFields(eventType, form, messages) : [];
    return html`
      ${this.#holdLine.render(this.#desk.hold, eventType?.hold_minutes)}
      ${errorSummary(host, this.#problems, fields)}
      <form novalidate @submit=${this.#submit}>
        ${fields.map((field) =>
          formField({
            field,
            value: form[field.name],
            problem: this.#problems.get(field.name)?.(messages),
            messages,
            onFill: this.#fill,
          }),
        )}
        ${failureLine(host, this.#failure)}
        <button class="primary" part="submit" aria-disabled=${this.#isSending}>
          ${this.#isSending ? messages.sending : eventType?.requires_approval ? messages.request : messages.book}
        </button>
      </form>
    `;
  }

  readonly #fill = (name: string, value: FormValue): void => {
    this.#problems.delete(name);
    this.#host.go({ ...this.#host.flow, form: { ...this.#host.flow.form, [name]: value } });
  };

  readonly #extend = async (): Promise<void> => {
    if (this.#isExtending) return;
    // What was said before is said again when it is true again.
    this.#holdLine.isExtended = false;
    this.#isExtending = true;
    this.#change(null);
    const slot = this.#slot;
    try {
      await this.#desk.extend();
      this.#holdLine.isExtended = slot === this.#slot;
      this.#host.requestUpdate();
    } catch (failure) {
      this.#host.fireError(failure);
      if (slot === this.#slot) this.#change(failure);
    }
    this.#isExtending = false;
  };

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const order = this.#order();
    if (this.#isSending || order === null) return;
    const problems = problemsOf(event.target as HTMLFormElement);
    this.#change(null, problems);
    if (problems.size > 0) return;
    this.#isSending = true;
    this.#isOvertaken = false;
    await this.#conclude(
      this.#desk.submit(
        order,
        formContent(this.#host, this.#host.flow.form),
        (request) => this.#host.flow.slot === order.slot && this.#host.fire('booking-submit', { request }),
      ),
    );
  };

  async #conclude(sent: Promise<Outcome | null>): Promise<void> {
    const outcome = await sent;
    this.#isSending = false;
    this.#host.requestUpdate();
    if (outcome === null) return;
    if ('booking' in outcome) {
      const { booking } = outcome;
      keepRoom(this.#host);
      this.#host.go(finish(this.#host.flow, booking));
      this.#host.fire('booking-created', { booking });
      if (booking.awaiting.length > 0) this.#host.fire('booking-pending', { booking });
    } else if ('lost' in outcome) {
      this.#lose(outcome.lost);
    } else {
      const { error, eventType, fields } = outcome;
      this.#host.fireError(error);
      const { flow } = this.#host;
      // Meanwhile the page may have asked for something else.
      this.#host.go({ ...flow, ...(flow.slot && { eventType }) });
      this.#change(fields.size > 0 ? null : error, fields);
    }
    if (this.#isOvertaken && !('booking' in outcome)) this.#host.requestUpdate('eventType', null);
  }

  #lose({ alternatives, error }: Lost): void {
    this.#host.fireError(error);
    keepRoom(this.#host);
    this.#host.go(loseSlot(this.#host.flow, alternatives));
  }
}
