import { AppError } from '@slotkit/shared';
import type { Context } from 'hono';
import type { AttendeeRecord, BookingRecord } from '../bookings/booking-record.ts';
import type { Deps } from '../deps.ts';
import type { AppEnv } from '../http/app-env.ts';
import type { LinkPurpose } from '../secrets.ts';
import type { Link } from './link-store.ts';
import { openLink, type OpenedLink } from './open-link.ts';

/** The schemes by which link tokens are sent, and what each opens. */
const schemes = { manage: 'Manage', confirm: 'Confirm', join: 'Join' } as const satisfies Partial<
  Record<LinkPurpose, string>
>;
type SentPurpose = keyof typeof schemes;

/** A customer's opened link, with the booking that its series stands at. */
export interface CustomerLink {
  readonly link: Link;
  readonly booking: BookingRecord;
  readonly attendee: AttendeeRecord;
}

/** The token of `Authorization: Manage …` (or Confirm, Join); null when that header is missing or of another scheme. */
export function linkToken(c: Context<AppEnv>, purpose: SentPurpose): string | null {
  const [scheme, token, ...rest] = (c.req.header('Authorization') ?? '').split(' ');
  return scheme?.toLowerCase() === purpose && token !== undefined && rest.length === 0 ? token : null;
}

/** Opens the customer's link of a request's token. Throws 401 for a token that is missing, malformed, unknown or revoked: one answer for all. */
export async function requireLink(
  c: Context<AppEnv>,
  deps: Deps,
  purpose: 'manage' | 'confirm',
): Promise<CustomerLink> {
  const opened = await openSent(c, deps, purpose);
  if (opened?.party.role !== 'attendee') throw notValid(c, purpose);
  return { link: opened.link, booking: opened.booking, attendee: opened.party.attendee };
}

/** The same for joining, which hosts do as well. */
export async function requireJoinLink(c: Context<AppEnv>, deps: Deps): Promise<OpenedLink> {
  const opened = await openSent(c, deps, 'join');
  if (!opened) throw notValid(c, 'join');
  return opened;
}

async function openSent(c: Context<AppEnv>, { db }: Deps, purpose: SentPurpose): Promise<OpenedLink | null> {
  const token = linkToken(c, purpose);
  return token === null ? null : openLink(db.read, purpose, token);
}

function notValid(c: Context<AppEnv>, purpose: SentPurpose): AppError {
  c.set('challenge', `${schemes[purpose]} realm="slotkit"`);
  return new AppError(
    'unauthorized',
    'This link is not valid any more. Please use the newest mail about this booking.',
  );
}
