import type { AppRecord } from '../apps/app-record.ts';
import type { AttendeeRecord, BookingHostRecord, BookingRecord } from '../bookings/booking-record.ts';
import type { MailKind } from '../jobs/queued-mail.ts';
import type { Span } from './when-text.ts';

/** Whom a mail is for. Its links are secrets of its own. */
export type Recipient =
  | {
      readonly role: 'attendee';
      readonly attendee: AttendeeRecord;
      readonly manageUrl: string;
      readonly confirmUrl: string;
      /** Null where people do not meet through a link. */
      readonly joinUrl: string | null;
    }
  | {
      readonly role: 'host';
      readonly host: BookingHostRecord;
      readonly joinUrl: string | null;
      /** Null unless the host's approval is awaited. */
      readonly approveUrl: string | null;
    };

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
