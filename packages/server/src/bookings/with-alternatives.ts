import { AppError } from '@slotkit/shared';
import { minuteAtOrBefore } from '@slotkit/shared/time';
import type { Offer } from '../availability/offer.ts';
import { presentPeriod } from '../availability/present-slots.ts';
import { listSlots } from '../availability/slot-service.ts';
import type { Deps } from '../deps.ts';
import { slotTaken } from './choose-host.ts';

const searchMinutes = 7 * 1440;
const mostAlternatives = 3;

/**
 * Runs what takes a start, and lets a refusal because somebody was faster carry up to three other starts: those nearest to the one that
 * was wanted. The database's own refusal of an overlap is such a refusal too.
 */
export async function withAlternatives<Result>(
  deps: Deps,
  offer: Offer,
  startAt: number,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const taken = deps.db.engine.isOverlap(error) ? slotTaken() : error;
    if (!(taken instanceof AppError) || taken.code !== 'slot_taken') throw taken;
    throw new AppError('slot_taken', taken.message, {
      extra: { alternatives: await nearestStarts(deps, offer, startAt) },
    });
  }
}

/** Up to three starts that are free around one that is not, as the wire says them. */
export async function nearestStarts(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  offer: Offer,
  startAt: number,
) {
  const wanted = minuteAtOrBefore(startAt);
  const range = { start: wanted - searchMinutes, end: wanted + searchMinutes };
  const { slots } = await listSlots(db.read, offer, { range, nowAt: clock.now() });
  return slots
    .toSorted((a, b) => Math.abs(a.start - wanted) - Math.abs(b.start - wanted))
    .slice(0, mostAlternatives)
    .toSorted((a, b) => a.start - b.start)
    .map(presentPeriod);
}
