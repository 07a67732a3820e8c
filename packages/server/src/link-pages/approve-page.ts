import { html } from 'hono/html';
import type { AppRecord } from '../apps/app-record.ts';
import type { BookingRecord } from '../bookings/booking-record.ts';
import type { OpenedLink } from '../links/open-link.ts';
import { instantText } from '../mail/when-text.ts';
import type { Html } from '../pages/page-layout.ts';
import { customerFacts, factList, whenFacts, whereFacts, type LinkFact } from './link-facts.ts';
import { linkPage, namesOf, readerOf, type PageReader } from './link-page.ts';

/** In code points after NFC, as the wire counts (HTTP contract, "Configuration"). */
export const longestReason = 500;

/** What the page where a host answers a request shows. */
export interface ApprovePage {
  readonly app: AppRecord;
  readonly opened: OpenedLink;
  /** Epoch milliseconds. */
  readonly now: number;
  /** A reason that was sent and is too long. */
  readonly refusedReason?: string;
}

/** Whether a host may still answer: its approval is awaited, and the start has not passed. */
export const awaitsAnswer = ({ awaiting, startAt }: BookingRecord, now: number): boolean =>
  awaiting.includes('host') && now < startAt;

/** What is asked for, and the answers; or how the request was settled. */
export function approvePage(page: ApprovePage): Html {
  const { app, opened, now } = page;
  const { booking, party } = opened;
  const reader = readerOf(app, booking, party);
  return linkPage({
    app,
    booking,
    reader,
    title: reader.words.approve.title,
    lead: leadOf(booking, now, reader),
    facts: factList(factsOf(booking, reader)),
    actions: awaitsAnswer(booking, now) ? answers(page, reader) : html``,
  });
}

function factsOf(booking: BookingRecord, reader: PageReader): LinkFact[] {
  const { labels } = reader.words;
  const { notes, cancellation } = booking;
  const reason = cancellation?.by.type === 'system' ? null : (cancellation?.reason ?? null);
  const said = (term: string, words: string | null): LinkFact[] =>
    words === null || words === '' ? [] : [{ term, lines: words.split('\n'), picture: 'note', kind: 'said' }];
  return [
    ...whenFacts(booking, reader),
    ...whereFacts(booking, reader),
    ...booking.attendees.flatMap((attendee) => customerFacts(attendee, booking, reader)),
    ...said(labels.notes, notes),
    ...said(labels.reason, reason),
  ];
}

function leadOf(booking: BookingRecord, now: number, { words, locale, timeZone }: PageReader): string[] {
  const said = words.approve;
  const { status, awaiting, confirmBy, cancellation } = booking;
  if (awaitsAnswer(booking, now)) {
    const until = confirmBy === null ? [] : [said.until(instantText(confirmBy, locale, timeZone))];
    const then = awaiting.includes('customer') ? [said.thenCustomer] : [];
    return [said.question(namesOf(booking.attendees, locale)), ...until, ...then];
  }
  if (status === 'pending_confirmation')
    return [awaiting.includes('host') ? said.tooLate : said.approvedAwaitsCustomer];
  if (status === 'cancelled') {
    if (cancellation?.by.type === 'system') return [said.notAnswered];
    return [cancellation?.by.type === 'customer' ? said.cancelledByCustomer : said.cancelledByHost];
  }
  return [status === 'completed' || status === 'no_show' ? said.over : said.approved];
}

function answers({ opened, refusedReason }: ApprovePage, { words, locale }: PageReader): Html {
  const said = words.approve;
  const isRefused = refusedReason !== undefined;
  const shown = opened.booking.attendees.map(
    ({ id }) => html`<input type="hidden" name="for" value="${id}" />`,
  );
  const problem = said.reasonTooLong(new Intl.NumberFormat(locale).format(longestReason));
  return html`<div class="actions">
    <form method="post">
      ${shown}
      <button class="primary" type="submit" name="answer" value="approve">${said.button}</button>
    </form>
    <details class="decline" ${isRefused ? ' open' : ''}>
      <summary>${said.decline}</summary>
      <form class="change" method="post">
        ${shown}
        <h3>${said.declineQuestion}</h3>
        <label for="reason">${said.declineReason}</label>
        <textarea
          id="reason"
          name="reason"
          rows="3"
          autocomplete="off"
          aria-describedby="problem"
          ${isRefused ? html`aria-invalid="true"` : ''}
        >
${refusedReason ?? ''}</textarea>
        <p id="problem" class="problem" role="alert">${isRefused ? problem : ''}</p>
        <button class="danger" type="submit" name="answer" value="decline">${said.declineEffect}</button>
      </form>
    </details>
  </div>`;
}
