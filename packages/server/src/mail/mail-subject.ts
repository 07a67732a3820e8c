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
      /** BCP 47, of the member who is this host; null where that is nobody. */
      readonly locale: string | null;
    };

/** What a mail is about. */
export interface MailSubject {
  readonly kind: MailKind;
  readonly booking: BookingRecord;
  readonly app: AppRecord;
  readonly recipient: Recipient;
  /** Where the booking was before a move. */
  readonly previous: Span | null;
  /** What the mover or canceller wrote; of a `custom` mail its text. */
  readonly message: string | null;
  /** Of a `custom` mail, where its writer gave one. */
  readonly title: string | null;
  /** Names of the hosts before a reassignment. */
  readonly previousHosts: readonly string[];
  /** The seat of a group that a mail to a host is about; null: the whole booking. */
  readonly attendeeId: string | null;
  /** For a briefing: what is known of the customer; null when nothing is. */
  readonly contact: KnownContact | null;
}

/** What a business knows of a customer, as far as it helps before a meeting. */
export interface KnownContact {
  readonly lifecycleStage: string | null;
  readonly noShowCount: number;
  /** The latest first. `at` is epoch milliseconds. */
  readonly activities: readonly { readonly at: number; readonly type: string; readonly text: string }[];
  readonly opportunities: readonly {
    readonly name: string;
    readonly stage: string;
    readonly amount: number | null;
    readonly currency: string | null;
  }[];
  readonly conversations: readonly { readonly channel: string; readonly title: string }[];
}

/** Tells of the end of what its reader had in the calendar. */
export const endsEvent = (kind: MailKind): boolean =>
  kind === 'cancellation' || kind === 'host_cancelled' || kind === 'host_unassigned';

/** Placed, but somebody's agreement is still waited for. */
export const isPending = ({ status }: BookingRecord): boolean => status === 'pending_confirmation';
