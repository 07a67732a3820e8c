import assert from 'node:assert/strict';
import { it } from 'node:test';
import { eachDatabase } from '../testing/each-database.ts';
import { aBooking, aWorld } from '../testing/plain-rows.ts';
import { tzdataVersion } from '../zones/tzdata.ts';
import { up } from './migrations/0013-booked-clocks.ts';

eachDatabase('Clocks of bookings that were there before any were noted', (openFresh) => {
  it('are noted as the present zone database has them, hosts and attendees included', async () => {
    const fresh = await openFresh();
    const { db } = fresh;
    await aWorld(db);
    await aBooking(db, 'bkg_1', Date.UTC(2027, 0, 4, 9), Date.UTC(2027, 0, 4, 10));
    await aBooking(db, 'bkg_2', Date.UTC(2027, 6, 5, 9), Date.UTC(2027, 6, 5, 10));
    await db.write.updateTable('bookings').set({ timezone: 'Europe/Berlin' }).execute();
    await db.write.updateTable('hosts').set({ timezone: 'Australia/Lord_Howe' }).execute();
    await db.write
      .insertInto('attendees')
      .values({
        id: 'att_1',
        booking_id: 'bkg_1',
        name: 'Kim',
        timezone: 'Mars/Olympus',
        locale: 'en',
        answers_json: '{}',
        status: 'booked',
        created_at: 0,
      })
      .execute();
    await db.write.schema.dropTable('booked_clocks').execute();
    await up(db.write);
    const rows = await db.read
      .selectFrom('booked_clocks')
      .selectAll()
      .orderBy('booking_id')
      .orderBy('party')
      .execute();
    assert.deepEqual(
      rows.map((row) => [row.booking_id, row.party, row.offset_minutes, row.tzdata]),
      [
        // A zone that no database knows is noted nowhere.
        ['bkg_1', 'event_type', 60, tzdataVersion],
        ['bkg_1', 'host', 660, tzdataVersion],
        ['bkg_2', 'event_type', 120, tzdataVersion],
        ['bkg_2', 'host', 630, tzdataVersion],
      ],
    );
    await fresh.remove();
  });
});
