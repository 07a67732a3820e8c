import { formatInstant } from '@slotkit/shared/time';
import type { BookingHostRecord, HostDecision } from '../bookings/booking-record.ts';
import { plainText } from './plain-text.ts';

const words: Record<HostDecision['because'], string> = {
  only_host: 'nobody else comes into question',
  chosen: 'this host was asked for',
  all_hosts: 'all hosts take part',
  group: 'there was a group to join',
  kept: 'had this customer before',
  reassigned: 'a member gave it to this host',
  least_recent: 'whose last turn is longest ago',
  weighted: 'whose share is due first',
};

/**
 * Why a booking has its hosts, on one line, such as `least_recent, whose last turn is longest ago: Mara (never) before hst_2
 * (2027-03-01T10:00:00Z); 2 of 3 free`. Hosts who do not host it are told by id.
 */
export function decisionText(
  { considered, free, because, turn }: HostDecision,
  hosts: readonly BookingHostRecord[],
): string {
  const nameOf = (hostId: string): string => hosts.find(({ id }) => id === hostId)?.name ?? hostId;
  const standing = (hostId: string): string => {
    const host = turn?.free.find((one) => one.hostId === hostId);
    const last = host && host.cursor > 0 ? formatInstant(host.cursor) : 'never';
    const owed =
      turn?.distribution === 'weighted' && host ? `, share ${host.weight}, owed ${host.credit}` : '';
    return `${nameOf(hostId)} (${last}${owed})`;
  };
  const others = (turn?.free ?? []).filter(({ hostId }) => hostId !== turn?.chose);
  const chose = turn ? `: ${standing(turn.chose)}` : '';
  const before =
    others.length > 0 ? ` before ${others.map(({ hostId }) => standing(hostId)).join(', ')}` : '';
  return plainText(
    `${because}, ${words[because]}${chose}${before}; ${free.length} of ${considered.length} free`,
  );
}
