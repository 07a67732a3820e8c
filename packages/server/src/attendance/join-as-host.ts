import { AppError } from '@slotkit/shared';
import { ownHostIds } from '../access/member-hosts.ts';
import type { AccessibleBooking } from '../access/require-booking.ts';
import type { Deps } from '../deps.ts';
import { hostOwner } from '../links/link-owner.ts';
import { joinMeeting, type JoinedMeeting } from './join-meeting.ts';

/**
 * Lets a member into the meeting of a booking that it hosts, as the link in its mail would. Throws 403 for whoever is no host of it: its
 * coming is recorded, and says that a host was there. Throws `invalid_transition` when there is no meeting to join.
 */
export async function joinAsHost(
  deps: Deps,
  { principal, booking }: AccessibleBooking,
): Promise<JoinedMeeting> {
  const own =
    principal.kind === 'member' ? await ownHostIds(deps.db.read, principal.member.id) : new Set<string>();
  const host = booking.hosts.find(({ id }) => own.has(id));
  if (!host) throw new AppError('forbidden', 'Only a host of the booking joins it.');
  return joinMeeting(deps, { booking, link: hostOwner(booking, host) });
}
