import type { MemberClient, Shapes } from '@slotkit/shared/client';
import { asRead } from '../../as-read.ts';
import type { Host } from '../../console-shapes.ts';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;

/**
 * Lets a host work Monday to Friday from nine to five, in its own zone, in place of the week that was read. Throws what the client throws:
 * 412 where somebody has changed it since.
 */
export const setUsualWeek = (
  client: MemberClient,
  { timezone }: Pick<Host, 'timezone'>,
  read: Shapes['Schedule'],
): Promise<unknown> =>
  client.put('/v1/hosts/{id}/schedule', {
    params: { path: { id: read.host_id }, header: asRead(read) },
    body: { timezone, working_hours: [{ days: [...weekdays], start: '09:00', end: '17:00' }] },
  });

/** The same for a host that was made just now, unless somebody has given it hours already. Throws what the client throws. */
export async function giveUsualWeek(client: MemberClient, id: string): Promise<void> {
  const params = { path: { id } };
  const [host, read] = await Promise.all([
    client.get('/v1/hosts/{id}', { params }),
    client.get('/v1/hosts/{id}/schedule', { params }),
  ]);
  if (read.working_hours.length === 0) await setUsualWeek(client, host, read);
}
