import { html, type TemplateResult } from 'lit';
import type { Booking } from '@slotkit/shared/wire';
import type { ChosenSlot } from '../flow/booking-flow.ts';
import { keyFor, type KeyedRequest } from '../flow/booking-request.ts';
import { newIdempotencyKey } from '../flow/idempotency-key.ts';
import { toWire } from '../flow/slot-days.ts';
import { zoneLabel } from '../time/zones.ts';
import { TimesView } from '../views/times-view.ts';
import { lostBy } from './booking-desk.ts';
import type { LinkView } from './link-view.ts';
import { periodOf } from './spans.ts';

/** Choosing another time and looking at it once more before the booking moves. Closed, it keeps what was chosen. */
export class MoveForm {
  readonly #view: LinkView;
  readonly #times: TimesView;
  /** What the visitor chose; null while choosing. */
  #slot: ChosenSlot | null = null;
  #request: KeyedRequest | null = null;
  /** The times were looked at once; they stay where the visitor left them. */
  #isWanted = false;

  constructor(view: LinkView) {
    this.#view = view;
    this.#times = new TimesView(
      view.host,
      () => {
        const { booking, open, token: manageToken } = view;
        this.#isWanted ||= open === 'move';
        return booking && manageToken && this.#isWanted
          ? {
              appId: booking.app_id,
              slug: booking.event_type.slug,
              choices: {},
              zone: booking.timezone,
              manageToken,
            }
          : null;
      },
      (slot) => this.#choose(slot),
    );
  }

  clear(): void {
    this.#slot = this.#request = this.#times.lost = null;
    this.#isWanted = false;
  }

  render(booking: Booking): TemplateResult {
    const { messages } = this.#view.host.localization;
    const isOpen = this.#view.open === 'move';
    const isChosen = this.#slot !== null;
    return html`<section
      class="panel"
      part="reschedule-form"
      aria-labelledby="move-heading"
      ?hidden=${!isOpen}
    >
      <h3 id="move-heading" tabindex="-1">${isChosen ? messages.reviewMove : messages.newTime}</h3>
      ${this.#slot && this.#review(booking, this.#slot)}
      <div ?hidden=${isChosen}>${this.#isWanted ? this.#times.render() : ''}</div>
      <div class="row" ?hidden=${isChosen}>
        <button class="quiet" part="keep" @click=${this.#view.close}>${messages.keepTime}</button>
      </div>
    </section>`;
  }

  #review(booking: Booking, slot: ChosenSlot): TemplateResult {
    const { host, isSending, close } = this.#view;
    const { messages, formats } = host.localization;
    const zone = host.zone.name;
    const [startAt, endAt] = [Date.parse(booking.start), Date.parse(booking.end)];
    const isSame = slot.startAt === startAt && slot.endAt === endAt;
    const time = (term: string, from: number, to: number): TemplateResult =>
      html`<div>
        <dt>${term}</dt>
        <dd>
          ${periodOf(from, to, zone, formats)}<br /><span class="muted small">${zoneLabel(from, zone)}</span>
        </dd>
      </div>`;
    return html`<dl class="facts review" part="facts review">
        ${time(messages.oldTime, startAt, endAt)} ${time(messages.newTimeLabel, slot.startAt, slot.endAt)}
      </dl>
      ${isSame ? html`<p class="notice" part="notice">${messages.sameTime}</p>` : ''}
      ${this.#view.renderFailure()}
      <div class="row">
        ${
          isSame
            ? ''
            : html`<button
                class="primary"
                part="reschedule-submit"
                aria-disabled=${isSending}
                @click=${this.#move}
              >
                ${isSending ? messages.moving : messages.moveBooking}
              </button>`
        }
        <button part="other-time" @click=${() => !isSending && this.#choose(null)}>
          ${messages.otherTime}
        </button>
        <button class="quiet" part="keep" @click=${close}>${messages.keepTime}</button>
      </div>`;
  }

  #choose(slot: ChosenSlot | null): void {
    this.#slot = slot;
    this.#view.failure = null;
    if (slot) this.#times.lost = null;
    this.#view.host.focusOn('#move-heading');
  }

  readonly #move = (): void => {
    const slot = this.#slot;
    if (slot === null || this.#view.isSending) return;
    const json = { start: toWire(slot.startAt) };
    this.#request = keyFor(this.#request, json, newIdempotencyKey);
    const { host } = this.#view;
    void this.#view.send('reschedule', { json, key: this.#request[0] }, ({ start }) => {
      const { messages, formats } = host.localization;
      return messages.moved(formats.dayAndTime(Date.parse(start), host.zone.name));
    });
  };

  /** Whether this form deals with a refusal: the chosen time is gone, so other times are offered. */
  takes(error: unknown): boolean {
    const lost = lostBy(error);
    if (lost === null || this.#slot === null) return false;
    this.#times.lost = { startAt: this.#slot.startAt, alternatives: lost.alternatives };
    this.#choose(null);
    this.#times.refresh();
    return true;
  }
}
