import type { MemberClient } from '@slotkit/shared/client';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;

/** Lets a host work Monday to Friday from nine to five, in its own zone. Throws what the client throws. */
export async function setUsualWeek(client: MemberClient, id: string): Promise<void> {
  const params = { path: { id } };
  const { timezone } = await client.get('/v1/hosts/{id}', { params });
  await client.put('/v1/hosts/{id}/schedule', {
    params,
    body: { timezone, working_hours: [{ days: [...weekdays], start: '09:00', end: '17:00' }] },
  });
}
