import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { ProblemError } from '@slotkit/shared/client';
import { insteadButtons } from '../actions/instead-buttons.ts';
import { BookingChangedEvent } from '../booking/booking-changed-event.ts';
import { customerName } from '../booking/booking-text.ts';
import { dialogStyles } from '../booking/dialog.styles.ts';
import { formStyles } from '../booking/form.styles.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import { failureText } from '../console-error.ts';
import { valueOf } from '../control-value.ts';
import { tellLateFailure } from '../late-failure.ts';
import { LeaveEvent } from '../leave-event.ts';
import { consoleStyles } from '../styles/console.styles.ts';
import { words } from '../words/calendar.ts';
import { moveDialogStyles } from './move-dialog.styles.ts';
import type { MoveWish } from './move-wish.ts';

/**
 * Asks before a booking is moved to where it was drawn, and moves it. What the server refuses it says, with what could be done instead. The
 * message is the one of the booking's own form: it is there as well.
 *
 * @fires console-changed - when it was moved, with the new booking
 * @fires console-close - when somebody is done with it, or would rather not
 */
export class MoveDialog extends LitElement {
  static override readonly styles: CSSResultGroup = [
    consoleStyles,
    dialogStyles,
    formStyles,
    moveDialogStyles,
  ];
  static override properties: PropertyDeclarations = {
    desk: { attribute: false },
    wish: { attribute: false },
    zone: { attribute: false },
    start: { state: true },
    isSending: { state: true },
    failure: { state: true },
  };

  declare desk: ConsoleDesk;
  /** What is wished for; null for nothing. */
  declare wish: MoveWish | null;
  /** The IANA zone that its times are in. */
  declare zone: string;
  /** The start that was drawn, or one that was offered instead. */
  declare protected start: string;
  declare protected isSending: boolean;
  declare protected failure: unknown;

  constructor() {
    super();
    this.wish = null;
    this.isSending = false;
    this.failure = null;
    this.start = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('wish')) return;
    this.start = this.wish?.start ?? '';
    this.failure = null;
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { wish, desk } = this;
    if (wish === null) return nothing;
    const { booking } = wish;
    return html`<dialog aria-labelledby="title" @close=${this.#leave}>
      <form method="dialog" @submit=${this.#submit}>
        <h2 id="title">${words.moveTitle}</h2>
        <p><bdi>${customerName(booking)}</bdi> · <bdi>${booking.event_type.title}</bdi></p>
        <dl>
          <dt>${words.moveFrom}</dt>
          <dd>${this.#when(booking.start, booking.duration_minutes)}</dd>
          <dt>${words.moveTo}</dt>
          <dd aria-live="polite"><strong>${this.#when(this.start, wish.minutes)}</strong></dd>
        </dl>
        <label
          ><span>${desk.words.message} <span class="quiet">(${desk.words.optional})</span></span>
          <textarea
            name="message"
            rows="3"
            maxlength="2000"
            .value=${desk.drafts.of(booking.id).values.reschedule?.['message'] ?? ''}
            @input=${(event: Event) =>
              desk.drafts.type(booking.id, 'reschedule', { message: valueOf(event) })}
          ></textarea>
        </label>
        ${this.#renderFailure()}
        <div class="buttons">
          <button class="primary" aria-disabled=${this.isSending}>
            ${this.isSending ? words.moving : this.#isNotOffered ? words.moveAnyway : words.move}
          </button>
          <button type="button" @click=${this.#leave}>${words.keep}</button>
        </div>
      </form>
    </dialog>`;
  }

  #renderFailure(): TemplateResult | typeof nothing {
    const { failure, desk, zone } = this;
    if (failure === null) return nothing;
    const others = insteadButtons(failure, desk, zone, (start) => this.#chooseInstead(start));
    const why = failure instanceof ProblemError && this.#isNotOffered ? failure.problem.detail : undefined;
    return html`<div role="alert" class="failure">
      <p>${others.length > 0 ? desk.words.alreadyBooked : (why ?? failureText(failure, desk.words))}</p>
      ${this.#isNotOffered ? html`<p class="quiet">${words.anywayHint}</p>` : nothing} ${others}
    </div>`;
  }

  /** Whether rules alone are in the way, which members may pass. */
  get #isNotOffered(): boolean {
    return this.failure instanceof ProblemError && this.failure.code === 'slot_not_offered';
  }

  #when(start: string, minutes: number): string {
    const { formats } = this.desk;
    const startAt = Date.parse(start);
    return formats
      .of({ weekday: 'short', day: 'numeric', month: 'short', ...formats.hourMinute, timeZone: this.zone })
      .formatRange(startAt, startAt + minutes * 60_000);
  }

  #chooseInstead(start: string): void {
    this.start = start;
    this.failure = null;
  }

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { wish, desk } = this;
    if (wish === null || this.isSending) return;
    const { booking, minutes } = wish;
    const override = this.#isNotOffered;
    const message = desk.drafts.of(booking.id).values.reschedule?.['message']?.trim() ?? '';
    this.isSending = true;
    try {
      const moved = await desk.client.post('/v1/bookings/{id}/reschedule', {
        params: { path: { id: booking.id } },
        body: {
          start: new Date(this.start).toISOString(),
          duration_minutes: minutes,
          ...(message !== '' && { message }),
          ...(override && { override }),
        },
      });
      desk.drafts.sent(booking.id, 'reschedule');
      this.dispatchEvent(new BookingChangedEvent(moved, booking.id));
      if (this.wish === wish) this.#leave();
    } catch (error) {
      // Whoever has left it is asked something else by now, or is on another page.
      if (this.wish !== wish || !this.isConnected)
        return tellLateFailure(desk, customerName(booking), desk.words.actions.reschedule, error);
      this.failure = error;
      this.dispatchEvent(new Event('console-refused', { bubbles: true, composed: true }));
    } finally {
      this.isSending = false;
    }
  };

  readonly #leave = (): void => {
    this.dispatchEvent(new LeaveEvent());
  };
}
customElements.define('console-move-dialog', MoveDialog);

declare global {
  interface HTMLElementTagNameMap {
    'console-move-dialog': MoveDialog;
  }
}
