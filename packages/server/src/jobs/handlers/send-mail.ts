import { findApp } from '../../apps/app-store.ts';
import type { AppRecord } from '../../apps/app-record.ts';
import type { BookingRecord } from '../../bookings/booking-record.ts';
import { findBooking } from '../../bookings/booking-store.ts';
import { invite } from '../../calendar/ics.ts';
import type { Writer } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import { approveUrl, joinUrl, linkUrl } from '../../links/link-url.ts';
import { composeMail } from '../../mail/compose-mail.ts';
import { isPending, type MailSubject, type Recipient } from '../../mail/mail-subject.ts';
import type { OutgoingMail } from '../../mail/mailer.ts';
import { isReminder } from '../../reminders/timed-kinds.ts';
import { whySkipReminder } from '../../reminders/why-skip-reminder.ts';
import type { ClaimedRow } from '../outbox-store.ts';
import { PermanentFailure } from '../permanent-failure.ts';
import { mailKindSchema, queuedMailSchema, type MailKind, type QueuedMail } from '../queued-mail.ts';
import type { Prepared } from '../work.ts';
import { whySkipMail, type SkipReason } from './why-skip-mail.ts';

const skipped = (because: SkipReason): Prepared => ({ status: 'skipped', because });

/**
 * Makes one mail about a booking as it stands now, or finds that nobody needs it any more. Its links are made here, so that they are
 * kept nowhere; its Message-ID is the row's, so that a second try is the same message.
 */
export async function sendMail(deps: Deps, trx: Writer, row: ClaimedRow): Promise<Prepared> {
  if (deps.config.mail === 'off') return skipped('mail_off');
  const { kind, mail } = readRow(row);
  const booking = row.bookingId === null ? null : await findBooking(trx, row.bookingId);
  if (!booking) return skipped('booking_gone');
  const app = await findApp(trx, booking.appId);
  if (!app) return skipped('app_gone');
  const now = deps.clock.now();
  const because = whySkipMail(kind, mail, booking, now) ?? (await whySkipReminder(trx, row, booking, now));
  if (because !== null) return skipped(because);
  const outgoing = outgoingMail(deps, row.id, { kind, mail, booking, app });
  return { status: 'ready', send: () => deps.mailer.send(outgoing) };
}

function readRow(row: ClaimedRow): { kind: MailKind; mail: QueuedMail } {
  const kind = mailKindSchema.safeParse(row.kind);
  const mail = queuedMailSchema.safeParse(row.payload);
  if (kind.success && mail.success) return { kind: kind.data, mail: mail.data };
  throw new PermanentFailure('this version of the server cannot read the queued mail');
}

interface DueMail {
  readonly kind: MailKind;
  readonly mail: QueuedMail;
  readonly booking: BookingRecord;
  readonly app: AppRecord;
}

function outgoingMail(deps: Deps, rowId: string, { kind, mail, booking, app }: DueMail): OutgoingMail {
  const recipient = recipientOf(deps, mail, booking);
  const { name, email } = recipient.role === 'attendee' ? recipient.attendee : recipient.host;
  const subject: MailSubject = {
    kind,
    booking,
    app,
    recipient,
    previous: mail.previous ?? null,
    message: mail.message ?? null,
  };
  return {
    messageId: `<${rowId}@${new URL(deps.config.publicUrl).hostname}>`,
    sentAt: deps.clock.now(),
    from: app.sender,
    replyTo: app.sender.replyTo,
    to: { name, email: email ?? '' },
    ...composeMail(subject),
    calendar: calendarOf(subject, mail, deps.clock.now()),
    kind,
    bookingId: booking.id,
  };
}

function recipientOf(deps: Deps, mail: QueuedMail, booking: BookingRecord): Recipient {
  const { role, id } = mail.to;
  const host = role === 'host' ? booking.hosts.find((one) => one.id === id) : undefined;
  if (host) {
    const party = { role: 'host', host } as const;
    return {
      ...party,
      joinUrl: joinUrl(deps, booking, party),
      approveUrl: approveUrl(deps, booking, party),
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
 * A pending booking is no calendar event yet, so its first mail carries none. A move carries one even then, as tentative: the event of
 * the earlier time may be in the reader's calendar and would stay there otherwise.
 */
function calendarOf(subject: MailSubject, mail: QueuedMail, now: number): OutgoingMail['calendar'] {
  const { kind, booking, app, recipient } = subject;
  const isCancellation = kind === 'cancellation' || kind === 'host_cancelled';
  const isMove = kind === 'reschedule' || kind === 'host_rescheduled';
  // The event is in the reader's calendar already.
  if (isReminder(kind)) return null;
  if (isPending(booking) && !isCancellation && !isMove) return null;
  const method = isCancellation ? 'CANCEL' : 'REQUEST';
  const content = invite(booking, app, {
    method,
    sequence: mail.sequence,
    stampAt: now,
    recipient: mail.to,
    description: recipient.role === 'attendee' ? recipient.manageUrl : (booking.notes ?? ''),
  });
  return { method, content };
}
