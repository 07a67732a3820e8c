import { html, type TemplateResult } from 'lit';
import type { Booking } from '@slotkit/shared/wire';
import type { BookingClient } from '../../client/booking-client.ts';
import { ClientError, type ClientErrorCode } from '../../client/client-error.ts';
import { defineOnce } from '../../define-once.ts';
import type { ChosenSlot, LostSlot } from '../../flow/booking-flow.ts';
import { keyFor, type KeyedRequest } from '../../flow/booking-request.ts';
import { isSettled, mayConfirm, type Standing } from '../../flow/booking-standing.ts';
import { newIdempotencyKey } from '../../flow/idempotency-key.ts';
import { toWire } from '../../flow/slot-days.ts';
import { icon } from '../../styles/icons.ts';
import { BookingTimes } from '../booking-times/booking-times.ts';
import { addToCalendar } from '../link-panel/add-to-calendar.ts';
import { bookingFacts, dayLeaf } from '../link-panel/booking-summary.ts';
import { LinkPanel } from '../link-panel/link-panel.ts';
import { standingText } from '../link-panel/standing-text.ts';
import { statusBadge } from '../link-panel/status-badge.ts';
import { cancelForm, longestReason, reasonLength } from './cancel-form.ts';
import { moveForm } from './move-form.ts';
import { whyNotTexts } from './why-not-text.ts';

type Change = 'cancel' | 'move';

/** Answers after which the same request may still have been, or become, a success: its key is kept. */
const isUndecided: readonly ClientErrorCode[] = [
  'network',
  'internal',
  'unavailable',
  'rate_limited',
  'idempotency_in_progress',
];

/**
 * The customer's booking and what it may do with it. What is typed or chosen stays while a form is closed.
 *
 * @fires zone-select - the visitor chose another time zone (stays inside; detail: the IANA name)
 */
export class BookingManagePanel extends LinkPanel {
  static override properties = {
    open: { state: true },
    reason: { state: true },
    reasonIsRefused: { state: true },
    timesAreWanted: { state: true },
    newSlot: { state: true },
    lost: { state: true },
  };

  /** The form that is open. */
  declare private open: Change | null;
  declare private reason: string;
  declare private reasonIsRefused: boolean;
  /** The times were looked at once; they stay where the visitor left them. */
  declare private timesAreWanted: boolean;
  /** The time to move to, once chosen. */
  declare private newSlot: ChosenSlot | null;
  declare private lost: LostSlot | null;

  #request: KeyedRequest | null = null;

  constructor() {
    super();
    this.#clear();
  }

  protected override read(client: BookingClient, token: string, signal: AbortSignal): Promise<Booking> {
    return client.managed(token, signal);
  }

  protected override renderBooking(booking: Booking, standing: Standing): TemplateResult {
    const { localization, zone } = this;
    const { messages } = localization;
    const view = { booking, standing, localization, zone };
    const mayMove = booking.allowed['reschedule'] === true;
    const mayCancel = booking.allowed['cancel'] === true;
    const reasons = isSettled(standing) ? [] : whyNotTexts(booking, messages);
    return html`<article>
      <header>
        ${dayLeaf(view)}
        <div class="title">
          ${statusBadge(booking.status, messages)}
          <h2 id="heading" tabindex="-1"><bdi>${booking.event_type.title}</bdi></h2>
          <p class="muted">${standingText(booking, standing, localization, zone)}</p>
        </div>
      </header>
      ${bookingFacts(view)} ${standing === 'upcoming' ? addToCalendar(booking, messages) : ''}
      ${reasons.map((words) => html`<p class="small muted reason">${icon('clock')}<span>${words}</span></p>`)}
      ${this.open === null ? this.renderFailure() : ''}
      ${this.renderActions([
        mayConfirm(booking) && this.#renderConfirm(),
        mayMove && this.#renderToggle('move', messages.changeTime),
        mayCancel && this.#renderToggle('cancel', messages.cancelBooking),
        isSettled(standing) && this.renderBookAgain(booking),
      ])}
      ${mayMove && this.timesAreWanted ? this.#renderMove(booking) : ''}
      ${mayCancel ? this.#renderCancel() : ''}
    </article>`;
  }

  #renderConfirm(): TemplateResult {
    const { messages } = this.localization;
    const isConfirming = this.isSending && this.open === null;
    return html`<button
      type="button"
      class="primary"
      part="confirm"
      aria-disabled=${this.isSending}
      @click=${this.#confirm}
    >
      ${icon('done')}${isConfirming ? messages.confirming : messages.confirmBooking}
    </button>`;
  }

  #renderToggle(change: Change, label: string): TemplateResult {
    const isOpen = this.open === change;
    return html`<button
      type="button"
      class="toggle ${change}"
      part=${change === 'move' ? 'reschedule' : 'cancel'}
      data-change=${change}
      aria-expanded=${isOpen}
      @click=${() => (isOpen ? this.#close() : this.#openForm(change))}
    >
      ${change === 'move' ? icon('calendar') : ''}${label}
    </button>`;
  }

  #renderCancel(): TemplateResult {
    return cancelForm({
      localization: this.localization,
      isOpen: this.open === 'cancel',
      reason: this.reason,
      isRefused: this.reasonIsRefused,
      isSending: this.isSending,
      failure: this.renderFailure(),
      onReason: this.#onReason,
      onCancel: this.#cancel,
      onKeep: this.#close,
    });
  }

  #renderMove(booking: Booking): TemplateResult {
    return moveForm({
      booking,
      client: this.client,
      token: this.token,
      localization: this.localization,
      zone: this.zone,
      zoneIsLocked: this.zoneIsLocked,
      isOpen: this.open === 'move',
      slot: this.newSlot,
      lost: this.lost,
      isSending: this.isSending,
      failure: this.renderFailure(),
      onSlot: this.#chooseSlot,
      onZone: (detail) => this.dispatchEvent(new CustomEvent('zone-select', { detail })),
      onMove: this.#move,
      onOther: this.#chooseOther,
      onKeep: this.#close,
    });
  }

  #openForm(change: Change): void {
    if (this.isSending) return;
    if (change === 'move') {
      defineOnce('booking-times', BookingTimes);
      this.timesAreWanted = true;
    }
    this.open = change;
    this.failure = null;
    this.said = null;
    this.focusOn(`#${change}-heading`);
  }

  readonly #close = (): void => {
    if (this.isSending || this.open === null) return;
    this.focusOn(`[data-change="${this.open}"]`);
    this.open = null;
    this.failure = null;
  };

  readonly #onReason = (reason: string): void => {
    this.reason = reason;
    if (reasonLength(reason) <= longestReason) this.reasonIsRefused = false;
  };

  readonly #chooseSlot = (slot: ChosenSlot): void => {
    this.newSlot = slot;
    this.lost = null;
    this.focusOn('#move-heading');
  };

  readonly #chooseOther = (): void => {
    if (this.isSending) return;
    this.newSlot = null;
    this.failure = null;
    this.focusOn('#move-heading');
  };

  readonly #confirm = async (): Promise<void> => {
    const { messages } = this.localization;
    await this.send(
      (token) => this.client.confirmManaged(token),
      'booking-confirmed',
      ({ awaiting }) => (awaiting.includes('host') ? messages.confirmedAwaitsHost : messages.confirmedNow),
    );
  };

  readonly #cancel = async (): Promise<void> => {
    if (reasonLength(this.reason) > longestReason) {
      this.reasonIsRefused = true;
      this.focusOn('#reason');
      return;
    }
    const isDone = await this.send(
      (token) => this.client.cancel(token, this.reason.trim()),
      'booking-cancelled',
      () => this.localization.messages.cancelled,
    );
    if (isDone) this.#clear();
  };

  readonly #move = async (): Promise<void> => {
    const { newSlot: slot } = this;
    if (slot === null || this.isSending) return;
    const body = { start: toWire(slot.startAt) };
    const { key } = (this.#request = keyFor(this.#request, body, newIdempotencyKey));
    const isDone = await this.send(
      (token) => this.client.reschedule(token, body, key),
      'booking-rescheduled',
      ({ start }) => {
        const { messages, formats } = this.localization;
        return messages.moved(formats.dayAndTime(Date.parse(start), this.zone));
      },
    );
    if (isDone) this.#clear();
  };

  protected override refused(error: unknown): void {
    const { code, problem } = error instanceof ClientError ? error : { code: null, problem: null };
    if (code !== null && !isUndecided.includes(code)) this.#request = null;
    const isLost = code === 'slot_taken' || code === 'slot_not_offered';
    super.refused(error);
    if (isLost && this.newSlot !== null) {
      this.failure = null;
      this.#loseSlot(this.newSlot, problem?.alternatives ?? []);
    } else if (this.said !== null || code === 'unauthorized') {
      this.open = null;
    }
  }

  #loseSlot({ startAt }: ChosenSlot, alternatives: readonly { start: string; end: string }[]): void {
    this.newSlot = null;
    this.lost = {
      startAt,
      alternatives: alternatives.map(({ start, end }) => ({
        startAt: Date.parse(start),
        endAt: Date.parse(end),
      })),
    };
    this.focusOn('#move-heading');
    this.renderRoot.querySelector('booking-times')?.refresh();
  }

  protected override reset(): void {
    super.reset();
    this.#clear();
  }

  #clear(): void {
    this.open = null;
    this.reason = '';
    this.reasonIsRefused = false;
    this.timesAreWanted = false;
    this.newSlot = null;
    this.lost = null;
    this.#request = null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-manage-panel': BookingManagePanel;
  }
}
