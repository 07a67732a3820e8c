import assert from 'node:assert/strict';
import { createApp } from '../../packages/server/src/app.ts';
import { listen } from '../../packages/server/src/cli/http-server.ts';
import { demoApp } from '../../packages/server/src/demo/demo-data.ts';
import { compactSlotChanges } from '../../packages/server/src/availability/compact-slot-changes.ts';
import { addFullDays } from '../../packages/server/src/testing/add-full-days.ts';
import { addManyBookings } from '../../packages/server/src/testing/many-bookings.ts';
import { openWorld, worldNow } from '../../packages/server/src/testing/test-world.ts';
import type { BenchDatabase } from './open-databases.ts';

/** The demo's business with many bookings, served over HTTP by a clock that stands still. */
export interface BenchWorld {
  /** Asks for free times, compact, after a change to the host: nothing that was answered before will do. Returns how long the answer took. */
  ask(days: number): Promise<{ readonly ms: number; readonly text: string }>;
  close(): Promise<void>;
}

/** How a business is booked. */
export interface BenchBookings {
  /** Made by others, or long over. */
  readonly count: number;
  readonly horizonDays: number;
  /** For how many days from today on the host has no time at all. */
  readonly fullDays: number;
}

const dayMs = 86_400_000;
const slug = 'intro-call';

/** Opens it on an empty database: one host, who takes few bookings a day, and others who made all those bookings. */
export async function openBenchWorld(
  database: BenchDatabase,
  { count, horizonDays, fullDays }: BenchBookings,
  tell: (done: number) => void,
): Promise<BenchWorld> {
  const { db } = database;
  const world = await openWorld(db);
  const { host_id: hostId, event_type_id: eventTypeId } = await db.read
    .selectFrom('event_type_hosts')
    .innerJoin('event_types', 'event_types.id', 'event_type_hosts.event_type_id')
    .select(['host_id', 'event_type_id'])
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow();
  const { settings_json } = await db.read
    .selectFrom('event_types')
    .select('settings_json')
    .where('id', '=', eventTypeId)
    .executeTakeFirstOrThrow();
  const settings = { ...Object(JSON.parse(settings_json)), horizon: { days: horizonDays } };
  await db.write
    .updateTable('event_types')
    .set({ settings_json: JSON.stringify(settings) })
    .where('id', '=', eventTypeId)
    .execute();
  await db.write
    .updateTable('hosts')
    .set({ limits_json: '{"perDay":30}' })
    .where('id', '=', hostId)
    .execute();
  await addFullDays(db, hostId, fullDays);
  await addManyBookings(db, { count, aroundAt: worldNow, hostId, tell });
  await compactSlotChanges(world.deps);

  const server = await listen(createApp(world.deps), 0);
  const address = `http://localhost:${server.port}/v1/public/apps/${demoApp.id}/event-types/${slug}/slots`;
  return {
    async ask(days) {
      await db.write
        .updateTable('hosts')
        .set(({ eb }) => ({ version: eb('version', '+', 1) }))
        .where('id', '=', hostId)
        .execute();
      const [from, to] = [worldNow, worldNow + (days - 1) * dayMs].map((at) =>
        new Date(at).toISOString().slice(0, 10),
      );
      const begun = performance.now();
      const answer = await fetch(`${address}?from=${from}&to=${to}&timezone=Europe/Berlin&shape=compact`, {
        headers: { 'Booking-Widget-Key': demoApp.key },
      });
      const text = await answer.text();
      const ms = performance.now() - begun;
      assert.equal(answer.status, 200, text);
      return { ms, text };
    },
    async close() {
      await server.close(0);
      await database.remove();
    },
  };
}
