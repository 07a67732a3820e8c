/**
 * What a booking's transaction writes into an outbox row of channel `email`; the rest is read when it is sent. Times are not
 * copied: a booking's own times never change.
 */
export interface QueuedMail {
  /** Whom it goes to: an attendee or a host of the booking, by id. */
  readonly to: { readonly role: 'attendee' | 'host'; readonly id: string };
  /** SEQUENCE of the series as this change left it. */
  readonly sequence: number;
  /** The attendee's links are made for this generation; a mail of an older one is stale. */
  readonly linkGeneration: number;
  /** Where the booking was before a move. Epoch milliseconds. */
  readonly previous?: { readonly startAt: number; readonly endAt: number };
  /** What the host wrote to the customer, or the customer's reason. */
  readonly message?: string;
}

/** What mails there are: the outbox column `kind`. */
export type MailKind =
  | 'invitation'
  | 'confirmation'
  | 'reschedule'
  | 'cancellation'
  | 'host_created'
  | 'host_confirmed'
  | 'host_rescheduled'
  | 'host_cancelled';
