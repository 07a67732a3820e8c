import assert from 'node:assert/strict';
import { it } from 'node:test';
import { countJourneys } from './journey-report.ts';

it('counts a journey that passed only when repeated as failed', () => {
  assert.deepEqual(countJourneys(['expected', 'flaky', 'unexpected', 'skipped', 'expected']), {
    passed: 2,
    failed: 2,
    skipped: 1,
    emptyFiles: [],
  });
});
