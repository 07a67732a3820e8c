import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { eventTypesDocument } from './event-types-document.ts';

const file = new URL('../../../../docs/event-types.md', import.meta.url);
const command = 'UPDATE_DOCS=1 node --test packages/server/src/docs/event-types-document.test.ts';

if (process.env['UPDATE_DOCS'] === '1') writeFileSync(file, eventTypesDocument());

test('docs/event-types.md is what the schemas say', () => {
  const stored = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  assert.ok(stored === eventTypesDocument(), `docs/event-types.md is stale; rewrite it with: ${command}`);
});
