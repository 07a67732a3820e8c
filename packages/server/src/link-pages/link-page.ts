import { finalStates, type BookingState } from '@slotkit/shared/lifecycle';
import { html, raw } from 'hono/html';
import type { AppRecord } from '../apps/app-record.ts';
import type { AttendeeRecord, BookingRecord } from '../bookings/booking-record.ts';
import type { LinkParty } from '../links/link-owner.ts';
import { usableZone } from '../mail/when-text.ts';
import { hostedPage } from '../pages/hosted-page.ts';
import type { Html } from '../pages/page-layout.ts';
import { chooseLinkWords } from './words/choose-link-words.ts';
import type { LinkPageWords } from './words/link-page-words.ts';

/** How a reader sees a booking: in its language, on its clock, with the clock of the other side beside it. */
export interface PageReader {
  readonly words: LinkPageWords;
  readonly locale: string;
  readonly timeZone: string;
  readonly otherName: string;
  readonly otherTimeZone: string;
}

/** What every page behind a link shows. */
export interface LinkPage {
  readonly app: AppRecord;
  readonly booking: BookingRecord;
  readonly reader: PageReader;
  /** What the page is for, in the browser's tab. */
  readonly title: string;
  /** One or two sentences: how it stands, and what to do now. */
  readonly lead: readonly string[];
  readonly facts: Html;
  readonly actions: Html;
}

/** The one who opened a link, as a reader; in its own zone unless it has chosen another. */
export function readerOf(
  app: AppRecord,
  booking: BookingRecord,
  party: LinkParty,
  chosenZone?: string,
): PageReader {
  const [host] = booking.hosts;
  const [customer] = booking.attendees;
  const isHost = party.role === 'host';
  const own = isHost ? party.host : party.attendee;
  const other = isHost ? customer : host;
  const timeZone = usableZone(chosenZone ?? own.timezone, booking.timezone);
  return {
    ...chooseLinkWords(...(isHost ? [app.locale] : [party.attendee.locale, app.locale])),
    timeZone,
    otherName: other?.name ?? '',
    otherTimeZone: usableZone(other?.timezone ?? timeZone, timeZone),
  };
}

/** Everybody who comes, as a list in the reader's language. */
export const namesOf = (people: readonly Pick<AttendeeRecord, 'name'>[], locale: string): string =>
  new Intl.ListFormat(locale).format(people.map(({ name }) => name));

const looks: Record<BookingState, { readonly tone: string; readonly picture: string }> = {
  draft: { tone: 'yellow', picture: 'M12 7.5V12l3 2M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z' },
  pending_confirmation: {
    tone: 'yellow',
    picture: 'M12 7.5V12l3 2M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z',
  },
  scheduled: { tone: 'blue', picture: 'M4 10h16M8.5 3.5v4M15.5 3.5v4M4 5.5h16V20H4z' },
  confirmed: { tone: 'blue', picture: 'm6 12.5 4 4 8-9' },
  started: { tone: 'teal', picture: 'M8.5 6.5v11l9-5.5z' },
  completed: { tone: 'green', picture: 'm6 12.5 4 4 8-9' },
  cancelled: { tone: 'red', picture: 'm7 7 10 10M17 7 7 17' },
  no_show: { tone: 'grey', picture: 'M8 12h8M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z' },
  rescheduled: { tone: 'purple', picture: 'M4 9h14m-4-4 4 4-4 4M20 17H9' },
};

/** A picture on a grid of 24 × 24, beside words that say the same. */
export const picture = (path: string): Html =>
  html`<svg class="picture" viewBox="0 0 24 24" aria-hidden="true"><path d="${raw(path)}" /></svg>`;

/** A page that is complete as it comes: no script, so that it works in every mail program's browser. */
export function linkPage(page: LinkPage): Html {
  const { app, booking, reader, title } = page;
  return hostedPage({
    app,
    title: `${title}: ${booking.eventType.title} – ${app.name}`,
    locale: reader.words.language,
    noIndex: true,
    stylesheets: ['/assets/link-page.css'],
    isPlain: true,
    element: linkArticle(page),
  });
}

/** A booking as the reader of a link sees it: how it stands, the facts, and what can be done. */
export function linkArticle({
  booking,
  reader,
  lead,
  facts,
  actions,
}: Pick<LinkPage, 'booking' | 'reader' | 'lead' | 'facts' | 'actions'>): Html {
  const { tone, picture: path } = looks[booking.status];
  return html`<article class="link-page">
    <header class="link-head">
      ${dayLeaf(booking, reader)}
      <div class="link-title">
        <span class="badge ${tone}">${picture(path)}${reader.words.states[booking.status]}</span>
        <h2><bdi>${booking.eventType.title}</bdi></h2>
        ${lead.map((sentence) => html`<p class="muted">${sentence}</p>`)}
      </div>
    </header>
    ${facts} ${actions}
  </article>`;
}

function dayLeaf({ startAt, status }: BookingRecord, { locale, timeZone }: PageReader): Html {
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(startAt);
  const isSettled = finalStates.some((state) => state === status);
  return html`<div class="leaf${isSettled ? ' settled' : ''}" aria-hidden="true">
    <span>${part({ month: 'short' })}</span><b>${part({ day: 'numeric' })}</b
    ><i>${part({ weekday: 'short' })}</i>
  </div>`;
}
