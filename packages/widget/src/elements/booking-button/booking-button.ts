import {
  html,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { LaterPart } from '../../controllers/later-part.ts';
import { isDevelopment } from '../../development-warning.ts';
import { laterFile } from '../../later-file.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { BookingWidget } from '../booking-widget/booking-widget.ts';
import { bookingButtonStyles } from './booking-button.styles.ts';
import { DialogView } from './dialog-view.ts';
import { hostedAddress } from './hosted-address.ts';
import { PageButtons } from './page-buttons.ts';

/**
 * A button that opens the whole way to a booking in a dialog, or the server's own page in a new tab. Nothing is asked of the server
 * before that, and nothing is lost when the dialog is closed and opened again. It takes every attribute of `<booking-widget>`.
 *
 * The page's own buttons open and close it, too: `<button commandfor="id" command="--open">`, `--close`. A link inside, such as
 * `<a href="/book/{app-id}">Book a call</a>`, is there for visitors without script and lends the button its words otherwise.
 *
 * @tag booking-button
 * @slot - the words on the button; `Choose a time` in the visitor's language where there are none
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
 * @csspart button - the button in the page, or the link to the new tab
 * @csspart dialog - the dialog
 * @csspart close - the button that closes it
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
 * @cssstate open - the dialog is open
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
export class BookingButton extends BookingWidget {
  static override styles: CSSResultGroup = [baseStyles, bookingButtonStyles];
  static override properties: PropertyDeclarations = {
    floating: { type: Boolean, reflect: true },
    target: {},
    isOpen: { state: true },
  };

  /** Stays in the corner of the window at the end of lines and of the page. */
  declare floating: boolean;
  /** `dialog`, or `tab`: a link that opens the server's own page in a new tab. */
  declare target: 'dialog' | 'tab';
  /** @internal */
  declare protected isOpen: boolean;

  /** A button that changed its colour once it was pressed would not be the same any more. @internal */
  protected override readonly branded: string = 'dialog';

  readonly #dialog: LaterPart<DialogView> = new LaterPart(
    this,
    () => !this.isAsleep && !this.#isTab,
    () =>
      new DialogView(
        this,
        () => this.isOpen,
        () => super.render(),
      ),
  );

  constructor() {
    super();
    this.floating = this.isOpen = false;
    this.target = 'dialog';
    this.isAsleep = true;
    void new PageButtons(this);
    this.addEventListener('command', (event) => {
      const { command } = event as CommandEvent;
      if (command === '--open') this.open();
      if (command === '--close') this.close();
    });
    new MutationObserver(() => this.requestUpdate()).observe(this, {
      characterData: true,
      childList: true,
      subtree: true,
    });
  }

  /** Opens the dialog, or the page in a new tab. */
  open(): void {
    if (this.#isTab) this.renderRoot.querySelector('a')?.click();
    else {
      this.isAsleep = false;
      this.isOpen = true;
    }
  }

  /** Closes the dialog. What the visitor did in it is there when it is opened again. */
  close(): void {
    this.isOpen = false;
  }

  get #isTab(): boolean {
    return this.target === 'tab';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (isDevelopment && !['dialog', 'tab', null].includes(this.target)) {
      this.ignored('target', this.target, 'dialog or tab');
    }
    if (this.#isTab) this.isOpen = false;
    if (this.#isTab && this.query && !laterFile()) {
      void this.loadLater().then(
        () => this.requestUpdate(),
        () => undefined,
      );
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.showState('open', this.isOpen);
  }

  protected override render(): TemplateResult {
    // A link that the page wrote for the time without script lends its words: in a button it would be a second one.
    const label =
      this.querySelector(':scope > a')?.textContent ??
      html`<slot>${this.language.localization?.messages.chooseTime}</slot>`;
    return html`${
      this.#isTab
        ? html`<a
            class="button primary"
            part="button"
            href=${hostedAddress(this, laterFile()?.forwarded(this.query))}
            target="_blank"
            rel="noopener"
            >${label}</a
          >`
        : html`<button
            class="primary"
            part="button"
            id="open"
            aria-haspopup="dialog"
            @click=${() => this.open()}
          >
            ${label}
          </button>`
    }${this.#dialog.render(html``)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-button': BookingButton;
  }
}
