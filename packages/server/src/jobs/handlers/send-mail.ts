import type { SkipReason } from '@slotkit/shared/vocabularies';
import { findApp } from '../../apps/app-store.ts';
import type { BookingHostRecord, BookingRecord } from '../../bookings/booking-record.ts';
import { findBooking, noteBriefing } from '../../bookings/booking-store.ts';
import { knownContactOf } from '../../contacts/known-contact.ts';
import type { Reader, Writer } from '../../db/database.ts';
import { writeTransaction } from '../../db/write-transaction.ts';
import type { Deps } from '../../deps.ts';
import { registrationOf } from '../../groups/registration.ts';
import { whySkipReminder } from '../../reminders/why-skip-reminder.ts';
import type { ClaimedRow } from '../outbox-store.ts';
import { PermanentFailure } from '../permanent-failure.ts';
import { mailKindSchema, queuedMailSchema, type MailKind, type QueuedMail } from '../queued-mail.ts';
import type { Prepared } from '../work.ts';
import { pausedMailKind } from '../../webhooks/queue-paused-mails.ts';
import { sendPausedMail } from '../../webhooks/send-paused-mail.ts';
import { signInMailKind } from '../../sign-in/ask-for-link.ts';
import { sendSignInMail } from '../../sign-in/send-sign-in-mail.ts';
import { outgoingMail } from './outgoing-mail.ts';
import { whySkipMail } from './why-skip-mail.ts';
import { whyUnwanted } from './why-unwanted.ts';

const skipped = (because: SkipReason): Prepared => ({ status: 'skipped', because });

/**
 * Makes one mail about a booking as it stands now, or finds that nobody needs it any more. Its links are made here, so that they are
 * kept nowhere; its Message-ID is the row's, so that a second try is the same message.
 */
export async function sendMail(deps: Deps, trx: Writer, row: ClaimedRow): Promise<Prepared> {
  if (deps.config.mail === 'off') return skipped('mail_off');
  if (row.kind === pausedMailKind) return sendPausedMail(deps, trx, row);
  if (row.kind === signInMailKind) return sendSignInMail(deps, trx, row);
  const { kind, mail } = readRow(row);
  const booking = row.bookingId === null ? null : await findBooking(trx, row.bookingId);
  if (!booking) return skipped('booking_gone');
  const app = await findApp(trx, booking.appId);
  if (!app) return skipped('app_gone');
  const now = deps.clock.now();
  const concernedId = mail.to.role === 'attendee' ? mail.to.id : mail.attendeeId;
  const concerned = concernedId === undefined ? booking : registrationOf(booking, concernedId);
  const because =
    whySkipMail(kind, { ...mail, address: row.recipient }, concerned, now) ??
    (await whySkipReminder(trx, row, concerned, now)) ??
    (await whyUnwanted(trx, kind, mail, concerned));
  if (because !== null) return skipped(because);
  const outgoing = outgoingMail(deps, row.id, {
    kind,
    mail,
    booking: mail.to.role === 'attendee' ? concerned : booking,
    app,
    formerHost: await formerHostOf(trx, mail, booking),
    hostLocale: await hostLocaleOf(trx, mail),
    contact: kind === 'briefing' ? await knownContactOf(trx, booking) : null,
  });
  return {
    status: 'ready',
    async send() {
      await deps.mailer.send(outgoing);
      if (kind === 'briefing') await noteSent(deps, booking.id);
    },
  };
}

/** Not before the mail server has it, which may never be. After a crash in between the same mail is sent, and noted, again. */
const noteSent = ({ db, clock }: Deps, bookingId: string): Promise<void> =>
  writeTransaction(db, (trx) => noteBriefing(trx, bookingId, clock.now()), { isHousekeeping: true });

function readRow(row: ClaimedRow): { kind: MailKind; mail: QueuedMail } {
  const kind = mailKindSchema.safeParse(row.kind);
  const mail = queuedMailSchema.safeParse(row.payload);
  if (kind.success && mail.success) return { kind: kind.data, mail: mail.data };
  throw new PermanentFailure('this version of the server cannot read the queued mail');
}

/** Whom the booking was taken from: no host of it any more, so it is read by itself. */
async function formerHostOf(
  reader: Reader,
  { to }: QueuedMail,
  { hosts }: BookingRecord,
): Promise<BookingHostRecord | null> {
  if (to.role !== 'host' || hosts.some(({ id }) => id === to.id)) return null;
  const host = await reader
    .selectFrom('hosts')
    .select(['id', 'name', 'email', 'timezone'])
    .where('id', '=', to.id)
    .executeTakeFirst();
  return host ? { ...host, primary: false } : null;
}

async function hostLocaleOf(reader: Reader, { to }: QueuedMail): Promise<string | null> {
  if (to.role !== 'host') return null;
  const member = await reader
    .selectFrom('hosts')
    .innerJoin('members', 'members.id', 'hosts.member_id')
    .select('members.locale')
    .where('hosts.id', '=', to.id)
    .executeTakeFirst();
  return member?.locale ?? null;
}
