import { unprocessable } from '@slotkit/shared';
import type { BookingHostRecord, BookingRecord } from './booking-record.ts';

/** Who is to take a booking, and from whom where several hosts share it. */
export interface ReassignmentWish {
  readonly newHost: Pick<BookingHostRecord, 'id' | 'name' | 'email' | 'timezone'>;
  readonly fromHostId: string | undefined;
}

/**
 * The hosts of a booking once it is reassigned, primary first; null where the wish holds already. Of hosts that share a booking the one
 * with the lowest id is primary, as when it was booked. Throws 422 when it is not clear, or not possible, who leaves.
 */
export function hostsAfterReassignment(
  { hosts }: Pick<BookingRecord, 'hosts'>,
  { newHost, fromHostId }: ReassignmentWish,
): readonly BookingHostRecord[] | null {
  const isHost = (id: string | undefined): boolean => hosts.some((host) => host.id === id);
  if (isHost(newHost.id)) {
    if (fromHostId === undefined || fromHostId === newHost.id || !isHost(fromHostId)) return null;
    throw unprocessable('/host_id', 'This host takes part already, and cannot take another one’s place.');
  }
  const leavingId = fromHostId ?? (hosts.length === 1 ? hosts[0]?.id : undefined);
  if (leavingId === undefined)
    throw unprocessable('/from_host_id', 'Several hosts share this booking: say whose place is taken.');
  if (!isHost(leavingId)) throw unprocessable('/from_host_id', 'This host does not host the booking.');
  return [...hosts.filter(({ id }) => id !== leavingId), newHost]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, name, email, timezone }, index) => ({ id, name, email, timezone, primary: index === 0 }));
}
