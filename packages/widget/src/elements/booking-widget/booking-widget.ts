import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { PublicApp, PublicEventType } from '@slotkit/shared/wire';
import { LaterPart } from '../../controllers/later-part.ts';
import { chooseSlot, type ChosenSlot, type Flow } from '../../flow/booking-flow.ts';
import type { DetailsView } from '../../later/details-view.ts';
import { laterFile } from '../../later-file.ts';
import type { LinkKind, LinkView } from '../../later/link-view.ts';
import type { Answers } from '../../wire-types.ts';
import { ChoosingElement } from '../choosing-element.ts';

/**
 * The whole way to a booking: what, when, who, done. With `manage-token` or `confirm-token` it shows that booking instead.
 *
 * What stands inside the element is shown until it runs, and when there is nothing to book: put a link to `/book/{app-id}` there.
 *
 * @tag booking-widget
 * @slot - shown until the element runs, and where there is nothing to book
 * @slot heading - in place of what the first step begins with: the question what to book, or the title where there is only one event type
 * @slot intro - below it, in place of the event type's description
 * @slot done - stands below a finished booking
 * @fires {BookingEvent<'booking-ready'>} booking-ready - the app is loaded and the visitor can begin
 * @fires {BookingEvent<'booking-slots'>} booking-slots - the times of a month are there, or have changed
 * @fires {BookingEvent<'booking-slot-select'>} booking-slot-select - the visitor chose a time
 * @fires {BookingEvent<'booking-step'>} booking-step - the visitor went on or back
 * @fires {BookingEvent<'booking-submit'>} booking-submit - before anything is sent; `preventDefault()` stops it
 * @fires {BookingEvent<'booking-created'>} booking-created - the server took the booking, pending or not
 * @fires {BookingEvent<'booking-pending'>} booking-pending - the booking waits for the host, the customer or both
 * @fires {BookingEvent<'booking-confirmed'>} booking-confirmed - the customer confirmed
 * @fires {BookingEvent<'booking-rescheduled'>} booking-rescheduled - the customer moved the booking: it is the new one
 * @fires {BookingEvent<'booking-cancelled'>} booking-cancelled - the customer cancelled
 * @fires {BookingEvent<'booking-error'>} booking-error - something could not be loaded, sent or changed
 * @csspart frame - everything that is shown
 * @csspart step - what the present step shows
 * @csspart heading - the heading of the step
 * @csspart summary - what was chosen so far
 * @csspart event-title - what is booked
 * @csspart intro - what it is about
 * @csspart event-types - the list of what can be booked
 * @csspart event-type - one of them
 * @csspart choice - a select for duration, place or host
 * @csspart back - the way back
 * @csspart days - the day grid
 * @csspart weekday - the name of a column
 * @csspart day - a day
 * @csspart day-free - a day with times
 * @csspart day-selected - the day whose times are on show
 * @csspart day-number - the number of a day, which is all that is seen of it
 * @csspart month-name - the month on show
 * @csspart month-button - the way to another month
 * @csspart zone - the time zone
 * @csspart zone-select - the select to change it
 * @csspart host-zone - the zone of whom one meets, where its clocks show something else
 * @csspart day-name - the day whose times are on show
 * @csspart times - the times of a day
 * @csspart time - one of them
 * @csspart time-selected - the one that is chosen
 * @csspart next-free - the way to the next free day
 * @csspart error - what went wrong
 * @csspart retry - the button to try again
 * @csspart notice - what has just happened, such as a time that was taken
 * @csspart alternative - a time that is still free
 * @csspart field - a question of the form
 * @csspart label - its label
 * @csspart control - where the answer goes
 * @csspart option - an answer to tick
 * @csspart tick - its box
 * @csspart problem - what is wrong with it
 * @csspart error-summary - all that is wrong
 * @csspart problem-link - the way to one of them
 * @csspart hold - how long the time is kept
 * @csspart hold-more - the button that asks for more time
 * @csspart submit - the button that books
 * @csspart facts - when, where, with whom and for whom
 * @csspart place-link - the link to where one meets
 * @csspart calendars - ways to add the booking to a calendar
 * @csspart manage-link - the way to change or cancel
 * @csspart leaf - the calendar leaf with the day
 * @csspart badge - the state of the booking, as a coloured label
 * @csspart badge-pending_confirmation - the label in this state
 * @csspart badge-scheduled - the label in this state
 * @csspart badge-confirmed - the label in this state
 * @csspart badge-started - the label in this state
 * @csspart badge-completed - the label in this state
 * @csspart badge-cancelled - the label in this state
 * @csspart badge-no_show - the label in this state
 * @csspart badge-rescheduled - the label in this state
 * @csspart actions - what can be done
 * @csspart confirm - the button that confirms
 * @csspart book-again - the way to another booking
 * @csspart reschedule - opens the form to move the booking
 * @csspart reschedule-form - that form
 * @csspart review - the old time and the new one
 * @csspart reschedule-submit - the button that moves the booking
 * @csspart other-time - the way back to the times
 * @csspart keep - the way out of either form, which changes nothing
 * @csspart cancel - opens the form to cancel it
 * @csspart cancel-form - that form
 * @csspart cancel-submit - the button that cancels
 * @csspart count - how long the reason is
 * @cssstate loading - something is on its way from the server
 * @cssstate error - it could not be loaded
 * @cssstate done - the booking is made, or changed
 * @cssprop [--booking-accent=light-dark(#3550c4, #a3b4ff)] - buttons, links, what is chosen
 * @cssprop [--booking-on-accent=light-dark(#fff, #10142a)] - text on the accent
 * @cssprop [--booking-background=light-dark(#fff, #16181d)] - behind everything
 * @cssprop [--booking-surface=light-dark(#f5f6f8, #1f2228)] - behind what is set apart
 * @cssprop [--booking-text=light-dark(#1b1f26, #eceef2)] - text
 * @cssprop [--booking-muted=light-dark(#596273, #a2abba)] - text of less weight
 * @cssprop [--booking-line=light-dark(#e2e5ea, #31353d)] - lines
 * @cssprop [--booking-control=light-dark(#858e9c, #737c8a)] - borders of fields
 * @cssprop [--booking-danger=light-dark(#b42318, #ff9d94)] - what is wrong
 * @cssprop [--booking-success=light-dark(#18794e, #74d3a4)] - what went well
 * @cssprop [--booking-radius=10px] - corners
 * @cssprop [--booking-font=system-ui, sans-serif] - the family of all text
 * @cssprop [--booking-font-size=medium] - the size of all text
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
  /** The name that the form begins with. */
  declare prefillName: string | undefined;
  /** The e-mail address that the form begins with. */
  declare prefillEmail: string | undefined;
  /** The phone number that the form begins with. */
  declare prefillPhone: string | undefined;
  /** The notes that the form begins with. */
  declare prefillNotes: string | undefined;
  /** Answers that the form begins with, by the question's key. */
  declare answers: Answers | undefined;
  /**
   * Passes the page's query on: `name`, `email`, `phone` and `notes` fill the form in where no `prefill-…` does, and what campaigns leave
   * there (`utm_…`, `gclid`, `fbclid`, `ref` and the like) is kept as the booking's `metadata`. What is too long is left out.
   */
  declare forwardQuery: boolean;

  /** As the element found it: pages tend to tidy their address up. */
  readonly #query = location.search;
  /** Nothing is asked of the server yet. @internal */
  protected isAsleep = false;
  /** The last steps: the form, and what became of it. */
  readonly #details: LaterPart<DetailsView> = new LaterPart(
    this,
    () => this.flow.slot !== null,
    ({ DetailsView }) => new DetailsView(this),
  );
  readonly #link: LaterPart<LinkView> = new LaterPart(
    this,
    () => this.#token !== null,
    ({ LinkView }) => new LinkView(this, () => this.#token),
  );

  constructor() {
    super();
    this.forwardQuery = false;
  }

  /** @internal */
  get query(): string {
    return this.forwardQuery ? this.#query : '';
  }

  get #token(): readonly [LinkKind, token: string] | null {
    const { isAsleep, manageToken, confirmToken } = this;
    if (isAsleep) return null;
    return manageToken ? ['manage', manageToken] : confirmToken ? ['confirm', confirmToken] : null;
  }

  /** @internal */
  protected override get asksApp(): boolean {
    return !this.isAsleep && !this.#token;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.asksApp) this.showState('done', this.flow.step === 'done');
  }

  protected override render(): TemplateResult {
    return this.#token ? this.#link.render() : super.render();
  }

  /** @internal */
  protected override renderStep(app: PublicApp): TemplateResult {
    const { step } = this.flow;
    const details = this.#details;
    if (step === 'done') return details.render();
    this.times.lost = this.flow.lost;
    return step === 'details'
      ? this.renderSplit(
          this.localization.messages.details,
          details.render(html`<i class="bone"></i>`),
          details.view?.renderSettled() ?? html``,
        )
      : super.renderStep(app);
  }

  /** @internal */
  protected override take(slot: ChosenSlot): void {
    this.go(chooseSlot(this.flow, slot));
  }

  /** @internal */
  protected override enter(flow: Flow, eventTypes: readonly PublicEventType[]): Flow {
    const file = laterFile();
    return file ? this.#details.make(file).enter(flow, eventTypes) : flow;
  }

  /** The time is free again before the times are asked for anew. @internal */
  protected override async back(): Promise<void> {
    if ((await this.#details.view?.leave()) !== false) await super.back();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-widget': BookingWidget;
  }
}
