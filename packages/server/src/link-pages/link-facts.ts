import type { Answer } from '@slotkit/shared/wire';
import { html } from 'hono/html';
import type { AttendeeRecord, BookingRecord } from '../bookings/booking-record.ts';
import { meetsByLink } from '../links/link-url.ts';
import { whenText, type Span } from '../mail/when-text.ts';
import type { Html } from '../pages/page-layout.ts';
import { picture, type PageReader } from './link-page.ts';
import type { LinkPageWords } from './words/link-page-words.ts';

/** One thing to know about a booking: its term and one or more lines. */
export interface LinkFact {
  readonly term: string;
  readonly lines: readonly string[];
  /** More about the same, in small letters. */
  readonly aside?: readonly string[];
  readonly picture: keyof typeof pictures;
  /** `former`: it was so, and is not any more. `said`: somebody's own words. */
  readonly kind?: 'former' | 'said';
}

const pictures = {
  clock: 'M12 7.5V12l3 2M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z',
  place:
    'M12 21s6.5-5.6 6.5-11a6.5 6.5 0 0 0-13 0c0 5.4 6.5 11 6.5 11zM12 7.7a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6z',
  person: 'M12 5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM5 20c.8-4 3.5-5.5 7-5.5s6.2 1.5 7 5.5',
  note: 'M6 4.5h12v15H6zM9 9h6M9 12.5h6M9 16h3',
} as const;

/** When it is, on both sides' clocks where they differ, and when it was before a move. */
export function whenFacts(booking: BookingRecord, reader: PageReader): LinkFact[] {
  const { labels } = reader.words;
  const now: LinkFact = { term: labels.when, ...whenLines(booking, reader), picture: 'clock' };
  const before = booking.history.at(-1);
  if (!before) return [now];
  const { day, time } = whenText(before, reader.locale, reader.timeZone);
  return [now, { term: labels.formerly, lines: [day, time], picture: 'clock', kind: 'former' }];
}

function whenLines(
  span: Span,
  { words, locale, timeZone, otherName, otherTimeZone }: PageReader,
): Pick<LinkFact, 'lines' | 'aside'> {
  const own = whenText(span, locale, timeZone);
  if (isSameClock(span.startAt, timeZone, otherTimeZone)) return { lines: [own.day, own.time] };
  const other = whenText(span, locale, otherTimeZone);
  const theirs = own.day === other.day ? other.time : `${other.day}, ${other.time}`;
  return { lines: [own.day, own.time], aside: [words.timeOf(otherName, theirs)] };
}

const isSameClock = (at: number, ...zones: readonly string[]): boolean => {
  const options = { dateStyle: 'short', timeStyle: 'short' } as const;
  return (
    new Set(zones.map((timeZone) => new Intl.DateTimeFormat('en', { ...options, timeZone }).format(at)))
      .size === 1
  );
};

/** The name of the place, and its address or number; the link of a meeting is what the button is for. */
export function whereFacts(booking: BookingRecord, { words }: PageReader): LinkFact[] {
  const { location } = booking;
  if (!location) return [];
  const lines = meetsByLink(booking) ? [location.name] : [...new Set([location.name, location.value])];
  return [{ term: words.labels.where, lines: lines.filter((line) => line !== ''), picture: 'place' }];
}

/** Everything that a customer has told. */
export const customerFacts = (
  attendee: AttendeeRecord,
  { eventType }: BookingRecord,
  { words }: PageReader,
): LinkFact[] => [
  {
    term: words.labels.customer,
    lines: [attendee.name],
    aside: [attendee.email, attendee.phone].filter((line) => line !== null),
    picture: 'person',
  },
  ...Object.entries(attendee.answers).map(([key, answer]): LinkFact => ({
    // A question that is asked no more has left only its key behind.
    term: eventType.questions.find((question) => question.key === key)?.label ?? key.replaceAll('_', ' '),
    lines: answerLines(answer, words),
    picture: 'note',
    kind: 'said',
  })),
];

function answerLines(answer: Answer, { yes, no }: LinkPageWords): string[] {
  if (typeof answer === 'boolean') return [answer ? yes : no];
  if (typeof answer === 'string') return answer.split('\n');
  return Array.isArray(answer) ? answer : [String(answer)];
}

/** The same facts as a list on a page. */
export const factList = (facts: readonly LinkFact[]): Html =>
  html`<dl class="link-facts">
    ${facts.map(
      (fact) =>
        html`<div class="link-fact ${fact.kind ?? ''}">
          <dt>${picture(pictures[fact.picture])}${fact.term}</dt>
          <dd>
            ${fact.lines.map((line) => html`<span><bdi>${line}</bdi></span>`)}
            ${(fact.aside ?? []).map((line) => html`<span class="small muted"><bdi>${line}</bdi></span>`)}
          </dd>
        </div>`,
    )}
  </dl>`;
