import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { elementDescriptions } from './element-descriptions.ts';

const widget = join(import.meta.dirname, '..');
const descriptions = elementDescriptions();
const command = 'UPDATE_DOCS=1 node --test packages/widget/build/element-descriptions.test.ts';

if (process.env['UPDATE_DOCS'] === '1') {
  for (const [path, text] of descriptions) writeFileSync(join(widget, path), text);
}

describe('what tools are told about the elements', () => {
  for (const [path, text] of descriptions) {
    it(`is in ${path} as the elements have it`, () => {
      const stored = readFileSync(join(widget, path), 'utf8').replaceAll('\r\n', '\n');
      assert.ok(stored === text, `${path} is stale; write it anew with: ${command}`);
    });
  }
});
