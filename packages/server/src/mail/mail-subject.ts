import type { AppRecord } from '../apps/app-record.ts';
import type { AttendeeRecord, BookingHostRecord, BookingRecord } from '../bookings/booking-record.ts';
import type { MailKind } from '../jobs/queued-mail.ts';
import type { Span } from './when-text.ts';

/** Whom a mail is for. An attendee's links are secrets of that attendee; hosts get none. */
export type Recipient =
  | {
      readonly role: 'attendee';
      readonly attendee: AttendeeRecord;
      readonly manageUrl: string;
      readonly confirmUrl: string;
    }
  | { readonly role: 'host'; readonly host: BookingHostRecord };

/** What a mail is about. */
export interface MailSubject {
  readonly kind: MailKind;
  readonly booking: BookingRecord;
  readonly app: AppRecord;
  readonly recipient: Recipient;
  /** Where the booking was before a move. */
  readonly previous: Span | null;
  /** What the mover or canceller wrote. */
  readonly message: string | null;
}

/** Placed, but somebody's agreement is still waited for. */
export const isPending = ({ status }: BookingRecord): boolean => status === 'pending_confirmation';
