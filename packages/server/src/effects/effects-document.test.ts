import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { allProofs, effectsDocument } from './effects-document.ts';

const file = new URL('../../../../docs/effects.md', import.meta.url);
const command = 'UPDATE_DOCS=1 node --test packages/server/src/effects/effects-document.test.ts';

if (process.env['UPDATE_DOCS'] === '1') writeFileSync(file, effectsDocument());

test('docs/effects.md is what the tables say', () => {
  const stored = existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : '';
  assert.ok(stored === effectsDocument(), `docs/effects.md is stale; rewrite it with: ${command}`);
});

test('every test that the page names is there', () => {
  const missing = allProofs.filter(({ file: name, test: title }) => {
    const path = join(import.meta.dirname, '..', name);
    return !existsSync(path) || !readFileSync(path, 'utf8').includes(`'${title}'`);
  });
  assert.deepEqual(missing, []);
});
