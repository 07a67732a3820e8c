import type { Answer } from '@slotkit/shared/wire';
import type { AttendeeRecord, BookingRecord } from '../bookings/booking-record.ts';
import { isolated } from './bidi.ts';
import type { Fact } from './mail-content.ts';
import type { MailSubject } from './mail-subject.ts';
import type { MailMessages } from './messages/mail-messages.ts';
import { instantText, whenText, type Span } from './when-text.ts';

/** How the reader of a mail sees time, and the other side does. */
export interface ReaderClock {
  readonly locale: string;
  readonly timeZone: string;
  readonly otherName: string;
  readonly otherTimeZone: string;
}

/** Until when something is awaited, for use in a sentence; null: no time was set. */
export const deadlineText = (
  at: number | null,
  { locale, timeZone }: ReaderClock,
  { language }: MailMessages,
): string | null => (at === null ? null : isolated(instantText(at, locale, timeZone), language));

/** Several people in a sentence. */
export const namesText = (
  names: readonly string[],
  { locale }: ReaderClock,
  { language }: MailMessages,
): string => new Intl.ListFormat(locale).format(names.map((name) => isolated(name, language)));

/** The facts of a booking that a customer is told: nothing that it typed itself, so that nobody can send texts to strangers with it. */
export const factsForCustomer = (
  { booking, previous }: MailSubject,
  clock: ReaderClock,
  messages: MailMessages,
): Fact[] => [
  { label: messages.labels.what, lines: [booking.eventType.title] },
  ...whenFacts(booking, previous, clock, messages),
  ...whereFacts(booking, messages),
  { label: messages.labels.with, lines: booking.hosts.map(({ name }) => name) },
];

/** The facts of a booking that a host is told: also who comes, and what was written. */
export const factsForHost = (
  { booking, previous }: MailSubject,
  clock: ReaderClock,
  messages: MailMessages,
): Fact[] => [
  { label: messages.labels.what, lines: [booking.eventType.title] },
  ...whenFacts(booking, previous, clock, messages),
  ...whereFacts(booking, messages),
  ...booking.attendees.flatMap((attendee) => customerFacts(attendee, booking, messages)),
  ...(booking.notes === null || booking.notes === ''
    ? []
    : [{ label: messages.labels.notes, lines: booking.notes.split('\n') }]),
  { label: messages.labels.reference, lines: [booking.id] },
];

function whenFacts(
  booking: BookingRecord,
  previous: Span | null,
  clock: ReaderClock,
  messages: MailMessages,
): Fact[] {
  const now = { label: messages.labels.when, lines: whenLines(booking, clock, messages) };
  if (!previous) return [now];
  const { day, time } = whenText(previous, clock.locale, clock.timeZone);
  return [now, { label: messages.labels.formerly, lines: [day, time], former: true }];
}

function whenLines(span: Span, clock: ReaderClock, messages: MailMessages): string[] {
  const own = whenText(span, clock.locale, clock.timeZone);
  const other = whenText(span, clock.locale, clock.otherTimeZone);
  // Zones of the same hours are one clock to their readers.
  if (own.hours === other.hours && own.day === other.day) return [own.day, own.time];
  const theirs = own.day === other.day ? other.time : `${other.day} · ${other.time}`;
  const { language } = messages;
  return [
    own.day,
    own.time,
    messages.timeOf(isolated(clock.otherName, language), isolated(theirs, language)),
  ];
}

/** People who meet by a link get a link of their own, by which it is known that they came. */
function whereFacts({ location }: BookingRecord, messages: MailMessages): Fact[] {
  if (!location) return [];
  const value = location.type === 'in_person' || location.type === 'phone' ? location.value : '';
  const lines = [...new Set([location.name, value])].filter((line) => line !== '');
  return [{ label: messages.labels.where, lines }];
}

const customerFacts = (
  attendee: AttendeeRecord,
  { eventType }: BookingRecord,
  messages: MailMessages,
): Fact[] => [
  {
    label: messages.labels.customer,
    lines: [attendee.name, attendee.email, attendee.phone].filter((line) => line !== null),
  },
  ...Object.entries(attendee.answers).map(([key, answer]) => ({
    // A question that is asked no more has left only its key behind.
    label: eventType.questions.find((question) => question.key === key)?.label ?? key.replaceAll('_', ' '),
    lines: answerLines(answer, messages),
  })),
];

function answerLines(answer: Answer, messages: MailMessages): string[] {
  if (typeof answer === 'boolean') return [answer ? messages.yes : messages.no];
  if (typeof answer === 'string') return answer.split('\n');
  return Array.isArray(answer) ? answer : [String(answer)];
}
