import { AppError } from '@slotkit/shared';
import { offeredStarts, type HostCalendar, type OfferContext } from '@slotkit/shared/availability';
import type { Interval } from '@slotkit/shared/time';
import type { Offer } from './offer.ts';

/** Times of hosts that one plain answer looks through: of thirty hosts every half hour of 62 days and nights. */
const mostTimesOfHosts = 100_000;

/**
 * Refuses with 400 a range whose plain answer would ask too much of server and reader: every host of every start is looked up for it.
 * Nothing is computed where the range is too short for that.
 */
export function requireListable(
  calendars: readonly HostCalendar[],
  { hostsNeeded }: Pick<Offer, 'hostsNeeded'>,
  context: OfferContext,
  range: Interval,
): void {
  const hosts = calendars.length;
  if ((range.end - range.start) * hosts <= mostTimesOfHosts) return;
  const starts = offeredStarts(calendars, hostsNeeded, context, range).length;
  if (starts * hosts <= mostTimesOfHosts) return;
  throw new AppError(
    'invalid_request',
    `${starts} starts of ${hosts} hosts are more than the plain answer lists, which is ${mostTimesOfHosts} times of hosts. ` +
      'Ask for fewer days, for one host (host_id), or for shape=compact.',
    { errors: [{ pointer: 'to', detail: 'is too far away for the plain answer of so many hosts' }] },
  );
}
