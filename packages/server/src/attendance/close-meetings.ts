import { decide } from '@slotkit/shared/lifecycle';
import { findBooking } from '../bookings/booking-store.ts';
import { systemCaller } from '../bookings/caller.ts';
import { lifecycleOf, policyOf } from '../bookings/lifecycle-view.ts';
import { saveDecision } from '../bookings/save-decision.ts';
import type { Reader } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { eventTypeOfBooking } from '../event-types/event-type-store.ts';
import { inBatches } from '../jobs/in-batches.ts';
import { attendedMeetings, joinsOf, unattendedMeetings } from './ended-meeting-store.ts';
import { meetingOutcome } from './meeting-outcome.ts';

type FindMeetings = (
  reader: Reader,
  page: { readonly now: number; readonly after: string; readonly limit: number },
) => Promise<string[]>;

/** Completes every meeting that is over and that host and customer joined. Returns how many. */
export const completeMeetings = (deps: Deps): Promise<number> => closeAll(deps, attendedMeetings);

/** Makes a no-show of every meeting by link whose grace is over without any customer. Returns how many. */
export const markNoShows = (deps: Deps): Promise<number> => closeAll(deps, unattendedMeetings);

const closeAll = (deps: Deps, find: FindMeetings): Promise<number> =>
  inBatches(
    deps,
    (after, limit) => find(deps.db.read, { now: deps.clock.now(), after, limit }),
    (id) => closeMeeting(deps, id),
  );

/** Closes one meeting as time makes it, unless somebody joined, moved or closed it since it was found. */
const closeMeeting = (deps: Deps, id: string): Promise<boolean> =>
  writeTransaction(deps.db, async (trx) => {
    await deps.db.engine.lockRows(trx, 'bookings', [id]);
    const booking = await findBooking(trx, id);
    if (!booking) return false;
    const eventType = await eventTypeOfBooking(trx, booking.eventType.id);
    const now = deps.clock.now();
    const event = meetingOutcome(booking, await joinsOf(trx, id), eventType.settings, now);
    if (event === null) return false;
    const { actor } = systemCaller;
    const decision = decide(lifecycleOf(booking), event, actor, policyOf(eventType.settings), now);
    if (decision.outcome !== 'changed') return false;
    await saveDecision(trx, { booking, eventType, decision, caller: systemCaller }, now);
    return true;
  });
