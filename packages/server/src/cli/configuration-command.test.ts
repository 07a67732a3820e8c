import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { z } from 'zod';
import { commandAnswer } from '../testing/command-answer.ts';

const folder = mkdtempSync(join(tmpdir(), 'slotkit-cli-'));
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

describe('slotkit widget-key', () => {
  before(async () => {
    assert.equal((await run('migrate')).code, 0);
    await printed('app', 'create', '--id', 'shop');
  });

  it('does what the API does, JSON in and out', async () => {
    const made = await printed('widget-key', 'create', 'shop', fileOf({ name: 'Landing page' }));
    const id = String(made['id']);
    assert.deepEqual(await printed('widget-key', 'get', 'shop', id), made);
    const patched = await printed('widget-key', 'patch', 'shop', id, fileOf({ name: 'Shop' }));
    assert.deepEqual([patched['name'], patched['version']], ['Shop', 2]);
    const list = z.object({ data: z.array(object) }).parse(await printed('widget-key', 'list', 'shop'));
    assert.deepEqual(list.data.at(-1), patched);
    assert.deepEqual(await printed('widget-key', 'delete', 'shop', id), { id, removed: true });
    assert.match((await run('widget-key', 'get', 'shop', id)).complained, /not_found/);
  });

  it('says what is wrong, and changes nothing', async () => {
    const bad = await run('widget-key', 'create', 'shop', fileOf({ name: '', colour: 'red' }));
    assert.equal(bad.code, 1);
    assert.match(bad.complained, /name must not be empty.*colour is not a field/);
    const missing = await run('widget-key', 'create', 'shop', join(folder, 'missing.json'));
    assert.match(missing.complained, /^\S+missing\.json cannot be read: ENOENT[^\n]*\.$/);
    assert.match((await run('widget-key', 'list', 'nobody')).complained, /There is no app "nobody"/);
    assert.match((await run('widget-key', 'sing', 'shop', 'x')).complained, /Usage: slotkit widget-key list/);
  });
});

describe('slotkit webhook and audit-log', () => {
  before(async () => {
    await printed('app', 'create', '--id', 'hooked');
  });

  it('make an endpoint, show its secret once, change and delete it, and tell afterwards what was done', async () => {
    const made = await printed('webhook', 'create', 'hooked', fileOf({ url: 'https://receiver.example/in' }));
    assert.match(String(made['secret']), /^whsec_/);
    const id = String(made['id']);
    assert.equal((await printed('webhook', 'get', 'hooked', id))['secret'], undefined);
    const rotated = await printed('webhook', 'rotate-secret', 'hooked', id, fileOf({ keep_old_minutes: 5 }));
    assert.notEqual(rotated['secret'], made['secret']);
    const patched = await printed('webhook', 'patch', 'hooked', id, fileOf({ active: false }));
    assert.equal(patched['active'], false);
    assert.match(String((await printed('webhook', 'test', 'hooked', id))['message_id']), /_/);
    assert.deepEqual(await printed('webhook', 'delete', 'hooked', id), { id, removed: true });
    assert.match((await run('webhook', 'get', 'hooked', id)).complained, /not_found/);
    const log = z
      .object({ data: z.array(z.object({ action: z.string(), actor: object })) })
      .parse(await printed('audit-log', 'hooked', id));
    assert.deepEqual(
      log.data.map(({ action }) => action),
      ['deleted', 'changed', 'secret_rotated', 'created'],
    );
    assert.equal(log.data[0]?.actor['type'], 'operator');
  });
});
