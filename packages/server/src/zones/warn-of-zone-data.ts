import type { Deps } from '../deps.ts';
import { findMovedBookings } from './moved-bookings.ts';
import { isTzdataStale, tzdataVersion } from './tzdata.ts';

/**
 * Said at the start of a server: that its zone database is old, and that it shows bookings at other times than they were booked for.
 * Whatever goes wrong in it is logged and stops nothing.
 */
export async function warnOfZoneData({ db, clock, log }: Pick<Deps, 'db' | 'clock' | 'log'>): Promise<void> {
  const tzdata = tzdataVersion;
  const now = clock.now();
  if (isTzdataStale(tzdata, now))
    log.warn({ tzdata }, 'the zone database is old: update Node.js, then run slotkit tz check');
  try {
    const { moved } = await findMovedBookings(db.read, { now, exceptTzdata: tzdata });
    if (moved.length > 0)
      log.warn(
        { tzdata, bookings: moved.length },
        'by this zone database bookings have another wall time than they were booked for: run slotkit tz check',
      );
  } catch (error) {
    log.error({ err: error }, 'bookings could not be compared with this zone database');
  }
}
