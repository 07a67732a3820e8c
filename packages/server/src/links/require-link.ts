import { AppError } from '@slotkit/shared';
import type { Context } from 'hono';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { currentBookingOf } from '../bookings/booking-store.ts';
import type { Deps } from '../deps.ts';
import type { AppEnv } from '../http/app-env.ts';
import { findLink, type Link } from './link-store.ts';

/** The scheme by which each kind of link token is sent. */
const schemes = { manage: 'Manage', confirm: 'Confirm', join: 'Join' } as const;

/** An opened link: whose it is, and the booking that the series stands at. */
export interface OpenedLink {
  readonly link: Link;
  readonly booking: BookingRecord;
  readonly attendee: BookingRecord['attendees'][number];
}

/** The token of `Authorization: Manage …` (or Confirm, Join); null when that header is missing or of another scheme. */
export function linkToken(c: Context<AppEnv>, purpose: Link['purpose']): string | null {
  const [scheme, token, ...rest] = (c.req.header('Authorization') ?? '').split(' ');
  return scheme?.toLowerCase() === purpose && token !== undefined && rest.length === 0 ? token : null;
}

/** Opens the link of a request's token. Throws 401 for a token that is missing, malformed, unknown or revoked: one answer for all. */
export async function requireLink(
  c: Context<AppEnv>,
  { db }: Deps,
  purpose: Link['purpose'],
): Promise<OpenedLink> {
  const token = linkToken(c, purpose);
  const link = token === null ? null : await findLink(db.read, purpose, token);
  const booking = link && (await currentBookingOf(db.read, link.seriesId, link.ownerId));
  const attendee = booking?.attendees.find(({ id }) => id === link?.ownerId);
  if (!link || !booking || !attendee) {
    c.set('challenge', `${schemes[purpose]} realm="slotkit"`);
    throw new AppError(
      'unauthorized',
      'This link is not valid any more. Please use the newest mail about this booking.',
    );
  }
  return { link, booking, attendee };
}
