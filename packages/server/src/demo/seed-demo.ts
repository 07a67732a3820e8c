import type { Writer } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { defaultSettings, type EventTypeSettings } from '../event-types/event-type.ts';
import { newId } from '../ids.ts';
import {
  demoApp,
  demoEventTypes,
  demoHosts,
  demoLocations,
  type DemoHostName,
  type DemoLocationName,
} from './demo-data.ts';
import { seedDemoAccess } from './seed-demo-access.ts';

type Ids<Name extends string> = Readonly<Record<Name, string>>;

/** Fills an empty database with the demo's business; adds nothing that is there already. */
export async function seedDemo({ db, clock }: Pick<Deps, 'db' | 'clock'>): Promise<void> {
  const now = clock.now();
  await writeTransaction(db, async (trx) => {
    // Two servers may start on one database at once.
    await db.engine.lockText(trx, 'seed demo');
    const there = await trx.selectFrom('apps').select('id').where('id', '=', demoApp.id).executeTakeFirst();
    if (!there) {
      await seedApp(trx, now);
      const hostIds = await seedHosts(trx, now);
      const locationIds = await seedLocations(trx, now);
      await seedEventTypes(trx, now, hostIds, locationIds);
    }
    await seedDemoAccess(trx, now);
  });
}

async function seedApp(trx: Writer, now: number): Promise<void> {
  const { id, key, name, timezone, locale, sender } = demoApp;
  await trx
    .insertInto('apps')
    .values({
      id,
      name,
      timezone,
      locale,
      origins_json: '[]',
      branding_json: JSON.stringify({ tokens: demoApp.tokens, logo_url: null }),
      sender_json: JSON.stringify({ name: sender.name, email: sender.email, reply_to: sender.replyTo }),
      frame_ancestors_json: '[]',
      created_at: now,
      updated_at: now,
    })
    .execute();
  await trx
    .insertInto('widget_keys')
    .values({
      id: newId('widgetKey', now),
      app_id: id,
      key,
      name: 'Demo',
      origins_json: null,
      created_at: now,
    })
    .execute();
}

async function seedHosts(trx: Writer, now: number): Promise<Ids<DemoHostName>> {
  const add = async (name: DemoHostName): Promise<string> => {
    const host = demoHosts[name];
    const id = newId('host', now);
    await trx
      .insertInto('hosts')
      .values({
        id,
        app_id: demoApp.id,
        name: host.name,
        email: host.email,
        timezone: host.timezone,
        avatar_url: null,
        limits_json: '{}',
        schedule_json: JSON.stringify({ timezone: host.timezone, workingHours: host.workingHours }),
        created_at: now,
        updated_at: now,
      })
      .execute();
    return id;
  };
  return { mara: await add('mara'), theo: await add('theo'), anjali: await add('anjali') };
}

async function seedLocations(trx: Writer, now: number): Promise<Ids<DemoLocationName>> {
  const add = async (name: DemoLocationName, position: number): Promise<string> => {
    const id = newId('location', now);
    await trx
      .insertInto('locations')
      .values({ id, app_id: demoApp.id, ...demoLocations[name], host_ids_json: null, position })
      .execute();
    return id;
  };
  return { video: await add('video', 0), phone: await add('phone', 1), studio: await add('studio', 2) };
}

async function seedEventTypes(
  trx: Writer,
  now: number,
  hostIds: Ids<DemoHostName>,
  locationIds: Ids<DemoLocationName>,
): Promise<void> {
  for (const [
    position,
    { slug, title, description, hosts, locations, settings },
  ] of demoEventTypes.entries()) {
    const id = newId('eventType', now);
    const complete: EventTypeSettings = {
      ...defaultSettings,
      timezone: demoApp.timezone,
      locationIds: locations.map((name) => locationIds[name]),
      ...settings,
    };
    await trx
      .insertInto('event_types')
      .values({
        id,
        app_id: demoApp.id,
        slug,
        title,
        description,
        position,
        settings_json: JSON.stringify(complete),
        created_at: now,
        updated_at: now,
      })
      .execute();
    for (const name of hosts)
      await trx
        .insertInto('event_type_hosts')
        .values({ event_type_id: id, host_id: hostIds[name], weight: 100, cursor: 0 })
        .execute();
  }
}
