import { html, nothing, type TemplateResult } from 'lit';
import type { BookingTabName } from '../bookings/booking-tabs.ts';
import { stateOf } from '../bookings/booking-match.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import type { Booking, Delivery } from '../console-shapes.ts';
import { saidFor } from '../words/console-words.ts';
import { isSentAgain } from './sent-again.ts';
import { whenText, whoText } from './booking-text.ts';
import type { BookingHistory } from './read-history.ts';
import { statusBadge } from './status-badge.ts';

/** What the history is told from. */
export interface ShownHistory {
  readonly booking: Booking;
  readonly history: BookingHistory;
  readonly desk: ConsoleDesk;
  readonly tab: BookingTabName;
  /** The IANA zone that its times are in. */
  readonly zone: string;
  /** Sends a message once more; null where this member may not. */
  readonly resend: ((delivery: Delivery) => void) | null;
  /** Opens another booking of the series. */
  readonly open: (bookingId: string) => void;
}

/** The history in three lists, each under its heading. */
export function bookingHistory(shown: ShownHistory): TemplateResult {
  const { history, desk, zone } = shown;
  const { words, formats } = desk;
  return html`
    <section>
      <h3>${words.timeline}</h3>
      <ol class="timeline">
        ${history.timeline.map(
          ({ type, at, actor }) =>
            html`<li>
              <span>${saidFor(words.happened, type)}</span>
              <span class="quiet"
                ><bdi>${whoText(actor, words)}</bdi> · ${formats.dayAndTime(Date.parse(at), zone)}</span
              >
            </li>`,
        )}
      </ol>
    </section>
    <section>
      <h3>${words.deliveries}</h3>
      ${
        history.deliveries.length === 0
          ? html`<p class="quiet">${words.noDeliveries}</p>`
          : html`<ul>
              ${history.deliveries.map((delivery) => deliveryLine(delivery, shown))}
            </ul>`
      }
    </section>
    ${
      history.series.length === 0
        ? nothing
        : html`<section>
            <h3>${words.series}</h3>
            <ul>
              ${history.series.map((one) => seriesLine(one, shown))}
            </ul>
          </section>`
    }
  `;
}

function deliveryLine(delivery: Delivery, { booking, desk, zone, resend }: ShownHistory): TemplateResult {
  const { words, formats } = desk;
  const { kind, channel, to, status, due_at, last_error: error } = delivery;
  const what = saidFor(words.kinds, kind);
  const why = error !== null && status === 'skipped' ? saidFor(words.skipped, error) : error;
  return html`<li class="delivery">
    <span>${what}</span>
    <span class="quiet">${to ? html`<bdi>${to}</bdi> · ` : nothing}${saidFor(words.channels, channel)}</span>
    <span class=${status === 'failed' ? 'failed' : 'quiet'}
      >${words.deliveryStates[status]} ·
      ${formats.dayAndTime(Date.parse(due_at), zone)}${why ? ` · ${why}` : ''}</span
    >
    ${
      resend && isSentAgain(delivery, booking, desk.now())
        ? html`<button aria-label=${words.resendOf(what, to)} @click=${() => resend(delivery)}>
            ${words.resend}
          </button>`
        : nothing
    }
  </li>`;
}

function seriesLine(one: Booking, { desk, tab, open }: ShownHistory): TemplateResult {
  const { words, formats } = desk;
  const when = whenText(one, formats, one.timezone);
  return html`<li class="sibling">
    <button class="link" aria-label=${words.openInSeries(when)} @click=${() => open(one.id)}>${when}</button>
    ${statusBadge(stateOf(one), tab, words)}
  </li>`;
}
