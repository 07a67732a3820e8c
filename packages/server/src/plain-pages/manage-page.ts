import { text } from '@slotkit/shared/wire';
import { html } from 'hono/html';
import { customerFacts, factList, whenFacts, whereFacts, type LinkFact } from '../link-pages/link-facts.ts';
import { linkArticle, namesOf } from '../link-pages/link-page.ts';
import type { Html } from '../pages/page-layout.ts';
import type { LinkVisit } from './link-visit.ts';
import { doneNotice } from './done-notice.ts';
import { isSettled, standingAt, standingText, whyNotTexts } from './standing.ts';

/** What became of the last thing that the customer did here. */
export interface LastStep {
  /** What was done, as the address says. */
  readonly done?: string | undefined;
  /** Why it was not. */
  readonly refused?: string;
  /** A reason to cancel that was too long. */
  readonly refusedReason?: string;
}

/** The customer's booking, with everything that it may do with it; complete without a script. */
export function manageView(visit: LinkVisit, last: LastStep): Html {
  const { booking, record, reader, pageReader, now } = visit;
  const standing = standingAt(booking, now);
  return html`<div class="plain" lang="${reader.locale}" dir="${reader.direction}">
    ${last.refused === undefined ? doneNotice(booking, last.done, reader) : refusedNotice(last.refused)}
    ${linkArticle({
      booking: record,
      reader: pageReader,
      lead: [
        standingText(booking, standing, reader),
        ...(isSettled(standing) ? [] : whyNotTexts(booking, reader)),
      ],
      facts: factList(customersFacts(visit)),
      actions: html`${waysIn(visit)} ${changes(visit, last)}`,
    })}
  </div>`;
}

export const refusedNotice = (text: string): Html =>
  html`<div class="plain-notice bad" role="alert"><p>${text}</p></div>`;

/** When, where, with whom, and what was said: what both pages of a customer show. */
export function customersFacts({ record, opened, reader, pageReader }: LinkVisit): LinkFact[] {
  const { labels } = pageReader.words;
  const { notes, cancellation } = record;
  const reason = cancellation?.by.type === 'system' ? null : (cancellation?.reason ?? null);
  const said = (term: string, words: string | null): LinkFact[] =>
    words === null || words === '' ? [] : [{ term, lines: words.split('\n'), picture: 'note', kind: 'said' }];
  return [
    ...whenFacts(record, pageReader),
    ...whereFacts(record, pageReader),
    { term: labels.with, lines: [namesOf(record.hosts, pageReader.locale)], picture: 'person' },
    ...customerFacts(opened.attendee, record, pageReader).map((fact) =>
      fact.term === labels.customer ? { ...fact, term: reader.words.bookedFor } : fact,
    ),
    ...said(labels.notes, notes),
    ...said(labels.reason, reason),
  ];
}

/** Into the meeting, and into the customer's own calendar. */
function waysIn({ booking, reader, pageReader, now }: LinkVisit): Html {
  const { words } = reader;
  const { add_to_calendar: ways, join_url: joinUrl } = booking;
  const standing = standingAt(booking, now);
  const mayJoin = joinUrl !== undefined && (standing === 'upcoming' || standing === 'running');
  const elsewhere = (href: string, name: string): Html =>
    html`<a class="button" href="${href}" target="_blank" rel="noopener noreferrer"
      >${name}<span class="hidden"> ${words.opensInNewTab}</span></a
    >`;
  return html`${mayJoin ? html`<p class="actions"><a class="button primary" href="${joinUrl}">${pageReader.words.join.title}</a></p>` : ''}
  ${
    ways
      ? html`<div class="plain-row small">
          <span class="muted">${words.addToCalendar}</span>
          ${ways.file === null ? '' : html`<a class="button" href="${ways.file}">${words.calendarFile}</a>`}
          ${elsewhere(ways.google, 'Google')} ${elsewhere(ways.outlook, 'Outlook')}
        </div>`
      : ''
  }`;
}

/** Confirm, move, cancel, or book again: what is allowed now. */
function changes(visit: LinkVisit, last: LastStep): Html {
  const { booking, reader, pageReader, path, bookAgainPath, now } = visit;
  const { words } = reader;
  const { allowed, awaiting } = booking;
  const mayBookAgain = isSettled(standingAt(booking, now)) && bookAgainPath !== null;
  return html`<div class="actions">
    ${
      awaiting.includes('customer') && allowed['confirm'] === true
        ? html`<form method="post" action="${path}/confirm">
            <button class="primary" type="submit">${words.confirmBooking}</button>
          </form>`
        : ''
    }
    ${
      allowed['reschedule'] === true
        ? html`<a class="button" rel="nofollow" href="${path}/move">${words.changeTime}</a>`
        : ''
    }
    ${allowed['cancel'] === true ? cancelForm(visit, last) : ''}
    ${mayBookAgain ? html`<a class="button primary" href="${bookAgainPath}">${pageReader.words.bookAgain}</a>` : ''}
  </div>`;
}

function cancelForm({ reader, pageReader, path }: LinkVisit, { refusedReason }: LastStep): Html {
  const { words } = reader;
  const isRefused = refusedReason !== undefined;
  return html`<details class="decline" ${isRefused ? 'open' : ''}>
    <summary>${words.cancelBooking}</summary>
    <form class="change" method="post" action="${path}/cancel">
      <h3>${words.cancelQuestion}</h3>
      <p class="muted">${words.cancelEffect}</p>
      <label for="reason"
        >${pageReader.words.labels.reason} <span class="muted small">(${words.optional})</span></label
      >
      <textarea
        id="reason"
        name="reason"
        rows="3"
        autocomplete="off"
        ${isRefused ? html`aria-invalid="true" aria-describedby="reason-problem"` : ''}
      >
${refusedReason ?? ''}</textarea>
      ${isRefused ? html`<p id="reason-problem" class="problem" role="alert">${words.reasonTooLong(reader.number(text.limits.reason))}</p>` : ''}
      <button class="danger" type="submit">${words.cancelBooking}</button>
    </form>
  </details>`;
}
