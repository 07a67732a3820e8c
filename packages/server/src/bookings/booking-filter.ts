import type { BookingSource } from '@slotkit/shared/lifecycle';
import type { CalledBookings } from '@slotkit/shared/vocabularies';
import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { emailKey } from './contact-keys.ts';

/** Which bookings of an app are listed. Instants are epoch milliseconds. */
export interface BookingFilter {
  readonly appId: string;
  readonly now: number;
  /** What a status word means; null for every booking that is no draft. */
  readonly called: readonly CalledBookings[] | null;
  /** Each of these is a limit of its own, met by any of its hosts: what the caller may view, and a team that it asks for. */
  readonly hosts: readonly (readonly string[])[];
  readonly eventTypeId?: string | undefined;
  readonly hostId?: string | undefined;
  readonly locationId?: string | undefined;
  readonly seriesId?: string | undefined;
  readonly contactId?: string | undefined;
  readonly conversationId?: string | undefined;
  readonly attendeeEmail?: string | undefined;
  /** `[startsFrom, startsBefore)` */
  readonly startsFrom?: number | undefined;
  readonly startsBefore?: number | undefined;
  readonly source?: BookingSource | undefined;
  readonly search?: string | undefined;
}

/** A condition on a row `b` of bookings. */
export type Condition = RawBuilder<SqlBool>;

/** What leads to the few bookings of one person, its seats in groups included, or of one series; null when neither is asked for. */
export function fewestOf({
  seriesId,
  contactId,
  conversationId,
  attendeeEmail,
}: BookingFilter): Condition | null {
  const ways = [
    seriesId === undefined
      ? []
      : [sql<SqlBool>`b.id in (select id from bookings where series_id = ${seriesId})`],
    contactId === undefined ? [] : [bookedBy('contact_id', contactId)],
    conversationId === undefined ? [] : [bookedBy('conversation_id', conversationId)],
    attendeeEmail === undefined
      ? []
      : [
          sql<SqlBool>`b.id in (select booking_id from attendees where email_key = ${emailKey(attendeeEmail)})`,
        ],
  ].flat();
  return ways.length === 0 ? null : sql.join<SqlBool>(ways, sql` and `);
}

const bookedBy = (column: 'contact_id' | 'conversation_id', value: string): Condition =>
  sql`b.id in (select id from bookings where ${sql.ref(column)} = ${value}
    union select booking_id from attendees where ${sql.ref(column)} = ${value})`;

/**
 * A comparison by which SQLite, which has no statistics, chooses no index. PostgreSQL has them, reads it as the plain comparison that it
 * is, and knows how many rows are left.
 */
const check = (column: string, value: string): Condition => sql`not (${sql.ref(column)} <> ${value})`;

/** A hold that ended is no booking, though its state is that of one; it is there until it is purged, and still opens by its id. */
const isNoDeadHold: Condition = sql`not (b.status = 'cancelled' and b.hold_expires_at is not null)`;

/** Everything of a filter but status, hosts, person and search. */
export function plainChecks(filter: BookingFilter): Condition[] {
  const { eventTypeId, locationId, source, startsFrom, startsBefore } = filter;
  return [
    check('b.app_id', filter.appId),
    isNoDeadHold,
    ...(eventTypeId === undefined ? [] : [check('b.event_type_id', eventTypeId)]),
    ...(locationId === undefined ? [] : [check('b.location_id', locationId)]),
    ...(source === undefined ? [] : [check('b.source', source)]),
    ...(startsFrom === undefined ? [] : [sql<SqlBool>`b.start_at >= ${startsFrom}`]),
    ...(startsBefore === undefined ? [] : [sql<SqlBool>`b.start_at < ${startsBefore}`]),
  ];
}

/** The bookings that the words for statuses mean. */
export function calledCheck({ called, now }: BookingFilter): Condition {
  if (called === null) return sql`b.status <> 'draft'`;
  if (called.length === 0) return sql`1 = 0`;
  const each = called.map((one) =>
    sql.join<SqlBool>([check('b.status', one.state), ...detailsOf(one, now)], sql` and `),
  );
  return sql`(${sql.join(each, sql` or `)})`;
}

/** Which of a state's bookings a word means. */
export const detailsOf = ({ isReplacement, hasBegun }: CalledBookings, now: number): Condition[] => [
  ...(isReplacement === undefined
    ? []
    : [
        isReplacement
          ? sql<SqlBool>`b.rescheduled_from_id is not null`
          : sql<SqlBool>`b.rescheduled_from_id is null`,
      ]),
  ...(hasBegun === undefined
    ? []
    : [hasBegun ? sql<SqlBool>`b.start_at <= ${now}` : sql<SqlBool>`b.start_at > ${now}`]),
];

/** One of these hosts has it. */
export function hostedBy(hosts: readonly string[]): Condition {
  if (hosts.length === 0) return sql`1 = 0`;
  return sql`exists (select 1 from hosted_bookings as theirs
    where theirs.booking_id = b.id and theirs.host_id in (${sql.join([...hosts])}))`;
}
