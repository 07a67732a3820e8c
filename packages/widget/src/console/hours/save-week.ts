import type { MemberClient, Shapes } from '@slotkit/shared/client';
import { asRead } from '../as-read.ts';
import { isOutdated } from '../console-error.ts';
import { isSameWeek, scheduleOf, weekOf, type WeekHours } from './week-hours.ts';

type Schedule = Shapes['Schedule'];

/**
 * Saves a week in place of the hours that were read, and resolves with what is there then. A change of anything else about the host makes
 * another version of them, and is no conflict. Throws what the client throws: 412 where somebody has changed the hours since.
 */
export async function saveWeek(client: MemberClient, week: WeekHours, read: Schedule): Promise<Schedule> {
  const path = { id: read.host_id };
  const put = (before: Schedule) =>
    client.put('/v1/hosts/{id}/schedule', {
      params: { path, header: asRead(before) },
      body: scheduleOf(week),
    });
  try {
    return await put(read);
  } catch (error) {
    if (!isOutdated(error)) throw error;
    const now = await client.get('/v1/hosts/{id}/schedule', { params: { path } });
    if (!isSameWeek(weekOf(now), weekOf(read))) throw error;
    return put(now);
  }
}
