import type { BookingRecord } from '../bookings/booking-record.ts';
import { currentBookingOf, standingBookingOf } from '../bookings/booking-store.ts';
import { awaitingHostOf, registrationOf } from '../groups/registration.ts';
import type { Reader } from '../db/database.ts';
import type { LinkPurpose } from '../secrets.ts';
import { partyOf, type LinkParty } from './link-owner.ts';
import { findLink, type Link } from './link-store.ts';

/** An opened link: whose it is, and the booking that its series stands at for them; of a group the attendee's own registration. */
export interface OpenedLink {
  readonly link: Link;
  readonly booking: BookingRecord;
  readonly party: LinkParty;
}

/** Opens the link of a token; null for a token that opens nothing, for whatever reason. */
export async function openLink(
  reader: Reader,
  purpose: LinkPurpose,
  token: string,
): Promise<OpenedLink | null> {
  const link = await findLink(reader, purpose, token);
  if (!link) return null;
  const { seriesId, ownerId } = link;
  const booking =
    (await currentBookingOf(reader, seriesId, ownerId)) ?? (await standingBookingOf(reader, seriesId));
  const party = booking && partyOf(booking, ownerId);
  if (!booking || !party) return null;
  const seen = purpose === 'approve' ? awaitingHostOf(booking) : registrationOf(booking, ownerId);
  return { link, booking: seen, party };
}
