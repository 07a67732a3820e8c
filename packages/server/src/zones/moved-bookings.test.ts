import assert from 'node:assert/strict';
import { it } from 'node:test';
import { offsetMinutesAt } from '@slotkit/shared/time';
import { pino } from 'pino';
import { presentZoneCheck, zoneReport } from '../cli/zone-report.ts';
import type { Database } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { openDesk } from '../testing/demo-desk.ts';
import { dumpDatabase } from '../testing/dump-database.ts';
import { eachDatabase } from '../testing/each-database.ts';
import { findFaults } from '../testing/find-faults.ts';
import { worldNow } from '../testing/test-world.ts';
import { noteHostClocks } from './booked-clock-store.ts';
import { findMovedBookings, type ReadOffset } from './moved-bookings.ts';
import { tzdataVersion } from './tzdata.ts';
import { warnOfZoneData } from './warn-of-zone-data.ts';

const ofTomorrow = { version: '2030a', stale: false };

/** A zone database by which one zone gives up its winter time and another is forgotten. */
const withoutWinter: ReadOffset = (timezone, at) => {
  if (timezone === 'America/New_York') return -240;
  return timezone === 'Asia/Kolkata' ? null : offsetMinutesAt(timezone, at);
};

const clocksOf = (db: Database, bookingId: string) =>
  db.read
    .selectFrom('booked_clocks')
    .select(['party', 'timezone', 'offset_minutes', 'tzdata'])
    .where('booking_id', '=', bookingId)
    .orderBy('party')
    .orderBy('timezone')
    .execute();

eachDatabase('Bookings that a zone database moves', (openFresh) => {
  it('are found by what was noted of each clock when they were booked, and nothing is changed', async () => {
    const fresh = await openFresh();
    const { db } = fresh;
    const desk = await openDesk(db);
    const kim = { name: 'Kim', email: 'kim@example.com', timezone: 'America/New_York' };
    const booked = await desk.book('intro-call', '2027-03-02T14:00:00Z', { attendee: kim });
    await desk.book('intro-call', '2027-03-02T13:00:00Z');
    assert.deepEqual(await clocksOf(db, booked.id), [
      { party: 'attendee', timezone: 'America/New_York', offset_minutes: -300, tzdata: tzdataVersion },
      { party: 'event_type', timezone: 'Europe/Berlin', offset_minutes: 60, tzdata: tzdataVersion },
      { party: 'host', timezone: 'Europe/Berlin', offset_minutes: 60, tzdata: tzdataVersion },
    ]);
    assert.deepEqual(await findMovedBookings(db.read, { now: worldNow }), { checked: 2, moved: [] });

    const before = await dumpDatabase(db);
    const check = await findMovedBookings(db.read, { now: worldNow, readOffset: withoutWinter });
    assert.deepEqual(await dumpDatabase(db), before);
    assert.deepEqual(
      check.moved.map(({ booking, clocks }) => [booking.id, clocks.map((clock) => clock.name)]),
      [[booked.id, ['Kim']]],
    );
    assert.deepEqual(zoneReport(ofTomorrow, check).slice(2), [
      '',
      `${booked.id}  2027-03-02T14:00:00Z  Intro call, scheduled, app demo`,
      `  customer Kim <kim@example.com>: booked for 2027-03-02 09:00 (${tzdataVersion}), now 2027-03-02 10:00, America/New_York`,
    ]);
    assert.deepEqual(presentZoneCheck(ofTomorrow, check).data[0]?.clocks, [
      {
        of: 'customer',
        id: booked.attendees[0]?.id,
        name: 'Kim',
        email: 'kim@example.com',
        timezone: 'America/New_York',
        booked: { local: '2027-03-02T09:00', tzdata: tzdataVersion },
        now: { local: '2027-03-02T10:00', tzdata: '2030a' },
      },
    ]);
    assert.deepEqual(await findFaults(db), []);
    await fresh.remove();
  });

  it('are noted anew when they are moved, and for an attendee whose zone changes', async () => {
    const fresh = await openFresh();
    const { db } = fresh;
    const desk = await openDesk(db);
    const first = await desk.book('intro-call', '2027-03-16T14:00:00Z');
    await desk.manage(first, '', { timezone: 'America/New_York' });
    assert.deepEqual((await clocksOf(db, first.id))[0], {
      party: 'attendee',
      timezone: 'America/New_York',
      offset_minutes: -240,
      tzdata: tzdataVersion,
    });
    const moved = await desk.manage(first, 'reschedule', { start: '2027-03-30T08:00:00Z' });
    assert.deepEqual(
      (await clocksOf(db, moved.id)).map(({ timezone, offset_minutes }) => [timezone, offset_minutes]),
      [
        ['America/New_York', -240],
        ['Europe/Berlin', 120],
        ['Europe/Berlin', 120],
      ],
    );
    const check = await findMovedBookings(db.read, {
      now: worldNow,
      readOffset: (zone, at) => (zone === 'Europe/Berlin' ? 60 : offsetMinutesAt(zone, at)),
    });
    assert.deepEqual(
      check.moved.map(({ booking, clocks }) => [booking.id, clocks.map((clock) => clock.of)]),
      [[moved.id, ['host', 'event_type']]],
    );
    assert.deepEqual(await findFaults(db), []);
    await fresh.remove();
  });

  it('are noted anew for a host whose zone changes', async () => {
    const fresh = await openFresh();
    const { db } = fresh;
    const desk = await openDesk(db);
    const { id } = await desk.book('intro-call', '2027-03-16T14:00:00Z');
    const host = await db.read
      .selectFrom('booking_hosts')
      .select('host_id')
      .where('booking_id', '=', id)
      .executeTakeFirstOrThrow();
    await writeTransaction(db, async (trx) => {
      const moved = { id: host.host_id, timezone: 'Asia/Kolkata' };
      await trx.updateTable('hosts').set({ timezone: moved.timezone }).where('id', '=', moved.id).execute();
      await noteHostClocks(trx, moved);
    });
    const clock = (await clocksOf(db, id)).find(({ party }) => party === 'host');
    assert.deepEqual([clock?.timezone, clock?.offset_minutes], ['Asia/Kolkata', 330]);
    assert.deepEqual(await findFaults(db), []);
    await fresh.remove();
  });

  it('tell of each seat of a group, and of a zone that is not known any more', async () => {
    const fresh = await openFresh();
    const { db } = fresh;
    const desk = await openDesk(db);
    const seat = (name: string, timezone: string) => ({
      attendee: { name, email: `${name.toLowerCase()}@example.com`, timezone },
    });
    const start = await firstStart(desk.world, 'workshop');
    await desk.book('workshop', start, seat('Asha', 'Asia/Kolkata'));
    const left = await desk.book('workshop', start, seat('Lee', 'America/New_York'));
    await desk.book('workshop', start, seat('Noor', 'Africa/Cairo'));
    await desk.manage(left, 'cancel');
    const { moved } = await findMovedBookings(db.read, { now: worldNow, readOffset: withoutWinter });
    assert.deepEqual(
      moved.map(({ clocks }) => clocks.map(({ name, offsetMinutes }) => [name, offsetMinutes])),
      [[['Asha', null]]],
    );
    const report = zoneReport(ofTomorrow, { checked: 1, moved });
    assert.match(report.join('\n'), /customer Asha <.*now a zone that is not known any more, Asia\/Kolkata$/);
    assert.deepEqual(await findFaults(db), []);
    await fresh.remove();
  });

  it('are told of in the log when a server starts with other zone data', async () => {
    const fresh = await openFresh();
    const { db } = fresh;
    const desk = await openDesk(db);
    const lines: string[] = [];
    const log = pino({ level: 'warn', base: null }, { write: (line: string) => lines.push(line) });
    await desk.book('intro-call', '2027-03-02T14:00:00Z');
    await warnOfZoneData({ ...desk.deps, log });
    assert.deepEqual(lines, []);
    await writeTransaction(db, async (trx) => {
      const other = { offset_minutes: 0, tzdata: '2020a' };
      await trx.updateTable('booked_clocks').set(other).where('party', '=', 'host').execute();
    });
    desk.world.clock.set(worldNow + 60_000);
    await warnOfZoneData({ ...desk.deps, log });
    assert.match(
      lines.join(''),
      /^\{[^\n]*"bookings":1,"msg":"by this zone database bookings have another [^\n]*\n$/,
    );
    await fresh.remove();
  });
});

async function firstStart(
  world: Awaited<ReturnType<typeof openDesk>>['world'],
  slug: string,
): Promise<string> {
  const { text } = await world.call(
    'GET',
    `/v1/public/apps/demo/event-types/${slug}/slots?from=2027-03-02&to=2027-03-12&timezone=UTC`,
  );
  const start = /"start":"([^"]+)"/.exec(text)?.[1];
  assert.ok(start !== undefined, text);
  return start;
}
