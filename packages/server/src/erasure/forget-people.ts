import { systemCaller } from '../bookings/caller.ts';
import { deleteContact } from '../contacts/contact-store.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { inBatches } from '../jobs/in-batches.ts';
import type { Position } from '../lists/cursor.ts';
import { eraseRegistrations } from './erase-registrations.ts';
import { leaveNoCopy } from './leave-no-copy.ts';
import { refuseWhileSending } from './refuse-while-sending.ts';
import {
  attendeesLeft,
  endedBookings,
  forgettingApps,
  idleContacts,
  isIdle,
  noteForgotten,
  type EndedBooking,
  type ForgettingApp,
} from './retention-store.ts';

const dayMs = 86_400_000;
const batchSize = 100;
/** Then it pauses until its next turn: a worker that is asked to stop must not wait for years of bookings. */
const batchesAtOnce = 10;

/**
 * Erases, for apps that say after how many days people are forgotten, everybody from the bookings that ended longer ago, and the
 * contacts who have neither booked nor been changed since. Returns how many bookings and contacts that were.
 */
export async function forgetPeople(deps: Deps): Promise<number> {
  let forgotten = 0;
  for (const app of await forgettingApps(deps.db.read)) {
    const untilAt = deps.clock.now() - app.retentionDays * dayMs;
    forgotten += (await forgetBookings(deps, app, untilAt)) + (await forgetContacts(deps, app, untilAt));
  }
  if (forgotten > 0) await leaveNoCopy(deps);
  return forgotten;
}

/** Goes on where it ended the last time; what could not be done is where it begins the next time. */
async function forgetBookings(deps: Deps, app: ForgettingApp, untilAt: number): Promise<number> {
  const { db, log } = deps;
  let erased = 0;
  let doneUntilAt = untilAt;
  let after: Position = { value: app.untilAt ?? 0, id: '' };
  for (let batch = 0; ; batch++) {
    const bookings = await endedBookings(db.read, app.id, untilAt, { after, limit: batchSize });
    for (const booking of bookings) {
      try {
        if (await eraseEverybody(deps, booking)) erased++;
      } catch (error) {
        doneUntilAt = Math.min(doneUntilAt, booking.endAt);
        log.error({ booking: booking.id, err: error }, 'nobody could be erased from this booking');
      }
    }
    const last = bookings.at(-1);
    if (last === undefined || bookings.length < batchSize) break;
    after = { value: last.endAt, id: last.id };
    if (batch < batchesAtOnce) continue;
    doneUntilAt = Math.min(doneUntilAt, last.endAt);
    break;
  }
  if (doneUntilAt > (app.untilAt ?? 0))
    await writeTransaction(db, (trx) => noteForgotten(trx, app.id, doneUntilAt));
  return erased;
}

/** False when there was nobody left in it. */
const eraseEverybody = ({ db, clock }: Deps, { id: bookingId }: EndedBooking): Promise<boolean> =>
  writeTransaction(db, async (trx) => {
    await db.engine.lockRows(trx, 'bookings', [bookingId]);
    const now = clock.now();
    await refuseWhileSending(trx, [bookingId], now);
    const attendeeIds = await attendeesLeft(trx, bookingId);
    const registrations = attendeeIds.map((attendeeId) => ({ bookingId, attendeeId }));
    const matter = { registrations, former: [], emailKeys: new Set<string>(), mentions: [] };
    if (attendeeIds.length > 0) await eraseRegistrations(trx, { ...matter, caller: systemCaller }, now);
    return attendeeIds.length > 0;
  });

const forgetContacts = ({ db, log }: Deps, { id: appId }: ForgettingApp, untilAt: number): Promise<number> =>
  inBatches(
    { log },
    (after, limit) => idleContacts(db.read, appId, untilAt, { after, limit }),
    (id) =>
      writeTransaction(db, async (trx) => {
        await db.engine.lockRows(trx, 'contacts', [id]);
        // It may have booked since.
        const isStillIdle = await isIdle(trx, appId, untilAt, id);
        if (isStillIdle) await deleteContact(trx, id);
        return isStillIdle;
      }),
  );
