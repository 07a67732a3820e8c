import { z } from 'zod';
import { bookingOperations, memberMay } from '../access/decide-booking-access.ts';
import { ownershipOf } from '../access/ownership.ts';
import type { Principal } from '../access/principal.ts';
import type { Reader } from '../db/database.ts';
import type { StreamedEvent } from './stream-store.ts';

/** Whether a caller may be told of any booking at all, as its scopes or permissions are now. */
export const mayReadEvents = (principal: Principal): boolean =>
  principal.kind === 'client'
    ? principal.client.tokenScopes.includes(bookingOperations.view.scope)
    : principal.member.permissions.view !== 'none';

/** Whose a booking was before a change, as the change's event tells it. */
const formerHosts = z.object({
  data: z.object({
    previous: z.object({ hosts: z.array(z.object({ id: z.string(), primary: z.boolean() })) }),
  }),
});

/** What is told in place of an event whose booking has left the view of a member by it: what was read of it holds no more. */
const leaving = { type: 'resync', body: '{"type":"resync","because":"left_view"}' } as const;

/**
 * The events of bookings that a caller may see now: a client all of its app's, a member as far as its permission to view reaches. By a
 * change that takes a booking out of a member's view it is told to read anew, and nothing of the booking; of several in a row once.
 */
export async function visibleEvents(
  reader: Reader,
  principal: Principal,
  events: readonly StreamedEvent[],
): Promise<readonly StreamedEvent[]> {
  if (principal.kind === 'client' || principal.member.permissions.view === 'all') return events;
  const { id, permissions } = principal.member;
  const sees = async (hosts: readonly BookingHost[]): Promise<boolean> =>
    hosts.length > 0 && memberMay(permissions, 'view', await ownershipOf(reader, id, hosts)) === 'allowed';
  const visible: StreamedEvent[] = [];
  for (const event of events) {
    if (await sees(await hostsOf(reader, event.bookingId))) visible.push(event);
    else if (await sees(hostsBefore(event))) {
      if (visible.at(-1)?.type === leaving.type) visible.pop();
      visible.push({ ...event, ...leaving });
    }
  }
  return visible;
}

interface BookingHost {
  readonly id: string;
  readonly primary: boolean;
}

async function hostsOf(reader: Reader, bookingId: string): Promise<readonly BookingHost[]> {
  const rows = await reader
    .selectFrom('booking_hosts')
    .select(['host_id', 'is_primary'])
    .where('booking_id', '=', bookingId)
    .execute();
  return rows.map(({ host_id, is_primary }) => ({ id: host_id, primary: is_primary === 1 }));
}

const hostsBefore = ({ body }: StreamedEvent): readonly BookingHost[] =>
  formerHosts.safeParse(JSON.parse(body)).data?.data.previous.hosts ?? [];
