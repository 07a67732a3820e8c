import { decide } from '@slotkit/shared/lifecycle';
import { findBooking } from '../bookings/booking-store.ts';
import { systemCaller } from '../bookings/caller.ts';
import { lifecycleOf, policyOf } from '../bookings/lifecycle-view.ts';
import { saveDecision } from '../bookings/save-decision.ts';
import type { Reader, Writer } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { eventTypeOfBooking } from '../event-types/event-type-store.ts';
import type { EventTypeRecord } from '../event-types/event-type.ts';
import { changeSeatBySystem } from '../groups/change-group.ts';
import { isGroup, type GroupBooking } from '../groups/with-seats.ts';
import { inBatches } from '../jobs/in-batches.ts';
import { attendedMeetings, joinsOf, unattendedMeetings } from './ended-meeting-store.ts';
import { meetingOutcome, seatOutcomes } from './meeting-outcome.ts';

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
    if (isGroup(booking)) return closeGroup(trx, booking, eventType, now);
    const event = meetingOutcome(booking, await joinsOf(trx, id), eventType.settings, now);
    if (event === null) return false;
    const { actor } = systemCaller;
    const decision = decide(lifecycleOf(booking), event, actor, policyOf(eventType.settings), now);
    if (decision.outcome !== 'changed') return false;
    await saveDecision(trx, { booking, eventType, decision, caller: systemCaller }, now);
    return true;
  });

/** Closes every seat of a group that time has closed. */
async function closeGroup(
  trx: Writer,
  before: GroupBooking,
  eventType: EventTypeRecord,
  now: number,
): Promise<boolean> {
  const { attended, missed } = seatOutcomes(before, await joinsOf(trx, before.id), eventType.settings, now);
  let booking = before;
  const close = async (event: 'complete' | 'mark_no_show', ids: readonly string[]): Promise<void> => {
    for (const id of ids) {
      const wish = { booking, eventType, caller: systemCaller };
      booking = (await changeSeatBySystem(trx, wish, event, id, now)) ?? booking;
    }
  };
  await close('complete', attended);
  await close('mark_no_show', missed);
  return booking !== before;
}
