import { allNotifications, type MemberNotifications } from '@slotkit/shared/wire';
import type { BookingRecord } from '../../bookings/booking-record.ts';
import type { Reader } from '../../db/database.ts';
import { readJson } from '../../db/json-column.ts';
import type { MailKind, QueuedMail } from '../queued-mail.ts';

/**
 * Why a host does not want this mail, by what the member said who is the host, or null. Whoever is asked to approve is asked all the
 * same: nobody else would.
 */
export async function whyUnwanted(
  reader: Reader,
  kind: MailKind,
  { to }: QueuedMail,
  { status, awaiting }: Pick<BookingRecord, 'status' | 'awaiting'>,
): Promise<'notifications_off' | null> {
  if (to.role !== 'host') return null;
  const member = await reader
    .selectFrom('hosts')
    .innerJoin('members', 'members.id', 'hosts.member_id')
    .select('members.notifications_json')
    .where('hosts.id', '=', to.id)
    .executeTakeFirst();
  if (!member) return null;
  const wishes: MemberNotifications = {
    ...allNotifications,
    ...readJson<Partial<MemberNotifications>>(member.notifications_json),
  };
  const isAsked = status === 'pending_confirmation' && awaiting.includes('host');
  const isWanted = kind === 'briefing' ? wishes.briefings : wishes.bookings || isAsked;
  return isWanted ? null : 'notifications_off';
}
