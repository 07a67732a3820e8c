import assert from 'node:assert/strict';
import { it } from 'node:test';
import { countJourneys, type Journey } from './journey-report.ts';

const journey = (outcome: Journey['outcome'], message?: string): Journey => ({
  file: 'e2e/a.spec.ts',
  title: outcome,
  outcome,
  message,
});

it('counts a journey that passed only when repeated as failed, and names what failed', () => {
  const journeys = [
    journey('expected'),
    journey('flaky', 'Error: \u001B[2mexpect(\u001B[22mlocator)\n\nExpected: 1'),
    journey('unexpected'),
    journey('skipped'),
    journey('expected'),
  ];
  assert.deepEqual(countJourneys(journeys), {
    passed: 2,
    failed: 2,
    failures: ['e2e/a.spec.ts › flaky › Error: expect(locator)', 'e2e/a.spec.ts › unexpected'],
    skipped: 1,
    emptyFiles: [],
  });
});
