import type { BookingRecord } from '../bookings/booking-record.ts';
import type { Deps } from '../deps.ts';
import { joinUrl } from '../links/link-url.ts';

/** Where a host joins a booking of its own; null where people do not meet through a link, or for somebody who is no host of it. */
export function hostMeetingUrl(
  deps: Pick<Deps, 'config' | 'secrets'>,
  booking: BookingRecord,
  hostId: string,
): string | null {
  const host = booking.hosts.find(({ id }) => id === hostId);
  return host ? joinUrl(deps, booking, { role: 'host', host }) : null;
}
