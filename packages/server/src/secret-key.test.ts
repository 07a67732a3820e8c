import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { keyFileOf, secretKeyOf } from './secret-key.ts';

const folder = mkdtempSync(join(tmpdir(), 'slotkit-key-'));
after(() => {
  rmSync(folder, { recursive: true });
});

const sqlite = (name: string) =>
  ({ database: { engine: 'sqlite', path: join(folder, name, 'x.sqlite') }, secretKey: null }) as const;

describe('secretKeyOf', () => {
  it('is the setting where there is one', () => {
    assert.equal(secretKeyOf({ ...sqlite('none'), secretKey: 'given' }), 'given');
    assert.deepEqual(readdirSync(folder), []);
  });

  it('is made once beside the SQLite file, for its owner alone, and stays the same', () => {
    const config = sqlite('fresh');
    const key = secretKeyOf(config);
    assert.ok(key.length >= 32);
    assert.equal(secretKeyOf(config), key);
    assert.equal(statSync(keyFileOf(config.database.path)).mode & 0o777, 0o600);
    assert.deepEqual(readdirSync(join(folder, 'fresh')), ['x.sqlite.key']);
  });

  it('does not replace a file that was damaged: links already sent would die', () => {
    const config = sqlite('damaged');
    secretKeyOf(config);
    writeFileSync(keyFileOf(config.database.path), '');
    assert.throws(() => secretKeyOf(config), /holds no key/);
  });
});
