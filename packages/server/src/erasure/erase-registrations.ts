import type { Caller } from '../bookings/caller.ts';
import { appendTimeline } from '../bookings/timeline-store.ts';
import { rewriteCalendarEntries } from '../calendar/rewrite-calendar-entries.ts';
import type { Writer } from '../db/database.ts';
import { eraseReplays } from '../idempotency/idempotency-store.ts';
import { deleteDeadLinks } from '../links/link-store.ts';
import { eraseFromBooking } from './erase-from-booking.ts';
import type { FormerRegistration, Person, Registration } from './find-person.ts';
import type { Erased } from './without-person.ts';

/** Who is to be erased from which bookings of an app, and who wants it. */
export interface Matter {
  readonly registrations: readonly Pick<Registration, 'bookingId' | 'attendeeId'>[];
  readonly former: readonly FormerRegistration[];
  readonly emailKeys: Person['emailKeys'];
  /** See `Erased`. */
  readonly mentions: readonly string[];
  readonly caller: Pick<Caller, 'party' | 'source'>;
}

/** How much was erased. */
export interface ErasureCounts {
  readonly bookings: number;
  readonly events: number;
  readonly deliveries: number;
}

/** Erases registrations with all that they left behind. The locks of their bookings are held. */
export async function eraseRegistrations(
  trx: Writer,
  { registrations, former, emailKeys, mentions, caller }: Matter,
  now: number,
): Promise<ErasureCounts> {
  const bookingIds = [...new Set([...registrations, ...former].map(({ bookingId }) => bookingId))].toSorted();
  let counts: ErasureCounts = { bookings: bookingIds.length, events: 0, deliveries: 0 };
  for (const bookingId of bookingIds) {
    const own = registrations.filter((one) => one.bookingId === bookingId);
    const was = former.filter((one) => one.bookingId === bookingId);
    const attendeeIds = new Set(own.map(({ attendeeId }) => attendeeId));
    const erased: Erased = {
      attendeeIds,
      emailKeys,
      formerIds: new Set(was.map(({ attendeeId }) => attendeeId)),
      formerNames: new Set(was.map(({ name }) => name)),
      isSole: own.length > 0 && !(await hasOthers(trx, bookingId, attendeeIds)),
      mentions,
    };
    const { events, deliveries } = await eraseFromBooking(trx, bookingId, erased, now);
    counts = { ...counts, events: counts.events + events, deliveries: counts.deliveries + deliveries };
    for (const attendeeId of attendeeIds)
      await appendTimeline(trx, {
        bookingId,
        type: 'person_erased',
        at: now,
        actor: caller.party,
        source: caller.source,
        data: { attendee_id: attendeeId },
      });
    await rewriteCalendarEntries(trx, bookingId, now);
  }
  await eraseReplays(trx, registrations);
  await deleteDeadLinks(
    trx,
    registrations.map(({ attendeeId }) => attendeeId),
  );
  return counts;
}

/** Whether somebody else, who was not erased yet, has a part in a booking. */
async function hasOthers(trx: Writer, bookingId: string, attendeeIds: ReadonlySet<string>): Promise<boolean> {
  const other = await trx
    .selectFrom('attendees')
    .select('id')
    .where('booking_id', '=', bookingId)
    .where('id', 'not in', [...attendeeIds])
    .where('hold_secret_hash', 'is', null)
    .where('erased_at', 'is', null)
    .executeTakeFirst();
  return other !== undefined;
}
