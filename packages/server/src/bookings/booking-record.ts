import type { Distribution, Turn } from '@slotkit/shared/assignment';
import type { BookingState, Gate, SeatStatus } from '@slotkit/shared/lifecycle';
import type { Answers, Booking, Question } from '@slotkit/shared/wire';

/** Who did something: `{type: 'customer' | 'admin' | 'agent' | 'api' | 'ai_agent' | 'system', id?, name?}`. */
export interface Party {
  readonly type: string;
  readonly id?: string;
  readonly name?: string;
}

/** What belongs to one registration of a group, as it does to a booking that is one registration itself. */
export interface SeatRecord extends Pick<
  BookingRecord,
  | 'awaiting'
  | 'gates'
  | 'confirmBy'
  | 'source'
  | 'createdBy'
  | 'contactId'
  | 'conversationId'
  | 'notes'
  | 'metadata'
  | 'cancellation'
  | 'rescheduledFromId'
  | 'rescheduledToId'
  | 'history'
  | 'createdAt'
> {}

/** A seat of a group that is held, or was until its hold ended: nobody attends by it yet. */
export interface HeldSeat {
  /** The attendee's id, once it is booked. */
  readonly id: string;
  readonly status: Extract<SeatStatus, 'held' | 'cancelled'>;
  readonly hold: NonNullable<BookingRecord['hold']>;
}

/** What a group booking has besides. */
export interface GroupRecord {
  /** How many there are. */
  readonly seats: number;
  /** How many are taken, held ones included. */
  readonly taken: number;
  readonly holds: readonly HeldSeat[];
}

/** Who booked, in one booking of a series; `id` stays the same when the series moves on. */
export interface AttendeeRecord {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly timezone: string;
  readonly locale: string;
  readonly answers: Answers;
  readonly status: SeatStatus;
  readonly linkGeneration: number;
  /** Its own registration, in a group; null where the booking is that. */
  readonly seat: SeatRecord | null;
}

/** A host of one booking. */
export interface BookingHostRecord {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly timezone: string;
  readonly primary: boolean;
}

/** How the host of a booking was found, by ids of hosts. Source: domain contract, section 4, "Strategies". */
export interface HostDecision {
  readonly considered: readonly string[];
  readonly free: readonly string[];
  /**
   * What decided: nobody else was considered; it was named (picked, or forced by a link); all hosts are needed; there was a group to
   * join; the customer had it before; a member gave the booking to it; or the rotation, by its distribution.
   */
  readonly because: 'only_host' | 'chosen' | 'all_hosts' | 'group' | 'kept' | 'reassigned' | Distribution;
  /** The rotation's turn, where it chose; stays when the booking is given to somebody else later, so that turns can be taken again. */
  readonly turn?: Turn;
  /** Hosts of the booking whose calendars elsewhere could not be read then. */
  readonly calendarUnknown?: readonly string[];
}

/** A booking with everything that belongs to it, as services read it. Instants are epoch milliseconds, UTC. */
export interface BookingRecord {
  readonly id: string;
  readonly appId: string;
  readonly eventType: {
    readonly id: string;
    readonly slug: string;
    readonly title: string;
    readonly strategy: Booking['event_type']['strategy'];
    /** What its form asks, by which answers are labelled. */
    readonly questions: readonly Question[];
  };
  readonly series: {
    readonly id: string;
    readonly calendarUid: string;
    readonly sequence: number;
    readonly meetingUrl: string | null;
    /** Who its calendar event is by, for good (D3); the app's sender of now where nobody was noted. */
    readonly organizer?: { readonly name: string; readonly email: string } | null;
  };
  readonly status: BookingState;
  readonly awaiting: readonly Gate[];
  readonly gates: readonly Gate[];
  readonly startAt: number;
  readonly endAt: number;
  readonly timezone: string;
  readonly bufferBeforeMinutes: number;
  readonly bufferAfterMinutes: number;
  readonly location: Booking['location'];
  readonly source: Booking['source'];
  readonly createdBy: Party;
  readonly contactId: string | null;
  readonly conversationId: string | null;
  readonly notes: string | null;
  readonly metadata: Readonly<Record<string, string>>;
  readonly cancellation: { readonly by: Party; readonly reason: string | null; readonly at: number } | null;
  readonly rescheduledFromId: string | null;
  readonly rescheduledToId: string | null;
  readonly history: readonly {
    readonly startAt: number;
    readonly endAt: number;
    readonly at: number;
    readonly by: Party;
  }[];
  readonly confirmBy: number | null;
  readonly hold: {
    readonly expiresAt: number;
    readonly extensions: number;
    readonly secretHash: string;
    readonly visitorHash: string;
  } | null;
  /** Why this host: who was considered, who was free, and what decided. */
  readonly decision: HostDecision | null;
  readonly briefingSentAt: number | null;
  readonly version: number;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Primary first, then by id. */
  readonly hosts: readonly BookingHostRecord[];
  readonly attendees: readonly AttendeeRecord[];
  /** Null for a booking that is one registration itself. */
  readonly group: GroupRecord | null;
}
