import type { OutgoingMail } from '../mail/mailer.ts';

/** A mail for tests of what sends mail. */
export const aMail = (change: Partial<OutgoingMail> = {}): OutgoingMail => ({
  messageId: '<dlv_1@book.example>',
  sentAt: Date.UTC(2027, 2, 1, 10),
  from: { name: 'Northlight Studio', email: 'hello@northlight.example' },
  replyTo: 'desk@northlight.example',
  to: { name: 'Kim', email: 'kim@example.com' },
  subject: 'Booked',
  text: 'You are booked.\n',
  html: '<p>You are booked.</p>',
  calendar: { method: 'REQUEST', content: 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n' },
  kind: 'invitation',
  bookingId: 'bkg_1',
  ...change,
});
