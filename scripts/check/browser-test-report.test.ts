import assert from 'node:assert/strict';
import { it } from 'node:test';
import { countBrowserTests } from './browser-test-report.ts';

const passed = { name: 'a', passed: true, skipped: false };
const failed = { name: 'b', passed: false, skipped: false, error: { message: 'expected 1\n+ 2' } };
const skipped = { name: 'c', passed: false, skipped: true };

it('counts the tests of all files, nested groups included', () => {
  const sessions = [
    {
      testFile: 'a.test.ts',
      errors: [],
      testResults: { tests: [passed], suites: [{ tests: [passed, failed], suites: [] }] },
    },
    { errors: [], testResults: { tests: [skipped], suites: [] } },
  ];
  assert.deepEqual(countBrowserTests(sessions), {
    passed: 2,
    failed: 1,
    failures: ['a.test.ts › b › expected 1'],
    skipped: 1,
    emptyFiles: [],
  });
});

it('counts an error outside the tests as a failure', () => {
  const sessions = [{ testFile: 'a.test.ts', errors: [new Error('not loaded')] }];
  assert.deepEqual(countBrowserTests(sessions), {
    passed: 0,
    failed: 1,
    failures: ['a.test.ts › not loaded'],
    skipped: 0,
    emptyFiles: [],
  });
});

it('names a file without tests', () => {
  const sessions = [{ testFile: 'a.test.ts', errors: [], testResults: { tests: [], suites: [] } }];
  assert.deepEqual(countBrowserTests(sessions).emptyFiles, ['a.test.ts']);
});
