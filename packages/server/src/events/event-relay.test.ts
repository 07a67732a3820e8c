import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createApp } from '../app.ts';
import { migrateToLatest } from '../db/migrate.ts';
import { openPostgres } from '../db/open-postgres.ts';
import { OpenStreams } from '../streams/open-streams.ts';
import { addClient } from '../testing/add-access.ts';
import { readStream } from '../testing/read-stream.ts';
import { createDatabase } from '../testing/test-database.ts';
import { openWorld, worldNow } from '../testing/test-world.ts';
import { startEventRelay } from './event-relay.ts';

test('what one process commits is announced to another on the same PostgreSQL, which need not look for it', async () => {
  const database = await createDatabase();
  const [here, there] = [openPostgres(database.url), openPostgres(database.url)];
  await migrateToLatest(here);
  const world = await openWorld(here);
  // It would look by itself in an hour.
  const streams = new OpenStreams(true, { pollMs: 3_600_000, heartbeatMs: 3_600_000 });
  const app = createApp({ ...world.deps, db: there, streams });
  const headers = await addClient(here, worldNow, { appId: 'demo', scopes: ['scheduling:read'] });
  const listening = Promise.withResolvers<void>();
  const ended = there.onAnnounced(() => listening.resolve());
  await listening.promise;
  const stream = readStream(await app.request('/v1/events', { headers }));
  await stream.until(() => stream.lastEventId() !== '');

  const relay = startEventRelay(world.deps);
  const answer = await world.call('POST', '/v1/public/apps/demo/event-types/intro-call/bookings', {
    start: '2027-03-02T08:00:00Z',
    timezone: 'UTC',
    attendee: { name: 'Robin', email: 'robin@example.com' },
    answers: { topic: 'Brand' },
  });
  assert.equal(answer.status, 201);
  assert.equal((await stream.next())?.type, 'scheduled.created');

  ended();
  await stream.close();
  await relay.stop();
  await Promise.all([here.close(), there.close()]);
  await database.drop();
});
