import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { errorsDocument } from './errors-document.ts';

const file = new URL('../../../../docs/errors.md', import.meta.url);
const command = 'UPDATE_DOCS=1 node --test packages/server/src/docs/errors-document.test.ts';

if (process.env['UPDATE_DOCS'] === '1') writeFileSync(file, errorsDocument());

function stored(): string {
  try {
    return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return '';
  }
}

test('docs/errors.md is what the table of error codes says', () => {
  assert.ok(stored() === errorsDocument(), `docs/errors.md is stale; rewrite it with: ${command}`);
});
