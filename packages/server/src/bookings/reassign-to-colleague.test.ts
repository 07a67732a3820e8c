import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apiScopes } from '@slotkit/shared/wire';
import { openPostgres } from '../db/open-postgres.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { addClient } from '../testing/add-access.ts';
import { createMigratedDatabase } from '../testing/test-database.ts';
import { openWorld } from '../testing/test-world.ts';
import { untilSomebodyWaits } from '../testing/until-somebody-waits.ts';

// SQLite has one writer at a time, who reads what all before have written.
test(
  'a colleague who is archived while the locks are waited for gets no booking',
  { timeout: 30_000 },
  async (t) => {
    const database = await createMigratedDatabase();
    const [db, other] = [openPostgres(database.url), openPostgres(database.url)];
    t.after(async () => {
      await Promise.all([db.close(), other.close()]);
      await database.drop();
    });
    const world = await openWorld(db);
    const client = await addClient(db, world.clock.now(), { appId: 'demo', scopes: apiScopes });
    const wish = {
      event_type: 'intro-call',
      start: '2027-03-02T14:00:00Z',
      timezone: 'Europe/Berlin',
      attendee: { name: 'Robin', email: 'robin@example.com' },
      answers: { topic: 'Brand' },
    };
    const { body: booking } = await world.call('POST', '/v1/bookings', wish, client);
    const theo = await db.read
      .selectFrom('hosts')
      .select('id')
      .where('name', '=', 'Theo')
      .executeTakeFirstOrThrow();
    const { reassigning } = await writeTransaction(other, async (trx) => {
      await trx.updateTable('hosts').set({ archived: 1 }).where('id', '=', theo.id).execute();
      const path = `/v1/bookings/${String(booking['id'])}/reassign`;
      const reassigning = world.call('POST', path, { host_id: theo.id }, client);
      await untilSomebodyWaits(trx, t.signal);
      return { reassigning };
    });
    const refused = await reassigning;
    assert.deepEqual([refused.status, refused.body['code']], [404, 'not_found'], refused.text);
  },
);
