import { accentOf } from './accent.ts';
import { cleanSubject } from './clean-subject.ts';
import type { ReaderClock } from './mail-facts.ts';
import type { MailSubject } from './mail-subject.ts';
import { mailToCustomer } from './mail-to-customer.ts';
import { mailToHost } from './mail-to-host.ts';
import { chooseMessages } from './messages/choose-messages.ts';
import { renderHtml } from './render-html.ts';
import { renderText } from './render-text.ts';
import { usableZone } from './when-text.ts';

/** A mail's words, in its two forms. */
export interface ComposedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Writes the mail about a booking for one recipient, in its language and on its clock. */
export function composeMail(typed: MailSubject): ComposedMail {
  const subject = cleanSubject(typed);
  const { app, recipient } = subject;
  const own = recipient.role === 'attendee' ? recipient.attendee.locale : recipient.locale;
  const { messages, locale } = chooseMessages(own, app.locale);
  const clock = readerClock(subject, locale);
  const content =
    recipient.role === 'attendee'
      ? mailToCustomer(subject, { ...recipient, name: recipient.attendee.name }, clock, messages)
      : mailToHost(subject, { ...recipient, name: recipient.host.name }, clock, messages);
  return {
    subject: content.subject,
    text: renderText(content, messages.language),
    html: renderHtml(content, messages.language, accentOf(app.branding.tokens)),
  };
}

function readerClock({ booking, recipient, attendeeId }: MailSubject, locale: string): ReaderClock {
  const customer = booking.attendees.find(({ id }) => id === attendeeId) ?? booking.attendees[0];
  const other = recipient.role === 'attendee' ? booking.hosts[0] : customer;
  const own = recipient.role === 'attendee' ? recipient.attendee : recipient.host;
  const timeZone = usableZone(own.timezone, booking.timezone);
  return {
    locale,
    timeZone,
    otherName: other?.name ?? '',
    otherTimeZone: usableZone(other?.timezone ?? timeZone, timeZone),
  };
}
