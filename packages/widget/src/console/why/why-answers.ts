import type { MemberClient } from '@slotkit/shared/client';
import type { DayExplanation, StartExplanation } from './reason-text.ts';
import type { WhyQuery } from './why-query.ts';

const path = '/v1/availability/explain';

const commonOf = ({ eventType, duration, host }: WhyQuery) => ({
  event_type_id: eventType.id,
  duration_minutes: duration,
  timezone: eventType.timezone,
  ...(host !== null && { host_id: host }),
});

/** Why the times of a day are or are not offered. Throws what the client throws. */
export async function explainDay(
  client: MemberClient,
  query: WhyQuery,
  signal: AbortSignal,
): Promise<DayExplanation | null> {
  const params = { query: { ...commonOf(query), day: query.day } };
  const found = await client.get(path, { params, signal });
  return 'starts' in found ? found : null;
}

/** Why one start is or is not offered; null where none is asked about. Throws what the client throws. */
export async function explainStart(
  client: MemberClient,
  query: WhyQuery,
  signal: AbortSignal,
): Promise<StartExplanation | null> {
  if (query.start === null) return null;
  const params = { query: { ...commonOf(query), start: query.start } };
  const found = await client.get(path, { params, signal });
  return 'offered' in found ? found : null;
}
