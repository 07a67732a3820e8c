import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { elementTags, factsInCode, type ElementFacts } from './element-facts.ts';

const guide = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'theming.md'), 'utf8');
const [, tokens = '', parts = ''] = guide.split(/^## (?:Tokens|Parts)$/m);

const ofAll = (kind: keyof ElementFacts): string[] =>
  [...new Set(elementTags.flatMap((tag) => [...factsInCode(tag)[kind]]))].sort();
const inCode = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

describe('the theming guide', () => {
  it('has every token with its default, and no other', () => {
    const rows = [...tokens.matchAll(/^\| `(--[\w-]+)` +\| `([^`]+)` +\|/gm)];
    assert.deepEqual(rows.map(([, name, value]) => `${name}=${value}`).sort(), ofAll('tokens'));
  });

  it('has every part, and no other', () => {
    const [table = ''] = parts.split(/^## /m);
    const named = inCode(table).filter((name) => !name.includes('.'));
    assert.deepEqual(named.sort(), ofAll('parts'));
  });

  it('has every state and slot', () => {
    for (const state of ofAll('states')) assert.ok(guide.includes(`:state(${state})`), `:state(${state})`);
    const slots = ofAll('slots').filter((name) => /^\w/.test(name));
    for (const slot of slots) assert.ok(guide.includes(`| \`${slot}\``), slot);
  });
});
