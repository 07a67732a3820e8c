/** Who a message is from or to. */
export interface MailParty {
  readonly name: string;
  readonly email: string;
}

/** A message ready to be sent; one recipient, `messageId` stable over every try. */
export interface OutgoingMail {
  /** With its angle brackets. */
  readonly messageId: string;
  /** The `Date` header, epoch milliseconds. */
  readonly sentAt: number;
  readonly from: MailParty;
  readonly replyTo: string | null;
  readonly to: MailParty;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The iCalendar part; its method must be the one written inside. */
  readonly calendar: { readonly method: 'REQUEST' | 'CANCEL'; readonly content: string } | null;
  /** For the mailbox of the demo. */
  readonly kind: string;
  readonly bookingId: string | null;
}

/** Hands mail over: to an SMTP server, or to the demo's mailbox. Throws when that failed, `PermanentFailure` when it always will. */
export interface Mailer {
  send(mail: OutgoingMail): Promise<void>;
  /** Closes connections that wait for more mail. */
  close?(): void;
}
