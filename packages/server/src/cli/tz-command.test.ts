import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { migrateToLatest } from '../db/migrate.ts';
import { openSqlite } from '../db/open-sqlite.ts';
import { aBooking, aWorld } from '../testing/plain-rows.ts';
import { commandAnswer } from '../testing/command-answer.ts';

const folder = mkdtempSync(join(tmpdir(), 'slotkit-tz-'));
const path = join(folder, 'tz.sqlite');
// Far enough ahead that the clock of the machine never comes there.
const startAt = Date.UTC(2199, 0, 1, 12);

before(async () => {
  const db = openSqlite(path);
  await migrateToLatest(db);
  await aWorld(db);
  await aBooking(db, 'bkg_1', startAt, startAt + 60_000);
  await aBooking(db, 'bkg_past', 0, 60_000, ['hst_b']);
  await db.close();
});
after(() => {
  rmSync(folder, { recursive: true });
});

const tz = (...args: string[]) => commandAnswer(['tz', ...args], { DATABASE_URL: `sqlite:${path}` });

async function noteOffset(offset: number) {
  const db = openSqlite(path);
  for (const id of ['bkg_1', 'bkg_past'])
    await db.write
      .insertInto('booked_clocks')
      .values({
        booking_id: id,
        party: 'event_type',
        party_id: 'evt',
        timezone: 'UTC',
        offset_minutes: offset,
        tzdata: '2020a',
      })
      .onConflict((conflict) =>
        conflict.columns(['booking_id', 'party', 'party_id']).doUpdateSet({ offset_minutes: offset }),
      )
      .execute();
  await db.close();
}

describe('slotkit tz check', () => {
  it('exits with 0 when every booking to come starts at the wall time it was booked for', async () => {
    await noteOffset(0);
    const { code, said } = await tz('check');
    assert.match(
      said,
      /^Zone database \d{4}[a-z]+[^\n]*\n1 booking to come: each starts at the wall time it was booked for\.$/,
    );
    assert.equal(code, 0);
  });

  it('lists those that do not, past ones left out, and exits with 1', async () => {
    await noteOffset(60);
    const { code, said } = await tz('check');
    assert.equal(code, 1);
    assert.match(said, /1 booking to come, 1 with another wall time than booked\. None was moved/);
    assert.match(said, /event type: booked for 2199-01-01 13:00 \(2020a\), now 2199-01-01 12:00, UTC$/);
    const json: unknown = JSON.parse((await tz('check', '--json')).said);
    assert.partialDeepStrictEqual(json, {
      checked: 1,
      data: [{ booking_id: 'bkg_1', start: '2199-01-01T12:00:00Z', clocks: [{ of: 'event_type' }] }],
    });
  });

  it('says how it is used', async () => {
    for (const args of [[], ['list'], ['check', 'bkg_1']]) {
      const { code, complained } = await tz(...args);
      assert.deepEqual([code, complained], [1, 'Usage: slotkit tz check [--json]']);
    }
  });
});
