import { formatMinute, minuteAtOrBefore } from '@slotkit/shared/time';
import type { Offer } from '../availability/offer.ts';
import { nearestStarts } from '../bookings/with-alternatives.ts';
import type { Deps } from '../deps.ts';
import type { LostTime } from './lost-time.ts';
import { readTimes } from './read-times.ts';

const most = 3;

/** What is free instead of a start (epoch milliseconds): the nearest within a week, else the first from now on; none where nothing is free. */
export async function startsInstead(
  deps: Pick<Deps, 'db' | 'clock'>,
  offer: Offer,
  startAt: number,
  zone: string,
): Promise<LostTime['alternatives']> {
  const near = await nearestStarts(deps, offer, startAt);
  if (near.length > 0) return near;
  const { days } = await readTimes(deps, { offer, exceptBookingId: null }, {}, zone);
  return [...days.values()]
    .flat()
    .slice(0, most)
    .map(({ start, endAt }) => ({ start, end: formatMinute(minuteAtOrBefore(endAt)) }));
}
