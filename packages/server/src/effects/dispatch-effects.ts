import type { Writer } from '../db/database.ts';
import { cancelPlanned } from '../jobs/outbox-store.ts';
import { dispatchKind, dueBefore } from '../reminders/timed-kinds.ts';
import type { Effect, EffectContext } from './effect-context.ts';
import { toAttendeesLater } from './mail-effects.ts';

/** One message per attendee into its chat, anew where there was one for another host; none for a booking made later than that. */
export const planDispatch: Effect = async (trx, context) => {
  const { booking, settings, now } = context;
  await clear(trx, booking.id, context);
  const dueAt = settings.dispatch && dueBefore(booking.startAt, settings.dispatch.minutesBefore, now);
  return dueAt === null ? [] : toAttendeesLater(dispatchKind, 'genesys', context, dueAt);
};

/** After a move it is planned for the booking that was replaced. */
export const clearDispatch: Effect = async (trx, context) => {
  await clear(trx, context.previous?.id ?? context.booking.id, context);
  return [];
};

const clear = (
  trx: Writer,
  bookingId: string,
  { attendeeId, now }: Pick<EffectContext, 'attendeeId' | 'now'>,
): Promise<void> =>
  cancelPlanned(
    trx,
    { bookingId, kinds: [dispatchKind], ...(attendeeId !== undefined && { partyId: attendeeId }) },
    now,
  );
