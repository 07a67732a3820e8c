import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { migrateToLatest } from '../db/migrate.ts';
import { openSqlite } from '../db/open-sqlite.ts';
import { seedDemo } from '../demo/seed-demo.ts';
import { testDeps } from '../testing/test-deps.ts';
import { commandAnswer } from '../testing/command-answer.ts';

const folder = mkdtempSync(join(tmpdir(), 'slotkit-explain-'));
const database = join(folder, 'explain.sqlite');

const run = (...args: string[]) =>
  commandAnswer(['availability', ...args], { DATABASE_URL: `sqlite:${database}`, LOG_LEVEL: 'silent' });

describe('availability explain', () => {
  before(async () => {
    const db = openSqlite(database);
    await migrateToLatest(db);
    await seedDemo(testDeps(db, {}, {}));
    await db.close();
  });
  after(() => rmSync(folder, { recursive: true }));

  // Long over by any clock, so that the machine's own can be used.
  it('says of each start of a day who offers it, and what each rule took away', async () => {
    const { code, said } = await run('explain', 'intro-call', '--day', '2024-03-06');
    assert.equal(code, 0);
    for (const part of [
      'Intro call (intro-call), individual, 30 minutes; times in Europe/Berlin',
      '2024-03-06: 0 of 15 starts are offered. No host can take it.',
      '  09:00  -        (Mara: past, notice)',
      'Mara: works 09:00 – 12:30, 13:30 – 17:30',
      '  past: takes 15 starts away, 0 of them alone',
    ])
      assert.ok(said.includes(part), `${part}\nis not in\n${said}`);
  });

  it('says of a start every rule that takes it away, with what stands behind it', async () => {
    const { code, said } = await run(
      'explain',
      'intro-call',
      '--start',
      '2024-03-06T11:10:00Z',
      '--timezone',
      'UTC',
    );
    assert.equal(code, 0);
    for (const part of [
      '2024-03-06 11:10 – 11:40: not offered. No host can take it.',
      'Mara: does not offer it',
      '  working_hours: It lies outside the working hours.',
      '    working_time from 2024-03-06 08:00 until 2024-03-06 11:30',
    ])
      assert.ok(said.includes(part), `${part}\nis not in\n${said}`);
  });

  it('says how it is used, and what there is not', async () => {
    assert.match((await run('explain', 'intro-call')).complained, /^Usage: slotkit availability explain/);
    assert.match(
      (await run('explain', 'no-such', '--day', '2027-03-03')).complained,
      /no event type "no-such"/,
    );
    const { code, complained } = await run('explain', 'intro-call', '--day', '2027-02-30');
    assert.deepEqual([code, complained.split('\n')[0]], [1, '--day: must be a day such as 2027-03-01']);
    for (const far of [
      ['--day', '0000-01-01'],
      ['--start', '9999-12-31T23:59:59Z'],
    ])
      assert.match((await run('explain', 'panel', ...far)).complained, /^invalid_request: The week around/);
  });
});
