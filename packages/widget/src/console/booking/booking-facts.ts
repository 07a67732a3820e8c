import { html, nothing, type TemplateResult } from 'lit';
import { zoneLabel } from '../../time/zones.ts';
import { stateOf } from '../bookings/booking-match.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import type { Booking } from '../console-shapes.ts';
import type { Listing } from '../directory.ts';
import type { ConsoleWords } from '../words/console-words.ts';
import { webAddress, whenText, whoText } from './booking-text.ts';
import { decisionText } from './decision-text.ts';
import type { BookingHistory } from './read-history.ts';

/** What the facts are told from. */
export interface BookingFacts {
  readonly booking: Booking;
  readonly desk: ConsoleDesk;
  /** The IANA zone that its times are in. */
  readonly zone: string;
  /** Null until they are read. */
  readonly listing: Listing | null;
  readonly history: BookingHistory | null;
}

type Fact = readonly [label: string, value: TemplateResult | string | null | undefined];

/** All that a booking says of itself, as terms and what is said of them. What is not known is not there. */
export function bookingFacts(facts: BookingFacts): TemplateResult {
  const { booking, desk, zone, listing, history } = facts;
  const { words, formats } = desk;
  const { event_type: eventType, location, meeting_url: meeting, decision } = history?.booking ?? booking;
  const contact = history?.contact;
  const rows: readonly Fact[] = [
    [words.when, `${whenText(booking, formats, zone)} · ${zoneLabel(Date.parse(booking.start), zone)}`],
    [words.awaits, awaitsText(booking, desk, zone)],
    [words.customer, attendees(booking)],
    [words.contact, contact && html`${contact.name}${contactNote(contact.no_show_count, desk)}`],
    [words.host, formats.list(booking.hosts.map(({ name }) => name))],
    [
      words.strategy,
      eventType.strategy === 'group'
        ? `${words.strategies.group} · ${words.attendees(booking.attendee_count)}`
        : words.strategies[eventType.strategy],
    ],
    [words.decision, decision && decisionText(decision, desk, listing)],
    [words.where, location && placeOf(location.name, location.value)],
    [words.meeting, meeting && placeOf(meeting, meeting)],
    [words.notes, booking.notes],
    ...booking.attendees.flatMap((attendee) => answers(attendee, facts)),
    [words.cancelled, cancellation(booking, words, listing)],
    [words.source, words.sources[booking.source]],
  ];
  const createdAt = formats.dayAndTime(Date.parse(booking.created_at), zone);
  return html`<section>
    <h3>${words.booking}</h3>
    <dl>
      ${rows.map(([label, value]) =>
        value
          ? html`<div>
              <dt>${label}</dt>
              <dd><bdi>${value}</bdi></dd>
            </div>`
          : nothing,
      )}
    </dl>
    <p class="quiet">${words.createdBy(whoText(booking.created_by, words), createdAt)}</p>
  </section>`;
}

const contactNote = (noShows: number, { words, formats }: ConsoleDesk): TemplateResult | typeof nothing =>
  noShows > 0 ? html` <span class="quiet">${words.noShows(formats.number(noShows))}</span>` : nothing;

function awaitsText(
  { awaiting, confirm_by }: Booking,
  { words, formats }: ConsoleDesk,
  zone: string,
): string {
  const whom = formats.list(awaiting.map((gate) => words.awaited[gate]));
  return whom && confirm_by
    ? words.awaitedUntil(whom, formats.dayAndTime(Date.parse(confirm_by), zone))
    : whom;
}

const attendees = ({ attendees }: Booking): TemplateResult =>
  html`${attendees.map(
    ({ name, email, phone }) =>
      html`<span class="attendee"
        ><strong><bdi>${name}</bdi></strong>
        ${email ? html`<a href="mailto:${email}"><bdi>${email}</bdi></a>` : nothing}
        ${phone ? html`<a href="tel:${phone}"><bdi dir="ltr">${phone}</bdi></a>` : nothing}</span
      >`,
  )}`;

/** A link only where it leads to a web page; an address or a phone number is text. */
function placeOf(label: string, value: string): TemplateResult | string {
  const href = webAddress(value);
  if (href !== null) return html`<a href=${href} target="_blank" rel="noopener noreferrer">${label}</a>`;
  return label === value || value === '' ? label : `${label} · ${value}`;
}

/** What the questions were answered with, under their labels; under their keys where an event type has them no more. */
function answers(
  { name, answers }: Booking['attendees'][number],
  { booking, desk, listing }: BookingFacts,
): readonly Fact[] {
  const questions = listing?.eventTypes.find(({ id }) => id === booking.event_type.id)?.questions ?? [];
  const { words, formats } = desk;
  return Object.entries(answers).map(([key, answer]): Fact => {
    const label = questions.find((question) => question.key === key)?.label ?? key;
    const text =
      typeof answer === 'boolean'
        ? answer
          ? words.yes
          : words.no
        : Array.isArray(answer)
          ? formats.list(answer)
          : String(answer);
    return [booking.attendees.length > 1 ? `${label} (${name})` : label, text];
  });
}

function cancellation(
  booking: Booking,
  words: ConsoleWords,
  listing: Listing | null,
): TemplateResult | string | null {
  const { cancellation: told, event_type } = booking;
  if (told === null || stateOf(booking) !== 'cancelled') return null;
  const who = whoText(told.by, words);
  const why = told.reason === null ? null : (words.systemReasons[told.reason] ?? told.reason);
  const text = why === null ? words.cancelledBy(who) : words.cancelledFor(who, why);
  const eventType = listing?.eventTypes.find(({ id }) => id === event_type.id);
  const isTold = eventType?.reminders.some(({ kind }) => kind === 'cancellation') ?? true;
  return isTold ? text : html`${text} <span class="quiet">${words.nobodyTold}</span>`;
}
