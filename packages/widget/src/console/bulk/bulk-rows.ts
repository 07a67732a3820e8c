import { html, type TemplateResult } from 'lit';
import { customerName, whenText } from '../booking/booking-text.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import type { Booking } from '../console-shapes.ts';
import { bulkWords } from '../words/bulk.ts';
import { saidFor } from '../words/console-words.ts';
import type { BulkResult } from './bulk-batches.ts';

/** The bookings of a change, each with what became of it. */
export interface BulkRows {
  readonly bookings: readonly Booking[];
  /** Null before anything is known. */
  readonly results: ReadonlyMap<string, BulkResult> | null;
  /** What is said of one that came out well. */
  readonly said: string;
  readonly desk: ConsoleDesk;
}

/** A row per booking; those that failed come first, as they are what somebody has to look at. */
export function bulkRows({ bookings, results, said, desk }: BulkRows): TemplateResult {
  const rank = ({ id }: Booking): number => (results?.get(id)?.ok === false ? 0 : 1);
  const rows = bookings.toSorted((one, other) => rank(one) - rank(other));
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${bulkWords.rows}>
    <ul>
      ${rows.map((booking) => {
        const result = results?.get(booking.id);
        return html`<li data-outcome=${result === undefined ? 'waits' : result.ok ? 'good' : 'failed'}>
          <span
            ><strong><bdi>${customerName(booking)}</bdi></strong> <bdi>${booking.event_type.title}</bdi></span
          >
          <span class="quiet">${whenText(booking, desk.formats, booking.timezone)}</span>
          <span class="outcome">${outcomeText(result, said)}</span>
        </li>`;
      })}
    </ul>
  </div>`;
}

function outcomeText(result: BulkResult | undefined, said: string): string {
  if (result === undefined) return bulkWords.waits;
  return result.ok ? said : saidFor(bulkWords.because, result.code ?? '');
}
