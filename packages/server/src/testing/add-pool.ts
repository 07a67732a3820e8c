import type { Database } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { defaultSettings, type EventTypeSettings } from '../event-types/event-type.ts';

/** What a test says about an event type with several hosts; the rest is made up. */
export interface PoolInTest {
  readonly slug: string;
  /** One host for each, named `a`, `b` and so on, with ids in that order. */
  readonly weights: readonly number[];
  readonly settings?: Partial<EventTypeSettings>;
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const timezone = 'Europe/Berlin';

/** Adds a round robin of hosts who work round the clock to the demo's business. Returns their ids. */
export async function addPool(db: Database, { slug, weights, settings }: PoolInTest): Promise<string[]> {
  const common = { app_id: 'demo', created_at: 0, updated_at: 0 };
  const names = weights.map((_, index) => String.fromCharCode(97 + index));
  const ids = names.map((name) => `hst_${slug}${name}`);
  await writeTransaction(db, async (trx) => {
    for (const [index, id] of ids.entries())
      await trx
        .insertInto('hosts')
        .values({
          ...common,
          id,
          name: names[index] ?? '',
          email: `${names[index]}@example.com`,
          timezone,
          avatar_url: null,
          limits_json: '{}',
          schedule_json: JSON.stringify({
            timezone,
            workingHours: [{ days: weekdays, start: '00:00', end: '24:00' }],
          }),
        })
        .execute();
    const complete: EventTypeSettings = {
      ...defaultSettings,
      timezone,
      strategy: 'round_robin',
      reminders: [],
      ...settings,
    };
    await trx
      .insertInto('event_types')
      .values({
        ...common,
        id: `evt_${slug}`,
        slug,
        title: 'Talk',
        description: '',
        position: 9,
        settings_json: JSON.stringify(complete),
      })
      .execute();
    for (const [index, weight] of weights.entries())
      await trx
        .insertInto('event_type_hosts')
        .values({ event_type_id: `evt_${slug}`, host_id: ids[index] ?? '', weight, cursor: 0 })
        .execute();
  });
  return ids;
}
