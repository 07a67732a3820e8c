import type { AttendeeRecord, BookingRecord } from '../bookings/booking-record.ts';
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

/** The same for joining; null where people do not meet through a link. A conference's own link may come later. */
export function joinUrl(deps: LinkMaker, booking: BookingRecord, party: LinkParty): string | null {
  const type = booking.location?.type;
  return type === 'link' || type === 'conference' ? linkUrl(deps, 'join', booking, party) : null;
}

/** The same for approving; null unless the booking waits for its host. */
export const approveUrl = (deps: LinkMaker, booking: BookingRecord, party: LinkParty): string | null =>
  party.role === 'host' && booking.awaiting.includes('host')
    ? linkUrl(deps, 'approve', booking, party)
    : null;

/** A customer's way into the meeting as its own booking shows it; nothing where there is none. */
export function ownJoinUrl(
  deps: LinkMaker,
  booking: BookingRecord,
  attendee: AttendeeRecord | undefined,
): { readonly join_url?: string } {
  const url = attendee ? joinUrl(deps, booking, { role: 'attendee', attendee }) : null;
  return url === null ? {} : { join_url: url };
}
