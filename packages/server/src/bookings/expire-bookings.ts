import { decide } from '@slotkit/shared/lifecycle';
import type { Reader, Writer } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { eventTypeOfBooking } from '../event-types/event-type-store.ts';
import { expireSeats, groupsWithOverdueSeats } from '../groups/expire-seats.ts';
import { deleteDeadHolds } from '../groups/held-seat-store.ts';
import { isGroup } from '../groups/with-seats.ts';
import { inBatches } from '../jobs/in-batches.ts';
import type { BookingRecord } from './booking-record.ts';
import { deleteDraft, findBooking } from './booking-store.ts';
import { systemCaller } from './caller.ts';
import { lifecycleOf, policyOf } from './lifecycle-view.ts';
import { saveDecision } from './save-decision.ts';

/** How long a dead draft stays readable before it is purged. */
const keepDraftsMs = 86_400_000;
const batch = 200;

/** Ends every hold and pending booking whose window is over. Returns how many. */
export const expireOverdue = (deps: Deps): Promise<number> =>
  inBatches(
    deps,
    (after, limit) => overdueIds(deps.db.read, { now: deps.clock.now(), after, limit }),
    (id) => writeTransaction(deps.db, (trx) => expireOne(deps, trx, id, deps.clock.now())),
  );

/** In whose way overdue bookings may be, and when. */
export interface AboutToBook {
  readonly hostIds: readonly string[];
  readonly now: number;
  /** The transaction's own booking, with which it does something else. */
  readonly exceptId?: string | undefined;
}

/** The same for the hosts that a transaction is about to book, inside it; their locks are held. */
export async function expireOverdueOf(
  deps: Deps,
  trx: Writer,
  { hostIds, now, exceptId }: AboutToBook,
): Promise<void> {
  if (hostIds.length === 0) return;
  const overdue = await overdueIds(trx, { now, hostIds, after: '', limit: batch });
  const ids = overdue.filter((id) => id !== exceptId);
  await deps.db.engine.lockRows(trx, 'bookings', ids);
  for (const id of ids) await expireOne(deps, trx, id, now);
}

interface Overdue {
  readonly now: number;
  readonly hostIds?: readonly string[];
  readonly after: string;
  readonly limit: number;
}

/** Bookings, and groups with seats, whose window is over. */
async function overdueIds(reader: Reader, overdue: Overdue): Promise<string[]> {
  const ids = [
    ...(await overdueBookings(reader, overdue)),
    ...(await groupsWithOverdueSeats(reader, overdue)),
  ];
  return [...new Set(ids)].toSorted().slice(0, overdue.limit);
}

/** Ids of bookings that are over, ascending. */
export async function overdueBookings(
  reader: Reader,
  { now, hostIds, after, limit }: Overdue,
): Promise<string[]> {
  let query = reader
    .selectFrom('bookings')
    .select('bookings.id')
    .where((where) =>
      where.or([
        where.and([where('status', '=', 'draft'), where('hold_expires_at', '<=', now)]),
        where.and([where('status', '=', 'pending_confirmation'), where('confirm_by', '<=', now)]),
      ]),
    )
    .where('bookings.id', '>', after)
    .orderBy('bookings.id')
    .limit(limit);
  if (hostIds !== undefined)
    query = query
      .innerJoin('booking_hosts', 'booking_hosts.booking_id', 'bookings.id')
      .where('booking_hosts.host_id', 'in', hostIds)
      .distinct();
  return (await query.execute()).map(({ id }) => id);
}

async function expireOne(deps: Deps, trx: Writer, id: string, now: number): Promise<boolean> {
  await deps.db.engine.lockRows(trx, 'bookings', [id]);
  const booking = await findBooking(trx, id);
  // Somebody may have confirmed it between the look and the lock.
  if (!booking) return false;
  const eventType = await eventTypeOfBooking(trx, booking.eventType.id);
  if (isGroup(booking)) return expireSeats(trx, booking, eventType, now);
  const decision = decide(
    lifecycleOf(booking),
    'expire',
    systemCaller.actor,
    policyOf(eventType.settings),
    now,
  );
  if (decision.outcome !== 'changed') return false;
  await saveDecision(trx, { booking, eventType, decision, caller: systemCaller }, now);
  return true;
}

/** Removes drafts that have been dead for a day. Returns how many. */
export async function purgeDrafts(deps: Deps): Promise<number> {
  const before = deps.clock.now() - keepDraftsMs;
  const seats = await writeTransaction(deps.db, (trx) => deleteDeadHolds(trx, before));
  return seats + (await purgeWhole(deps));
}

const purgeWhole = (deps: Deps): Promise<number> =>
  inBatches(
    deps,
    (after, limit) => longDead(deps.db.read, deps.clock.now() - keepDraftsMs, { after, limit }),
    (id) => writeTransaction(deps.db, (trx) => purgeOne(deps, trx, id)),
  );

async function longDead(
  reader: Reader,
  before: number,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<string[]> {
  const rows = await reader
    .selectFrom('bookings')
    .select('id')
    .where('status', '=', 'cancelled')
    .where('hold_expires_at', '<=', before)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

async function purgeOne({ db }: Deps, trx: Writer, id: string): Promise<boolean> {
  await db.engine.lockRows(trx, 'bookings', [id]);
  const draft = await findBooking(trx, id);
  if (!draft || !isDeadDraft(draft)) return false;
  await deleteDraft(trx, draft);
  return true;
}

/** A hold that ran out or was given back: cancelled without ever having been placed, which would have cleared the hold. */
export const isDeadDraft = ({ status, hold }: BookingRecord): boolean =>
  status === 'cancelled' && hold !== null;
