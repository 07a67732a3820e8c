import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Answers, PublicApp } from '@slotkit/shared/wire';
import { LaterPart } from '../../controllers/later-part.ts';
import { chooseSlot, type ChosenSlot } from '../../flow/booking-flow.ts';
import type { DetailsView } from '../../later/details-view.ts';
import { laterFile, type LaterFile } from '../../later-file.ts';
import type { LinkKind } from '../../later/link-view.ts';
import { ChoosingElement } from '../choosing-element.ts';

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
export class BookingWidget extends ChoosingElement {
  static override properties: PropertyDeclarations = {
    manageToken: { attribute: 'manage-token' },
    confirmToken: { attribute: 'confirm-token' },
    prefillName: { attribute: 'prefill-name' },
    prefillEmail: { attribute: 'prefill-email' },
    prefillPhone: { attribute: 'prefill-phone' },
    prefillNotes: { attribute: 'prefill-notes' },
    answers: { attribute: false },
    forwardQuery: { type: Boolean, attribute: 'forward-query' },
  };

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

  /** Nothing is asked of the server yet. */
  protected isAsleep = false;
  /** There once the form's file is. */
  #details: DetailsView | null = null;
  /** The form's file could not be loaded. */
  #detailsFailed = false;

  readonly #link = new LaterPart<LinkKind>(
    this,
    () => (this.isAsleep ? undefined : this.#linkKind()),
    ({ LinkView }, kind) =>
      new LinkView(this, kind, () => (kind === 'manage' ? this.manageToken : this.confirmToken) ?? ''),
  );

  constructor() {
    super();
    this.forwardQuery = false;
    this.addEventListener('booking-ready', ({ detail }) => {
      const file = laterFile();
      if (file && !this.#details)
        this.flow = this.#detailsFrom(file).resume(this.flow, detail.app.event_types);
    });
  }

  #linkKind(): LinkKind | undefined {
    return this.manageToken ? 'manage' : this.confirmToken ? 'confirm' : undefined;
  }

  protected override get asksApp(): boolean {
    return !this.isAsleep && !this.#linkKind();
  }

  protected override render(): TemplateResult {
    return this.#linkKind() ? this.#link.render() : super.render();
  }

  protected override renderStep(app: PublicApp): TemplateResult {
    const { step } = this.flow;
    const details = this.#details;
    if (step === 'done') {
      return html`<div class="step narrow" part="step">
        ${details?.renderDone((content) => this.renderHeading(content))}
      </div>`;
    }
    this.times.lost = this.flow.lost;
    return step === 'details'
      ? this.renderSplit(
          this.localization.messages.details,
          details?.render() ?? this.#renderNoDetails(),
          details?.renderSettled() ?? html``,
        )
      : super.renderStep(app);
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

  protected override take(slot: ChosenSlot): void {
    this.go(chooseSlot(this.flow, slot));
    void this.#openDetails();
  }

  protected override leave(): void {
    void this.#details?.release();
  }

  /** The time is free again before the times are asked for anew. */
  protected override back(): void {
    if (this.#details?.isSending) return;
    void Promise.resolve(this.#details?.release()).then(() => super.back());
  }

  #detailsFrom({ DetailsView }: LaterFile): DetailsView {
    return (this.#details ??= new DetailsView(this, {
      flow: () => this.flow,
      go: (flow) => this.go(flow),
    }));
  }

  /** The form, and the chosen time kept while it is filled. */
  readonly #openDetails = async (): Promise<void> => {
    this.#detailsFailed = false;
    try {
      // A form that is there already is on show: its time is held before anything can be sent.
      await (this.#details ?? this.#detailsFrom(await this.loadLater())).keep();
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
