import { decide } from '@slotkit/shared/lifecycle';
import type { Writer } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { eventTypeOfBooking } from '../event-types/event-type-store.ts';
import type { BookingRecord } from './booking-record.ts';
import { deleteDraft, findBooking } from './booking-store.ts';
import { systemCaller } from './caller.ts';
import { lifecycleOf, policyOf } from './lifecycle-view.ts';
import { saveDecision } from './save-decision.ts';

/** How long a dead draft stays readable before it is purged. */
const keepDraftsMs = 86_400_000;
const batch = 200;

/** Ends every hold and pending booking whose window is over. Returns how many. */
export async function expireOverdue(deps: Deps): Promise<number> {
  const ids = await overdueIds(deps.db.write, deps.clock.now());
  for (const id of ids) await writeTransaction(deps.db, (trx) => expireOne(deps, trx, id, deps.clock.now()));
  return ids.length;
}

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
  const ids = (await overdueIds(trx, now, hostIds)).filter((id) => id !== exceptId);
  await deps.db.engine.lockRows(trx, 'bookings', ids);
  for (const id of ids) await expireOne(deps, trx, id, now);
}

async function overdueIds(
  reader: Deps['db']['write'],
  now: number,
  hostIds?: readonly string[],
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
    .orderBy('bookings.id')
    .limit(batch);
  if (hostIds !== undefined)
    query = query
      .innerJoin('booking_hosts', 'booking_hosts.booking_id', 'bookings.id')
      .where('booking_hosts.host_id', 'in', hostIds)
      .distinct();
  return (await query.execute()).map(({ id }) => id);
}

async function expireOne(deps: Deps, trx: Writer, id: string, now: number): Promise<void> {
  await deps.db.engine.lockRows(trx, 'bookings', [id]);
  const booking = await findBooking(trx, id);
  // Somebody may have confirmed it between the look and the lock.
  if (!booking) return;
  const eventType = await eventTypeOfBooking(trx, booking.eventType.id);
  const decision = decide(
    lifecycleOf(booking),
    'expire',
    systemCaller.actor,
    policyOf(eventType.settings),
    now,
  );
  if (decision.outcome !== 'changed') return;
  await saveDecision(trx, { booking, eventType, decision, caller: systemCaller }, now);
}

/** Removes drafts that have been dead for a day. Returns how many. */
export async function purgeDrafts(deps: Deps): Promise<number> {
  const before = deps.clock.now() - keepDraftsMs;
  const rows = await deps.db.read
    .selectFrom('bookings')
    .select('id')
    .where('status', '=', 'cancelled')
    .where('hold_expires_at', '<=', before)
    .limit(batch)
    .execute();
  for (const { id } of rows)
    await writeTransaction(deps.db, async (trx) => {
      await deps.db.engine.lockRows(trx, 'bookings', [id]);
      const draft = await findBooking(trx, id);
      if (draft && isDeadDraft(draft)) await deleteDraft(trx, draft);
    });
  return rows.length;
}

/** A hold that ran out or was given back: cancelled without ever having been placed, which would have cleared the hold. */
export const isDeadDraft = ({ status, hold }: BookingRecord): boolean =>
  status === 'cancelled' && hold !== null;
