import type { AttendeeRecord, BookingHostRecord, BookingRecord } from '../bookings/booking-record.ts';

/** Whom a link is for. */
export type LinkParty =
  | { readonly role: 'attendee'; readonly attendee: AttendeeRecord }
  | { readonly role: 'host'; readonly host: BookingHostRecord };

/** What tokens are made of besides their purpose, and where they lead (D10). */
export interface LinkOwner {
  /** An attendee's id, which stays the same through its series; or a host's with the series, since a host has many. */
  readonly ownerId: string;
  readonly generation: number;
  readonly seriesId: string;
  readonly appId: string;
}

type Series = Pick<BookingRecord, 'appId' | 'series'>;

/** The owner of an attendee's links. */
export const attendeeOwner = (
  { appId, series }: Series,
  { id, linkGeneration }: Pick<AttendeeRecord, 'id' | 'linkGeneration'>,
): LinkOwner => ({ ownerId: id, generation: linkGeneration, seriesId: series.id, appId });

/** The owner of a host's links in one series. They have one generation: they die when the host leaves the series. */
export const hostOwner = ({ appId, series }: Series, { id }: Pick<BookingHostRecord, 'id'>): LinkOwner => ({
  ownerId: `${id}:${series.id}`,
  generation: 1,
  seriesId: series.id,
  appId,
});

/** The owner of anybody's links in the series of a booking. */
export const ownerOf = (booking: Series, party: LinkParty): LinkOwner =>
  party.role === 'attendee' ? attendeeOwner(booking, party.attendee) : hostOwner(booking, party.host);

/** Who an owner is in a booking of its series; null when it has no part in it any more. */
export function partyOf(booking: BookingRecord, ownerId: string): LinkParty | null {
  const attendee = booking.attendees.find(({ id }) => id === ownerId);
  if (attendee) return { role: 'attendee', attendee };
  const host = booking.hosts.find((one) => hostOwner(booking, one).ownerId === ownerId);
  return host ? { role: 'host', host } : null;
}
