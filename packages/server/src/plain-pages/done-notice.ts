import type { Booking } from '@slotkit/shared/wire';
import { html } from 'hono/html';
import type { Html } from '../pages/page-layout.ts';
import type { PlainReader } from './plain-reader.ts';

/** Says what was just done, where the booking bears it out: an address says much. */
export function doneNotice(booking: Booking, done: string | undefined, reader: PlainReader): Html {
  const said = doneWords(booking, done, reader);
  if (said === null) return html``;
  const [title, ...sentences] = said;
  return html`<div class="plain-notice good" role="status">
    <p><strong>${title}</strong></p>
    ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
  </div>`;
}

function doneWords(
  booking: Booking,
  done: string | undefined,
  reader: PlainReader,
): readonly string[] | null {
  const { words, dayAndTime } = reader;
  const { status, awaiting, confirm_by: confirmBy, cancellation, rescheduled_from_id: movedFrom } = booking;
  const stands = status === 'pending_confirmation' || status === 'scheduled' || status === 'confirmed';
  if (done === 'cancelled') return cancellation?.by.type === 'customer' ? [words.cancelled] : null;
  if (!stands) return null;
  if (done === 'moved')
    return movedFrom === null ? null : [words.moved(dayAndTime(Date.parse(booking.start)))];
  if (done === 'confirmed') {
    if (awaiting.includes('customer')) return null;
    return [awaiting.includes('host') ? words.confirmedAwaitsHost : words.confirmedNow];
  }
  if (done !== 'booked') return null;
  if (awaiting.includes('customer'))
    return [
      words.almostBooked,
      words.confirmByMail(confirmBy === null ? null : dayAndTime(Date.parse(confirmBy))),
    ];
  if (awaiting.length > 0) return [words.requested];
  return booking.attendees[0]?.email ? [words.booked, words.mailSent] : [words.booked];
}
