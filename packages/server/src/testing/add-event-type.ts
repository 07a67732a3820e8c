import type { Database } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { defaultSettings } from '../event-types/event-type.ts';

/** What a test says about an event type; the rest is made up. */
export interface EventTypeInTest {
  readonly appId: string;
  readonly slug: string;
  readonly title?: string;
  readonly description?: string;
  readonly public?: boolean;
  readonly hostName?: string;
}

/** Adds an event type with one host to an app. */
export async function addEventType(db: Database, eventType: EventTypeInTest): Promise<void> {
  const { appId, slug } = eventType;
  const timezone = 'Europe/Berlin';
  const common = { app_id: appId, created_at: 0, updated_at: 0 };
  await writeTransaction(db, async (trx) => {
    await trx
      .insertInto('hosts')
      .values({
        ...common,
        id: `hst_${slug}`,
        name: eventType.hostName ?? 'Mara Lindqvist',
        email: 'mara@example.com',
        timezone,
        avatar_url: null,
        limits_json: '{}',
        schedule_json: JSON.stringify({ timezone, workingHours: [] }),
      })
      .execute();
    await trx
      .insertInto('event_types')
      .values({
        ...common,
        id: `evt_${slug}`,
        slug,
        title: eventType.title ?? 'First conversation',
        description: eventType.description ?? '',
        public: eventType.public === false ? 0 : 1,
        position: 1,
        settings_json: JSON.stringify({ ...defaultSettings, timezone }),
      })
      .execute();
    await trx
      .insertInto('event_type_hosts')
      .values({ event_type_id: `evt_${slug}`, host_id: `hst_${slug}`, weight: 100, cursor: 0 })
      .execute();
  });
}
