import { writeFileSync } from 'node:fs';
import type { Reporter, Suite } from '@playwright/test/reporter';
import type { SuiteCounts } from './suite-counts.ts';

type Outcome = 'expected' | 'flaky' | 'skipped' | 'unexpected';

/** Counts the outcomes of a Playwright run. A test that passes only when repeated has failed. */
export function countJourneys(outcomes: readonly Outcome[]): SuiteCounts {
  const passed = outcomes.filter((outcome) => outcome === 'expected').length;
  const skipped = outcomes.filter((outcome) => outcome === 'skipped').length;
  return { passed, skipped, failed: outcomes.length - passed - skipped, emptyFiles: [] };
}

/** Reporter for Playwright: writes the counts as JSON to the file that SUITE_REPORT names. */
export default class JourneyReport implements Reporter {
  #suite: Suite | undefined;

  onBegin(_config: unknown, suite: Suite): void {
    this.#suite = suite;
  }

  onEnd(): void {
    const file = process.env['SUITE_REPORT'];
    if (file === undefined) return;
    const outcomes = this.#suite?.allTests().map((test) => test.outcome()) ?? [];
    writeFileSync(file, JSON.stringify(countJourneys(outcomes)));
  }

  printsToStdio(): boolean {
    return false;
  }
}
