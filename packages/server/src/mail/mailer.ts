/** A message ready to be sent; one recipient, `messageId` stable over every try. */
export interface OutgoingMail {
  readonly messageId: string;
  readonly from: { readonly name: string; readonly email: string };
  readonly replyTo: string | null;
  readonly to: { readonly name: string; readonly email: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The iCalendar part; its method must be the one written inside. */
  readonly calendar: { readonly method: 'REQUEST' | 'CANCEL'; readonly content: string } | null;
  /** For the mailbox of the demo. */
  readonly kind: string;
  readonly bookingId: string | null;
}

/** Hands mail over: to an SMTP server, or to the demo's mailbox. Throws when that failed. */
export interface Mailer {
  send(mail: OutgoingMail): Promise<void>;
}
