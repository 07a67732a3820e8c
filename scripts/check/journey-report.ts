import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, Suite, TestCase } from '@playwright/test/reporter';
import { failureLine, type SuiteCounts } from './suite-counts.ts';

/** One journey on one database, as Playwright ran it. */
export interface Journey {
  readonly file: string;
  readonly title: string;
  readonly outcome: 'expected' | 'flaky' | 'skipped' | 'unexpected';
  /** What the first try that failed said. */
  readonly message?: string | undefined;
}

/** Counts the outcomes of a Playwright run. A test that passes only when repeated has failed. */
export function countJourneys(journeys: readonly Journey[]): SuiteCounts {
  const passed = journeys.filter(({ outcome }) => outcome === 'expected');
  const skipped = journeys.filter(({ outcome }) => outcome === 'skipped');
  const failed = journeys.filter(({ outcome }) => outcome === 'flaky' || outcome === 'unexpected');
  const failures = failed.map(({ file, title, message }) => failureLine(file, title, message));
  return { passed: passed.length, failed: failed.length, failures, skipped: skipped.length, emptyFiles: [] };
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
    const journeys = this.#suite?.allTests().map(journeyOf) ?? [];
    writeFileSync(file, JSON.stringify(countJourneys(journeys)));
  }

  printsToStdio(): boolean {
    return false;
  }
}

function journeyOf(test: TestCase): Journey {
  return {
    file: relative(process.cwd(), test.location.file),
    title: `${test.title} (${test.parent.project()?.name})`,
    outcome: test.outcome(),
    message: test.results.find(({ error }) => error !== undefined)?.error?.message,
  };
}
