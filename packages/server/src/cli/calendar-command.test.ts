import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { migrateToLatest } from '../db/migrate.ts';
import { openSqlite } from '../db/open-sqlite.ts';
import { caldavLogin, startCaldavServer, type CaldavServer } from '../testing/caldav-server.ts';
import { openWorld } from '../testing/test-world.ts';
import { commandAnswer } from '../testing/command-answer.ts';

const folder = mkdtempSync(join(tmpdir(), 'slotkit-calendar-'));
const database = join(folder, 'calendars.sqlite');
const file = join(folder, 'calendar.json');

const run = (...args: string[]) => runLogging('silent', ...args);

const runLogging = (level: string, ...args: string[]) =>
  commandAnswer(['calendar', ...args], {
    DATABASE_URL: `sqlite:${database}`,
    LOG_LEVEL: level,
    WEBHOOK_PRIVATE: '1',
  });

describe('slotkit calendar', () => {
  let server: CaldavServer;
  let hostId: string;
  before(async () => {
    const db = openSqlite(database);
    await migrateToLatest(db);
    await openWorld(db);
    hostId = (await db.read.selectFrom('hosts').select('id').executeTakeFirstOrThrow()).id;
    await db.close();
    server = await startCaldavServer();
  });
  after(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  it('connects, lists and disconnects a calendar, and shows no password', async () => {
    writeFileSync(file, JSON.stringify({ provider: 'caldav', url: server.url, ...caldavLogin }));
    const connected = await run('connect', hostId, file);
    assert.equal(connected.code, 0, connected.complained);
    assert.ok(!connected.said.includes(caldavLogin.password));
    const id = /"id": "(cal_[0-9a-z]+)"/.exec(connected.said)?.[1] ?? '';
    assert.match((await run('list', hostId)).said, new RegExp(id));
    assert.equal((await run('disconnect', hostId, id)).said, `Disconnected ${id}.`);
    assert.equal((await run('list', hostId)).said, '[]');
  });

  it('says what is wrong', async () => {
    writeFileSync(
      file,
      JSON.stringify({ provider: 'caldav', url: server.url, ...caldavLogin, password: 'no' }),
    );
    const { code, complained } = await run('connect', hostId, file);
    assert.deepEqual(
      [code, /does not accept/.test(complained), complained.includes('"no"')],
      [1, true, false],
    );
    writeFileSync(file, JSON.stringify({ provider: 'caldav', url: 'http://127.0.0.1:1/', ...caldavLogin }));
    const away = await runLogging('info', 'connect', hostId, file);
    assert.deepEqual(
      [away.code, away.complained],
      [1, 'unavailable: The calendar could not be read: 127.0.0.1 could not be reached (ECONNREFUSED).'],
    );
    assert.equal((await run('list', 'hst_nobody')).complained, 'There is no host "hst_nobody".');
    assert.equal((await run('erase', hostId)).code, 1);
  });
});
