import type { BookingRecord } from '../bookings/booking-record.ts';
import type { Deps } from '../deps.ts';
import type { LinkPurpose } from '../secrets.ts';
import { ownerOf, type LinkParty } from './link-owner.ts';

type LinkMaker = Pick<Deps, 'config' | 'secrets'>;

/** The private address that opens a booking for one of its people. Made anew whenever it is needed, and kept nowhere. */
export function linkUrl(
  { config, secrets }: LinkMaker,
  purpose: LinkPurpose,
  booking: BookingRecord,
  party: LinkParty,
): string {
  const { ownerId, generation } = ownerOf(booking, party);
  const token = secrets.linkToken(purpose, ownerId, generation);
  return `${config.publicUrl}/b/${booking.eventType.slug}/${purpose}/${token}`;
}

/** Whether everybody comes through our join link, so that who did not join did not come. A conference's own link may come later. */
export const meetsByLink = ({ location }: Pick<BookingRecord, 'location'>): boolean =>
  location?.type === 'link' || location?.type === 'conference';

/** The same for joining; null where people do not meet through a link. */
export const joinUrl = (deps: LinkMaker, booking: BookingRecord, party: LinkParty): string | null =>
  meetsByLink(booking) ? linkUrl(deps, 'join', booking, party) : null;

/** The same for approving; null unless the booking waits for its host. */
export const approveUrl = (deps: LinkMaker, booking: BookingRecord, party: LinkParty): string | null =>
  party.role === 'host' && booking.awaiting.includes('host')
    ? linkUrl(deps, 'approve', booking, party)
    : null;
