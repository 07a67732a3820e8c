import type { SuiteCounts } from './suite-counts.ts';

/** One `describe` of a browser test file, or the file itself. */
export interface BrowserSuite {
  readonly suites: readonly BrowserSuite[];
  readonly tests: readonly { readonly passed: boolean; readonly skipped: boolean }[];
}

/** One test file as Web Test Runner ran it in one browser. */
export interface BrowserSession {
  readonly testFile?: string | undefined;
  readonly errors: readonly unknown[];
  readonly testResults?: BrowserSuite | undefined;
}

/** Counts a run of Web Test Runner. An error outside a test, as in a module that did not load, is a failure. */
export function countBrowserTests(sessions: readonly BrowserSession[]): SuiteCounts {
  const tests = sessions.flatMap((session) => testsOf(session.testResults));
  const ran = tests.filter((test) => !test.skipped);
  const passed = ran.filter((test) => test.passed).length;
  const errors = sessions.reduce((sum, session) => sum + session.errors.length, 0);
  return {
    passed,
    failed: ran.length - passed + errors,
    skipped: tests.length - ran.length,
    emptyFiles: sessions
      .filter((session) => session.errors.length === 0 && testsOf(session.testResults).length === 0)
      .map((session) => session.testFile ?? 'a file'),
  };
}

function testsOf(suite: BrowserSuite | undefined): BrowserSuite['tests'] {
  if (suite === undefined) return [];
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
