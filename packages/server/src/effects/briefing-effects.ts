import { cancelPlanned } from '../jobs/outbox-store.ts';
import { briefingKind, briefingTiming, dueBefore } from '../reminders/timed-kinds.ts';
import type { Effect } from './effect-context.ts';
import { toHosts } from './mail-effects.ts';

/** A briefing for every host, anew where there was one for another; none for a booking made later than that. */
export const planBriefing: Effect = async (trx, context) => {
  const { booking, settings, now } = context;
  await cancelPlanned(trx, { bookingId: booking.id, kinds: [briefingKind] }, now);
  const dueAt = settings.briefing ? dueBefore(booking.startAt, briefingTiming.leadMinutes, now) : null;
  if (dueAt === null) return [];
  // Whatever the change was, it will speak of the booking alone.
  const { previous: _, message: __, title: ___, attendeeId: ____, ...later } = context;
  return toHosts(briefingKind, later).map((draft) => ({ ...draft, dueAt }));
};

/** After a move it is planned for the booking that was replaced. */
export const clearBriefing: Effect = async (trx, { booking, previous, now }) => {
  await cancelPlanned(trx, { bookingId: previous?.id ?? booking.id, kinds: [briefingKind] }, now);
  return [];
};
