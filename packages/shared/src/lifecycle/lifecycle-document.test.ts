import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { test } from 'node:test';
import { lifecycleDocument } from './lifecycle-document.ts';
import { bookingEvents, bookingStates } from './states-and-events.ts';

const file = new URL('../../../../docs/lifecycle.md', import.meta.url);
const command = 'UPDATE_DOCS=1 node --test packages/shared/src/lifecycle/lifecycle-document.test.ts';

if (process.env['UPDATE_DOCS'] === '1') {
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, lifecycleDocument());
}

function stored(): string {
  try {
    return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return '';
  }
}

test('docs/lifecycle.md is what the table says', () => {
  assert.ok(stored() === lifecycleDocument(), `docs/lifecycle.md is stale; rewrite it with: ${command}`);
});

test('the document shows every state in the diagram and every event in the matrix', () => {
  const text = lifecycleDocument();
  const diagram = /```mermaid\nstateDiagram-v2\n([^`]+)```/.exec(text)?.[1] ?? '';
  for (const state of bookingStates) assert.match(diagram, new RegExp(`--> ${state} : `));
  for (const line of diagram.trimEnd().split('\n'))
    assert.match(line, /^ {4}(\[\*\]|[a-z_]+) --> (\[\*\]|[a-z_]+)( : [a-z_]+(, [a-z_]+)*)?$/);
  for (const event of bookingEvents) assert.match(text, new RegExp(`\\| \`${event}\` \\|`));
});
