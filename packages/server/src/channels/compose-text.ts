import type { AppRecord } from '../apps/app-record.ts';
import type { AttendeeRecord, BookingRecord } from '../bookings/booking-record.ts';
import type { ReminderKind } from '@slotkit/shared/wire';
import { isolated } from '../mail/bidi.ts';
import { cleanLine, cleanLines } from '../mail/clean-text.ts';
import { isPending } from '../mail/mail-subject.ts';
import { customerTitleOf, isMovedByHost } from '../mail/mail-to-customer.ts';
import { chooseMessages } from '../mail/messages/choose-messages.ts';
import type { MailMessages } from '../mail/messages/mail-messages.ts';
import { instantText, usableZone, type Span } from '../mail/when-text.ts';
import type { dispatchKind } from '../reminders/timed-kinds.ts';

/** What texts there are. */
export type TextKind = ReminderKind | typeof dispatchKind;

/** What a text is about, and for whom. */
export interface TextSubject {
  readonly kind: TextKind;
  readonly booking: BookingRecord;
  readonly app: AppRecord;
  readonly attendee: AttendeeRecord;
  /** Where the booking was before a move. */
  readonly previous: Span | null;
  /** What the mover or canceller wrote; of a `custom` text all of it. */
  readonly message: string | null;
  /** Of a `custom` text, where its writer gave one. */
  readonly title: string | null;
  /** The reader's own links; null where there is none for that. */
  readonly urlOf: (purpose: 'manage' | 'confirm' | 'join') => string | null;
}

/** A text and what it is written in. */
export interface ComposedText {
  readonly text: string;
  /** BCP 47. */
  readonly locale: string;
  readonly timeZone: string;
}

/** What fits into three or four short messages; who wrote a text by hand may say more. */
const usualLength = 500;
/** More is refused: https://developer.genesys.cloud/commdigital/digital/openmessaging and the SDKs' model of the request. */
const longestText = 2000;

interface Line {
  readonly text: string;
  /** Left out first when the text becomes too long. */
  readonly optional?: boolean;
}

/**
 * Writes a short text to a customer in its own language and zone: what, when, where or how to get in, and the links. It repeats nothing
 * that the customer typed, so that nobody can send words to strangers with it.
 */
export function composeText(subject: TextSubject): ComposedText {
  const { kind, booking, app, attendee } = subject;
  const { messages, locale } = chooseMessages(attendee.locale, app.locale);
  const timeZone = usableZone(attendee.timezone, booking.timezone);
  const whenOf = (at: number): string => apart(instantText(at, locale, timeZone), messages);
  // A dispatch says what a reminder says, in another place.
  const mailKind = kind === 'dispatch' ? 'reminder_15m' : kind;
  const what = apart(shortened(cleanLine(booking.eventType.title), 80), messages);
  const titled = customerTitleOf({ kind: mailKind, booking }, messages).subject(
    what,
    whenOf(booking.startAt),
  );
  const lines: Line[] = [
    { text: subject.title === null ? titled : cleanLine(subject.title) },
    ...wordLines(subject, messages, whenOf),
    ...(saysWhere(kind) ? whereLines(subject, messages, locale) : []),
    ...linkLines(subject, messages),
  ];
  return { text: fitted(lines, kind === 'custom' ? longestText : usualLength), locale, timeZone };
}

const saysWhere = (kind: TextKind): boolean => !['cancellation', 'conflict_notice', 'custom'].includes(kind);

function wordLines(
  { kind, booking, previous, message }: TextSubject,
  { labels, toCustomer }: MailMessages,
  whenOf: (at: number) => string,
): Line[] {
  const said = (label: string, text: string | null): Line[] =>
    text === null || text === '' ? [] : [{ text: `${label}: ${shortened(cleanLine(text), 160)}` }];
  switch (kind) {
    case 'custom':
      return [{ text: shortened(cleanLines(message ?? ''), longestText - 400) }];
    case 'reschedule':
      return [
        ...(previous ? [{ text: `${labels.formerly}: ${whenOf(previous.startAt)}` }] : []),
        ...(isMovedByHost(booking) ? said(labels.messageFromHost, message) : []),
      ];
    case 'cancellation':
      if (booking.cancellation?.reason === 'unconfirmed_auto_cancel')
        return [{ text: toCustomer.notConfirmedInTime }];
      return booking.cancellation?.by.type === 'customer'
        ? []
        : said(labels.reason, booking.cancellation?.reason ?? message);
    default:
      return [];
  }
}

/** Who meets by a link gets a link of its own instead. */
function whereLines({ booking, urlOf }: TextSubject, messages: MailMessages, locale: string): Line[] {
  const names = booking.hosts.map(({ name }) => apart(shortened(cleanLine(name), 60), messages));
  const { location } = booking;
  const place =
    location === null || urlOf('join') !== null
      ? []
      : [...new Set([location.name, location.value])].filter((part) => part !== '');
  return [
    { text: `${messages.labels.with}: ${new Intl.ListFormat(locale).format(names)}`, optional: true },
    ...(place.length === 0
      ? []
      : [
          {
            text: `${messages.labels.where}: ${apart(shortened(cleanLine(place.join(', ')), 120), messages)}`,
          },
        ]),
  ];
}

function linkLines({ kind, booking, urlOf }: TextSubject, messages: MailMessages): Line[] {
  const link = (label: string, url: string | null): Line[] =>
    url === null ? [] : [{ text: `${label}: ${url}` }];
  if (kind === 'cancellation') return link(messages.detailsButton, urlOf('manage'));
  const isAsked = isPending(booking) && booking.awaiting.includes('customer');
  const comes = saysWhere(kind) && !isPending(booking);
  return [
    ...(isAsked ? link(messages.confirmButton, urlOf('confirm')) : []),
    ...(comes ? link(messages.joinButton, urlOf('join')) : []),
    ...(kind === 'dispatch' ? [] : link(messages.manageButton, urlOf('manage'))),
  ];
}

const apart = (text: string, { language }: MailMessages): string => isolated(text, language);

const fitted = (lines: readonly Line[], length: number): string => {
  const whole = joined(lines);
  return whole.length <= length ? whole : joined(lines.filter(({ optional }) => optional !== true));
};

const joined = (lines: readonly Line[]): string => lines.map(({ text }) => text).join('\n');

/** At most so many code points, the last one an ellipsis. */
function shortened(text: string, most: number): string {
  const points = Array.from(text);
  return points.length <= most
    ? text
    : `${points
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
