import { html } from 'hono/html';
import type { AppRecord } from '../apps/app-record.ts';
import { meetingAddress } from '../attendance/join-standing.ts';
import type { MeetingToJoin } from '../attendance/read-join.ts';
import type { OpenedLink } from '../links/open-link.ts';
import type { Html } from '../pages/page-layout.ts';
import { factList, whenFacts, whereFacts, type LinkFact } from './link-facts.ts';
import { linkPage, namesOf, readerOf, type PageReader } from './link-page.ts';

/** What the page that leads into a meeting shows. */
export interface JoinPage {
  readonly app: AppRecord;
  readonly opened: OpenedLink;
  readonly meeting: MeetingToJoin;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Where a customer can book the same again; null where nobody can. */
  readonly bookAgainPath: string | null;
}

/** The meeting, and one button; or why there is nothing to join, and what to do instead. */
export function joinPage(page: JoinPage): Html {
  const { app, opened } = page;
  const { booking, party } = opened;
  const reader = readerOf(app, booking, party);
  return linkPage({
    app,
    booking,
    reader,
    title: reader.words.join.title,
    lead: leadOf(page, reader),
    facts: factList([
      ...whenFacts(booking, reader),
      ...whereFacts(booking, reader),
      ...withFacts(opened, reader),
    ]),
    actions: actionsOf(page, reader),
  });
}

function withFacts({ booking, party }: OpenedLink, { words, locale }: PageReader): LinkFact[] {
  const others = party.role === 'attendee' ? booking.hosts : booking.attendees;
  if (others.length === 0) return [];
  return [{ term: words.labels.with, lines: [namesOf(others, locale)], picture: 'person' }];
}

function leadOf({ opened, meeting, now }: JoinPage, { words, locale, timeZone }: PageReader): string[] {
  const { booking, party } = opened;
  const said = words.join;
  switch (meeting.standing) {
    case 'early':
      return [said.early(minutesText(booking.startAt - meeting.window.fromAt, locale))];
    case 'open': {
      const came = meeting.joinedAt;
      if (came !== null) return [said.came(clockText(came, locale, timeZone))];
      return [now < booking.startAt ? said.soon : said.running];
    }
    case 'pending':
      return booking.awaiting.map((gate) => {
        if (gate === 'customer') return party.role === 'attendee' ? said.awaitsYou : said.awaitsCustomer;
        return party.role === 'host'
          ? said.awaitsYourApproval
          : said.awaitsHost(namesOf(booking.hosts, locale));
      });
    case 'missed':
      return [party.role === 'host' ? said.customerMissed : said.missed];
    default:
      return [said[meeting.standing]];
  }
}

function actionsOf({ opened, meeting, bookAgainPath }: JoinPage, { words }: PageReader): Html {
  const { booking, party } = opened;
  const { standing } = meeting;
  if (standing === 'early' || standing === 'open') return wayIn(meetingAddress(booking), meeting, words.join);
  const isSettled = standing === 'over' || standing === 'missed' || standing === 'cancelled';
  if (!isSettled || party.role === 'host' || bookAgainPath === null) return html``;
  return html`<p class="actions">
    <a class="button primary" href="${bookAgainPath}">${words.bookAgain}</a>
  </p>`;
}

/** The button; as long as a conference has no link, it says only that somebody is there. */
function wayIn(address: string | null, meeting: MeetingToJoin, said: PageReader['words']['join']): Html {
  const isWaiting = address === null && meeting.joinedAt !== null;
  const label = meeting.joinedAt === null ? said.button : said.buttonAgain;
  return html`<form class="actions" method="post">
    ${address === null ? html`<p class="hint" role="status">${said.linkNotReady}</p>` : ''}
    <button class="primary" type="submit">${isWaiting ? said.tryAgain : label}</button>
    ${address === null ? '' : html`<p class="small muted">${said.goesTo(new URL(address).host)}</p>`}
  </form>`;
}

const minutesText = (ms: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(ms / 60_000);

const clockText = (at: number, locale: string, timeZone: string): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }).format(at);
