import type { Change } from '../configuration/change.ts';
import type { Writer } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { eventTypes } from '../event-types/event-type-resource.ts';
import { hosts } from '../hosts/host-resource.ts';
import { updateHost } from '../hosts/host-store.ts';
import { newId } from '../ids.ts';
import { locations } from '../locations/location-resource.ts';
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
export async function seedDemo(deps: Deps): Promise<void> {
  const { db, clock } = deps;
  const appId = demoApp.id;
  const now = clock.now();
  await writeTransaction(db, async (trx) => {
    // Two servers may start on one database at once.
    await db.engine.lockText(trx, 'seed demo');
    const there = await trx.selectFrom('apps').select('id').where('id', '=', appId).executeTakeFirst();
    if (!there) await seedApp(trx, now);
    await seedDemoAccess(trx, now);
    if (there) return;
    const change: Change = { trx, deps, caller: { kind: 'operator', appId }, appId, now };
    await seedEventTypes(change, await seedHosts(change), await seedLocations(change));
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

/** Their members are there already, and found by the address. */
async function seedHosts(change: Change): Promise<Ids<DemoHostName>> {
  const add = async (name: DemoHostName): Promise<string> => {
    const { workingHours, ...host } = demoHosts[name];
    const stored = await hosts.create(change, host);
    await updateHost(change.trx, { ...stored, schedule: { timezone: host.timezone, workingHours } });
    return stored.id;
  };
  return { mara: await add('mara'), theo: await add('theo'), anjali: await add('anjali') };
}

async function seedLocations(change: Change): Promise<Ids<DemoLocationName>> {
  const add = async (name: DemoLocationName): Promise<string> =>
    (await locations.create(change, demoLocations[name])).id;
  return { video: await add('video'), phone: await add('phone'), studio: await add('studio') };
}

async function seedEventTypes(
  change: Change,
  hostIds: Ids<DemoHostName>,
  locationIds: Ids<DemoLocationName>,
): Promise<void> {
  for (const { hosts: names, locations: places, settings, ...eventType } of demoEventTypes)
    await eventTypes.create(change, {
      ...eventType,
      hosts: names.map((name) => ({ host_id: hostIds[name], weight: 100 })),
      location_ids: places.map((name) => locationIds[name]),
      ...settings,
    });
}
