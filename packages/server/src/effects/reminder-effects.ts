import { cancelPlanned } from '../jobs/outbox-store.ts';
import { dueBefore, timedKinds, timedReminders } from '../reminders/timed-kinds.ts';
import type { Effect } from './effect-context.ts';
import { toAttendeesLater } from './mail-effects.ts';

/** A row for every timed reminder that is turned on and still ahead, by every channel it is wired to, for everybody concerned. */
export const planReminders: Effect = (_trx, context) =>
  timedKinds.flatMap((kind) => {
    const dueAt = dueBefore(context.booking.startAt, timedReminders[kind].leadMinutes, context.now);
    const channels = context.settings.reminders.find((one) => one.kind === kind)?.channels ?? [];
    if (dueAt === null) return [];
    return channels.flatMap((channel) => toAttendeesLater(kind, channel, context, dueAt));
  });

/** Takes back what is planned; after a move it is planned for the booking that was replaced. */
export const dropReminders: Effect = async (trx, { booking, previous, attendeeId, now }) => {
  await cancelPlanned(
    trx,
    {
      bookingId: previous?.id ?? booking.id,
      kinds: timedKinds,
      ...(attendeeId !== undefined && { partyId: attendeeId }),
    },
    now,
  );
  return [];
};
