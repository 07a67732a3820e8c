import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPostgres } from '../db/open-postgres.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { CatalogOffice } from '../testing/catalog-office.ts';
import { createMigratedDatabase } from '../testing/test-database.ts';
import { untilSomebodyWaits } from '../testing/until-somebody-waits.ts';

// SQLite has one writer at a time, which nobody can wait for in a circle.
test(
  'whoever removes a host waits for its event types before it takes their rotations',
  { timeout: 30_000 },
  async (t) => {
    const database = await createMigratedDatabase();
    const [db, other] = [openPostgres(database.url), openPostgres(database.url)];
    t.after(async () => {
      await Promise.all([db.close(), other.close()]);
      await database.drop();
    });
    const office = await CatalogOffice.open(db);
    const { id, hosts } = await office.eventType({ strategy: 'round_robin' }, 2);
    const hostId = hosts[0]?.host_id ?? '';
    const { removing } = await writeTransaction(other, async (trx) => {
      await other.engine.lockRows(trx, 'event_types', [id]);
      const removing = office.call('DELETE', `/hosts/${hostId}`);
      await untilSomebodyWaits(trx, t.signal);
      const turn = trx
        .selectFrom('event_type_hosts')
        .select('host_id')
        .where('event_type_id', '=', id)
        .where('host_id', '=', hostId);
      assert.equal((await turn.forUpdate().noWait().execute()).length, 1);
      return { removing };
    });
    assert.equal((await removing).status, 204);
    const left = await office.ok('GET', `/event-types/${id}`);
    assert.ok(!JSON.stringify(left['hosts']).includes(hostId));
  },
);
