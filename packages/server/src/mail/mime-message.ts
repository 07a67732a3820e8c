import { createTransport, type SendMailOptions } from 'nodemailer';
import { PermanentFailure } from '../jobs/permanent-failure.ts';
import { cleanLine } from './clean-text.ts';
import type { MailParty, OutgoingMail } from './mailer.ts';

/** One address and nothing that could begin another one, a header or a command. */
const oneAddress = /^[^\s"(),:;<>@[\]\\\p{Cc}]+@[^\s"(),:;<>@[\]\\\p{Cc}]+$/u;

/**
 * A message as nodemailer builds it: text, HTML and calendar as alternatives of each other (in this order, which mail programs expect),
 * the calendar also as a file. Throws `PermanentFailure` for an address that is none.
 */
export function mimeMessage(mail: OutgoingMail): SendMailOptions {
  const from = addressOf(mail.from);
  const to = addressOf(mail.to);
  return {
    envelope: { from: from.address, to: [to.address] },
    messageId: mail.messageId,
    date: new Date(mail.sentAt),
    from,
    to,
    ...(mail.replyTo !== null && { replyTo: addressOf({ name: '', email: mail.replyTo }) }),
    subject: oneLine(mail.subject),
    text: mail.text,
    html: mail.html,
    ...(mail.calendar && { icalEvent: { method: mail.calendar.method, content: mail.calendar.content } }),
    // Keeps out-of-office programs from answering.
    headers: { 'Auto-Submitted': 'auto-generated' },
    xMailer: false,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** The bytes that an SMTP server would be given. */
export async function mimeBytes(mail: OutgoingMail): Promise<Buffer> {
  const builder = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await builder.sendMail(mimeMessage(mail));
  if (!Buffer.isBuffer(message)) throw new Error('The message was not built in memory.');
  return message;
}

function addressOf({ name, email }: MailParty): { name: string; address: string } {
  if (!oneAddress.test(email)) throw new PermanentFailure('not an e-mail address');
  // In quotes it may not be read as an encoded word (RFC 2047, section 5), but many programs do, line breaks inside included.
  return { name: cleanLine(name).replaceAll('=?', '= ?'), address: email };
}

const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
