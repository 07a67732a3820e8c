import assert from 'node:assert/strict';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { ownerOf, type LinkParty } from '../links/link-owner.ts';
import type { LinkPurpose, Secrets } from '../secrets.ts';

/** The first attendee of a booking, as links know it. */
export function customerOf({ attendees: [attendee] }: BookingRecord): LinkParty {
  assert.ok(attendee);
  return { role: 'attendee', attendee };
}

/** The primary host of a booking, as links know it. */
export function hostOf({ hosts: [host] }: BookingRecord): LinkParty {
  assert.ok(host);
  return { role: 'host', host };
}

/** The token of somebody's link, made as mails make it. */
export function tokenOf(
  secrets: Secrets,
  purpose: LinkPurpose,
  booking: BookingRecord,
  party: LinkParty,
): string {
  const { ownerId, generation } = ownerOf(booking, party);
  return secrets.linkToken(purpose, ownerId, generation);
}
