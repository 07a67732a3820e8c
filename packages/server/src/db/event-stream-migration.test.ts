import assert from 'node:assert/strict';
import { it } from 'node:test';
import { numberEvents } from '../events/number-events.ts';
import { eachDatabase } from '../testing/each-database.ts';
import { aBooking, aWorld } from '../testing/plain-rows.ts';
import { up } from './migrations/0021-event-stream.ts';

eachDatabase('Events that were there before there were streams', (openFresh) => {
  it('have positions by their time, and later ones come behind them', async () => {
    const fresh = await openFresh();
    const { db } = fresh;
    await aWorld(db);
    await aBooking(db, 'bkg', 0, 1);
    const addEvent = (id: string, sequence: number, created_at: number) =>
      db.write
        .insertInto('events')
        .values({ id, app_id: 'app', booking_id: 'bkg', type: 'x', sequence, payload_json: '{}', created_at })
        .execute();
    await addEvent('msg_b', 1, 5);
    await addEvent('msg_c', 2, 7);
    await addEvent('msg_a', 3, 7);
    for (const index of ['events_position', 'events_by_position', 'events_without_position'])
      await db.write.schema.dropIndex(index).execute();
    await db.write.schema.alterTable('events').dropColumn('position').execute();
    await db.write.schema.dropTable('event_stream').execute();
    await up(db.write);
    await addEvent('msg_0', 4, 1);
    assert.equal(await numberEvents(db), 1);
    const rows = await db.read.selectFrom('events').select(['id', 'position']).orderBy('position').execute();
    assert.deepEqual(rows, [
      { id: 'msg_b', position: 1 },
      { id: 'msg_c', position: 2 },
      { id: 'msg_a', position: 3 },
      { id: 'msg_0', position: 4 },
    ]);
    await fresh.remove();
  });
});
