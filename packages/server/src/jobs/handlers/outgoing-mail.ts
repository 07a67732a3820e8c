import type { AppRecord } from '../../apps/app-record.ts';
import type { BookingHostRecord, BookingRecord } from '../../bookings/booking-record.ts';
import { invite } from '../../calendar/ics.ts';
import type { Deps } from '../../deps.ts';
import { registrationOf } from '../../groups/registration.ts';
import { approveUrl, joinUrl, linkUrl } from '../../links/link-url.ts';
import { composeMail } from '../../mail/compose-mail.ts';
import {
  endsEvent,
  isPending,
  type KnownContact,
  type MailSubject,
  type Recipient,
} from '../../mail/mail-subject.ts';
import type { OutgoingMail } from '../../mail/mailer.ts';
import { isReminder } from '../../reminders/timed-kinds.ts';
import { PermanentFailure } from '../permanent-failure.ts';
import type { MailKind, QueuedMail } from '../queued-mail.ts';

/** A mail that is due, with all that was read for it. */
export interface DueMail {
  readonly kind: MailKind;
  readonly mail: QueuedMail;
  readonly booking: BookingRecord;
  readonly app: AppRecord;
  /** The host that it goes to, when that is no host of the booking any more. */
  readonly formerHost: BookingHostRecord | null;
  /** Of the member who is the host that it goes to; null where that is nobody. */
  readonly hostLocale: string | null;
  /** For a briefing. */
  readonly contact: KnownContact | null;
}

/** A mail ready to be sent: words, links and the calendar's part. Its Message-ID is made of the outbox row's id. */
export function outgoingMail(deps: Deps, rowId: string, due: DueMail): OutgoingMail {
  const { kind, mail, app } = due;
  const booking = asAskedOf(due);
  const recipient = recipientOf(deps, { ...due, booking });
  const { name, email } = recipient.role === 'attendee' ? recipient.attendee : recipient.host;
  const subject: MailSubject = {
    kind,
    booking,
    app,
    recipient,
    previous: mail.previous ?? null,
    message: mail.message ?? null,
    title: mail.subject ?? null,
    previousHosts: mail.previousHosts ?? [],
    attendeeId: mail.attendeeId ?? null,
    contact: due.contact,
  };
  return {
    messageId: `<${rowId}@${new URL(deps.config.publicUrl).hostname}>`,
    sentAt: deps.clock.now(),
    from: app.sender,
    replyTo: app.sender.replyTo,
    to: { name, email: email ?? '' },
    ...composeMail(subject),
    calendar: calendarOf({ ...subject, booking: due.booking }, mail, deps.clock.now()),
    kind,
    bookingId: booking.id,
  };
}

/** To a host, a booking as the registration that the mail is about stands: somebody who joins a group may await its approval. */
function asAskedOf({ mail, booking }: DueMail): BookingRecord {
  if (mail.to.role !== 'host' || mail.attendeeId === undefined || booking.group === null) return booking;
  const { status, awaiting, confirmBy, notes } = registrationOf(booking, mail.attendeeId);
  return status === 'pending_confirmation'
    ? { ...booking, status, awaiting, confirmBy, notes }
    : { ...booking, notes };
}

function recipientOf(deps: Deps, { mail, booking, formerHost, hostLocale: locale }: DueMail): Recipient {
  const { role, id } = mail.to;
  if (formerHost) return { role: 'host', host: formerHost, joinUrl: null, approveUrl: null, locale };
  const host = role === 'host' ? booking.hosts.find((one) => one.id === id) : undefined;
  if (host) {
    const party = { role: 'host', host } as const;
    return {
      ...party,
      joinUrl: joinUrl(deps, booking, party),
      approveUrl: approveUrl(deps, booking, party),
      locale,
    };
  }
  const attendee = booking.attendees.find((one) => one.id === id);
  if (!attendee) throw new PermanentFailure('the recipient is not part of the booking');
  const party = { role: 'attendee', attendee } as const;
  return {
    ...party,
    manageUrl: linkUrl(deps, 'manage', booking, party),
    confirmUrl: linkUrl(deps, 'confirm', booking, party),
    joinUrl: joinUrl(deps, booking, party),
  };
}

/**
 * A pending booking is no calendar event yet, so its first mail carries none. A move or another host carries one even then, as
 * tentative: the earlier event may be in the reader's calendar and would stay there as it was otherwise. What changes no event
 * carries none either: it is in the reader's calendar already.
 */
function calendarOf(subject: MailSubject, mail: QueuedMail, now: number): OutgoingMail['calendar'] {
  const { kind, booking, app, recipient } = subject;
  if (isReminder(kind)) return null;
  const isEnd = endsEvent(kind) && !(mail.to.role === 'host' && isSeatLeft(subject));
  const movesEvent = booking.series.sequence > 0;
  if (isPending(booking) && !isEnd && !movesEvent) return null;
  const method = isEnd ? 'CANCEL' : 'REQUEST';
  const content = invite(booking, app, {
    method,
    // As the event stands now, like everything else in it: of two mails that change places none is older than the other.
    sequence: booking.series.sequence,
    stampAt: now,
    recipient: mail.to,
    description: recipient.role === 'attendee' ? recipient.manageUrl : (booking.notes ?? ''),
    meetingUrl: recipient.joinUrl,
    ...(kind === 'host_unassigned' && recipient.role === 'host' && { formerHost: recipient.host }),
  });
  return { method, content };
}

/** Somebody gave back a seat of a meeting that takes place for the others: its host keeps the event. */
const isSeatLeft = ({ attendeeId, booking }: MailSubject): boolean =>
  attendeeId !== null && booking.status !== 'cancelled';
