import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { statement } from './accessibility/statement.ts';

const file = join(import.meta.dirname, '..', 'docs', 'accessibility.md');

test('the accessibility statement says what is checked', () => {
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(file, statement());
  expect(readFileSync(file, 'utf8')).toBe(statement());
});
