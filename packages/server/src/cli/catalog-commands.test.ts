import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { z } from 'zod';
import { commandAnswer } from '../testing/command-answer.ts';

const folder = mkdtempSync(join(tmpdir(), 'slotkit-catalog-'));
after(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) =>
  commandAnswer(args, { DATABASE_URL: `sqlite:${join(folder, 'cli.sqlite')}`, LOG_LEVEL: 'silent' });
const object = z.record(z.string(), z.unknown());
const printed = async (...args: string[]) => {
  const { code, said, complained } = await run(...args);
  assert.equal(code, 0, complained);
  return object.parse(JSON.parse(said));
};
const fileOf = (value: unknown): string => {
  const path = join(folder, 'body.json');
  writeFileSync(path, JSON.stringify(value));
  return path;
};
const idOf = ({ id }: Record<string, unknown>): string => String(id);

describe('What can be booked, by commands', () => {
  let hostId = '';
  before(async () => {
    assert.equal((await run('migrate')).code, 0);
    await printed('app', 'create', '--id', 'shop');
    hostId = idOf(await printed('host', 'create', 'shop', fileOf({ name: 'Kim', email: 'kim@example.com' })));
  });

  it('is an event type with a place and a host', async () => {
    const place = { name: 'Attic', type: 'in_person', value: 'Lane 1' };
    const placeId = idOf(await printed('location', 'create', 'shop', fileOf(place)));
    const made = await printed(
      'event-type',
      'create',
      'shop',
      fileOf({ slug: 'talk', title: 'Talk', hosts: [{ host_id: hostId }], location_ids: [placeId] }),
    );
    assert.deepEqual(made['hosts'], [{ host_id: hostId, weight: 100 }]);
    const patched = await printed(
      'event-type',
      'patch',
      'shop',
      idOf(made),
      fileOf({ seats: 1, public: false }),
    );
    assert.deepEqual([patched['public'], patched['version']], [false, 2]);
    const wrong = await run('event-type', 'patch', 'shop', idOf(made), fileOf({ seats: 9 }));
    assert.match(wrong.complained, /unprocessable: .*\/seats must be 1/);
  });

  it('has its week, its exceptions and its quiet times', async () => {
    const week = { timezone: 'UTC', working_hours: [{ days: ['mon'], start: '09:00', end: '24:00' }] };
    const set = await printed('schedule', 'set', 'shop', hostId, fileOf(week));
    assert.deepEqual(await printed('schedule', 'get', 'shop', hostId), set);
    for (const [command, made, patch] of [
      [
        'exception',
        { type: 'blocked', start: '2027-03-01T09:00', end: '2027-03-01T10:00' },
        { reason: 'Dentist' },
      ],
      ['dnd', { start: '2127-03-01T09:00:00Z', end: '2127-03-01T10:00:00Z' }, { reason: 'Dentist' }],
    ] as const) {
      const id = idOf(await printed(command, 'create', 'shop', hostId, fileOf(made)));
      assert.equal((await printed(command, 'patch', 'shop', hostId, id, fileOf(patch)))['reason'], 'Dentist');
      assert.equal((await printed(command, 'get', 'shop', hostId, id))['version'], 2);
      const { data } = z
        .object({ data: z.array(object) })
        .parse(await printed(command, 'list', 'shop', hostId));
      assert.deepEqual(data.map(idOf), [id]);
      assert.deepEqual(await printed(command, 'delete', 'shop', hostId, id), { id, removed: true });
      assert.match((await run(command, 'get', 'shop', hostId, id)).complained, /not_found/);
    }
  });

  it('says how a command is used, and whose host there is not', async () => {
    for (const args of [
      ['schedule', 'sing', 'shop', hostId],
      ['dnd', 'get', 'shop', hostId],
      ['exception', 'list', 'shop'],
      ['schedule', 'constructor', 'shop', hostId],
    ])
      assert.match((await run(...args)).complained, /Usage: slotkit /);
    assert.match((await run('schedule', 'get', 'shop', 'hst_nobody')).complained, /not_found/);
    assert.match((await run('dnd', 'list', 'nobody', hostId)).complained, /There is no app "nobody"/);
  });
});
