import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { chooseSuites, nodeTestFiles, suites } from './suites.ts';

const repository = join(import.meta.dirname, '..', '..');
const installed = ['**/node_modules/**', '**/dist/**'];

function find(patterns: string | readonly string[]): readonly string[] {
  return globSync([patterns].flat(), { cwd: repository, exclude: installed });
}

describe('the suites', () => {
  it('run every test file there is, each in one place', () => {
    const widget = find('packages/widget/src/**/*.test.ts');
    const journeys = find('e2e/*.spec.ts');
    const inNode = Object.values(nodeTestFiles).flatMap((files) => find(files));
    const claimed = [...inNode, ...widget, ...journeys];
    assert.deepEqual(claimed.toSorted(), find('**/*.{test,spec}.*').toSorted());
  });

  it('have names of their own', () => {
    assert.equal(new Set(suites.map(({ name }) => name)).size, suites.length);
  });
});

describe('choosing suites', () => {
  it('takes all of them when none is named', () => {
    assert.equal(chooseSuites([]), suites);
  });

  it('takes those of a group, in their own order', () => {
    const names = chooseSuites(['build', 'zones']).map(({ name }) => name);
    assert.deepEqual(
      names.map((name) => name.split(',')[0]),
      ['shared', 'shared', 'shared', 'build'],
    );
  });

  it('refuses a name that it does not know, and lists those that there are', () => {
    assert.throws(() => chooseSuites(['untt']), /"untt".*unit/);
  });
});
