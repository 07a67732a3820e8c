import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { fingerprintOf, sourcesOf } from './fingerprint.ts';

const folder = mkdtempSync(join(tmpdir(), 'slotkit-fingerprint-'));

describe('the fingerprint of a build', () => {
  beforeEach(() => {
    mkdirSync(join(folder, 'testing'), { recursive: true });
    writeFileSync(join(folder, 'a.ts'), 'one');
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  const fingerprint = () => fingerprintOf(sourcesOf(folder));

  it('stays when only the time of a file changes', () => {
    const before = fingerprint();
    writeFileSync(join(folder, 'a.ts'), 'one');
    assert.equal(fingerprint(), before);
  });

  it('changes with the content of a source', () => {
    const before = fingerprint();
    writeFileSync(join(folder, 'a.ts'), 'two');
    assert.notEqual(fingerprint(), before);
  });

  it('changes when a source is added or removed', () => {
    const before = fingerprint();
    writeFileSync(join(folder, 'b.ts'), '');
    assert.notEqual(fingerprint(), before);
    rmSync(join(folder, 'b.ts'));
    assert.equal(fingerprint(), before);
  });

  it('stays when only tests change', () => {
    const before = fingerprint();
    writeFileSync(join(folder, 'a.test.ts'), '');
    writeFileSync(join(folder, 'testing', 'c.ts'), '');
    assert.equal(fingerprint(), before);
  });
});
