import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { contactSchema, erasureSchema, personExportSchema } from '@slotkit/shared/wire';
import { commandAnswer } from '../testing/command-answer.ts';

const folder = mkdtempSync(join(tmpdir(), 'slotkit-cli-'));
after(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) =>
  commandAnswer(args, { DATABASE_URL: `sqlite:${join(folder, 'cli.sqlite')}`, LOG_LEVEL: 'silent' });

it('slotkit contact hands out and erases what is held about a person, by contact or address', async () => {
  assert.equal((await run('migrate')).code, 0);
  assert.equal((await run('app', 'create', '--id', 'shop')).code, 0);
  const file = join(folder, 'people.jsonl');
  writeFileSync(file, '{"name":"Robin","email":"robin@example.com"}\n{"name":"Sam","phone":"030 1234"}\n');
  assert.equal((await run('contact', 'import', 'shop', file)).said, '2 added, 0 updated');
  const exported = async (person: string) =>
    personExportSchema.parse(JSON.parse((await run('contact', 'export', 'shop', person)).said));
  const [robin] = (await exported('Robin@example.com')).contacts;
  assert.equal(robin?.name, 'Robin');
  assert.deepEqual((await exported(robin.id)).contacts, [robin]);
  const erase = async (...options: string[]) => {
    const { said } = await run('contact', 'erase', 'shop', 'robin@example.com', ...options);
    return erasureSchema.parse(JSON.parse(said)).erased.contacts;
  };
  assert.deepEqual([await erase('--cancel-bookings'), await erase()], [1, 0]);
  assert.match((await run('contact', 'export', 'shop', robin.id)).complained, /not_found/);
  assert.match((await run('contact', 'export', 'nobody', robin.id)).complained, /no app "nobody"/);
  for (const wrong of [
    ['erase', 'shop'],
    ['sing', 'shop', 'x'],
    ['erase', 'shop', 'x', '--all'],
  ])
    assert.match((await run('contact', ...wrong)).complained, /Usage: slotkit contact import/);
});

it('slotkit contact makes, lists, changes and deletes contacts as the API does', async () => {
  const body = join(folder, 'contact.json');
  const printed = async (...args: string[]) => {
    const { code, said, complained } = await run('contact', ...args);
    assert.equal(code, 0, complained);
    return contactSchema.partial().loose().parse(JSON.parse(said));
  };
  const activity = { at: '2027-03-01T10:00:00Z', type: 'call', text: 'Asked for prices' };
  writeFileSync(body, JSON.stringify({ name: 'Kim', email: 'kim@example.com', activities: [activity] }));
  const made = await printed('create', 'shop', body);
  const id = String(made.id);
  assert.deepEqual(made.activities, [activity]);
  assert.deepEqual(await printed('get', 'shop', id), made);
  writeFileSync(body, JSON.stringify({ lifecycle_stage: 'customer', activities: [] }));
  const patched = await printed('patch', 'shop', id, body);
  assert.deepEqual([patched.lifecycle_stage, patched.activities, patched.version], ['customer', [], 2]);
  const { data } = await printed('list', 'shop');
  assert.ok(Array.isArray(data));
  assert.deepEqual(data.at(-1), patched);
  assert.deepEqual(await printed('delete', 'shop', id), { id, removed: true });
  assert.match((await run('contact', 'get', 'shop', id)).complained, /not_found/);
});
