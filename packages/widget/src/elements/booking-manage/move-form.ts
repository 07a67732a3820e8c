import { html, type TemplateResult } from 'lit';
import type { Booking } from '@slotkit/shared/wire';
import type { BookingClient } from '../../client/booking-client.ts';
import type { BookingEvent } from '../../events.ts';
import type { ChosenSlot, LostSlot } from '../../flow/booking-flow.ts';
import type { Localization } from '../../localization/complete.ts';
import { icon } from '../../styles/icons.ts';
import { zoneLabel } from '../link-panel/booking-summary.ts';
import { summaryIcon } from '../link-panel/summary-icons.ts';

export interface MoveForm {
  readonly booking: Booking;
  readonly client: BookingClient;
  readonly token: string;
  readonly localization: Localization;
  readonly zone: string;
  readonly zoneIsLocked: boolean;
  readonly isOpen: boolean;
  /** What the visitor chose; null while choosing. */
  readonly slot: ChosenSlot | null;
  readonly lost: LostSlot | null;
  readonly isSending: boolean;
  readonly failure: TemplateResult;
  readonly onSlot: (slot: ChosenSlot) => void;
  readonly onZone: (zone: string) => void;
  readonly onMove: () => Promise<void>;
  readonly onOther: () => void;
  readonly onKeep: () => void;
}

/** Choosing another time and looking at it once more before the booking moves. Hidden, it keeps what was chosen. */
export function moveForm(form: MoveForm): TemplateResult {
  return html`<section
    id="move"
    class="change"
    part="reschedule-form"
    aria-labelledby="move-heading"
    ?hidden=${!form.isOpen}
  >
    ${form.slot === null ? '' : review(form, form.slot)}
    <div class="choosing" ?hidden=${form.slot !== null}>${choose(form)}</div>
  </section>`;
}

function choose(form: MoveForm): TemplateResult {
  const { messages } = form.localization;
  const onSelect = ({ detail }: BookingEvent<'booking-slot-select'>): void =>
    form.onSlot({ startAt: Date.parse(detail.start), endAt: Date.parse(detail.end) });
  return html`
    <h3 id=${form.slot === null ? 'move-heading' : 'choose-heading'} tabindex="-1">${messages.newTime}</h3>
    <booking-times
      .client=${form.client}
      .appId=${form.booking.app_id}
      .slug=${form.booking.event_type.slug}
      .manageToken=${form.token}
      .zone=${form.zone}
      .zoneIsLocked=${form.zoneIsLocked}
      .lost=${form.lost}
      .localization=${form.localization}
      @booking-slot-select=${onSelect}
      @zone-select=${(event: CustomEvent<string>) => form.onZone(event.detail)}
    ></booking-times>
    <div class="actions">
      <button type="button" class="quiet" @click=${form.onKeep}>${messages.keepTime}</button>
    </div>
  `;
}

function review(form: MoveForm, slot: ChosenSlot): TemplateResult {
  const { booking, zone } = form;
  const { messages, formats } = form.localization;
  const isSame = slot.startAt === Date.parse(booking.start) && slot.endAt === Date.parse(booking.end);
  const period = (startAt: number, endAt: number): TemplateResult =>
    html`<dd>
      <span>${formats.date(startAt, zone)}</span>
      <span>${formats.times(startAt, endAt, zone)}</span>
      <span class="muted small">${zoneLabel(startAt, zone)}</span>
    </dd>`;
  return html`
    <h3 id="move-heading" tabindex="-1">${messages.reviewMove}</h3>
    <dl class="review">
      <div class="old">
        <dt>${messages.oldTime}</dt>
        ${period(Date.parse(booking.start), Date.parse(booking.end))}
      </div>
      <div class="new">
        <dt>${icon('next')}${messages.newTimeLabel}</dt>
        ${period(slot.startAt, slot.endAt)}
      </div>
    </dl>
    ${isSame ? html`<p class="notice">${messages.sameTime}</p>` : ''} ${form.failure}
    <div class="actions">
      ${
        isSame
          ? ''
          : html`<button type="button" class="primary" aria-disabled=${form.isSending} @click=${form.onMove}>
              ${summaryIcon('move')}${form.isSending ? messages.moving : messages.moveBooking}
            </button>`
      }
      <button type="button" @click=${form.onOther}>${messages.otherTime}</button>
      <button type="button" class="quiet" @click=${form.onKeep}>${messages.keepTime}</button>
    </div>
  `;
}
