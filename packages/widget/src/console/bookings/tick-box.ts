import { html, type TemplateResult } from 'lit';
import { customerName, whenText } from '../booking/booking-text.ts';
import type { BulkSelection } from '../bulk/bulk-selection.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import type { Booking } from '../console-shapes.ts';
import { bulkWords } from '../words/bulk.ts';

/** The box that ticks a row; with Shift all rows from the one before. */
export function tickBox(
  booking: Booking,
  selection: BulkSelection,
  { formats }: ConsoleDesk,
): TemplateResult {
  const { id, event_type, timezone } = booking;
  const label = [customerName(booking), event_type.title, whenText(booking, formats, timezone)].join(', ');
  return html`<label class="tick"
    ><input
      type="checkbox"
      aria-label=${bulkWords.selectOne(label)}
      .checked=${selection.has(id)}
      @click=${(event: MouseEvent) => selection.toggle(id, event.shiftKey)}
  /></label>`;
}
