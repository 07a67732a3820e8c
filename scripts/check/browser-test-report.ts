import { relative } from 'node:path';
import { failureLine, type SuiteCounts } from './suite-counts.ts';

/** One `describe` of a browser test file, or the file itself. */
export interface BrowserSuite {
  readonly suites: readonly BrowserSuite[];
  readonly tests: readonly BrowserTest[];
}

/** One `it` of a browser test file. */
export interface BrowserTest {
  readonly name: string;
  readonly passed: boolean;
  readonly skipped: boolean;
  readonly error?: { readonly message?: string | undefined } | undefined;
}

/** One test file as Web Test Runner ran it in one browser. */
export interface BrowserSession {
  readonly testFile?: string | undefined;
  readonly errors: readonly { readonly message?: string | undefined }[];
  readonly testResults?: BrowserSuite | undefined;
}

/** Counts a run of Web Test Runner. An error outside a test, as in a module that did not load, is a failure. */
export function countBrowserTests(sessions: readonly BrowserSession[]): SuiteCounts {
  const tests = sessions.flatMap((session) => testsOf(session.testResults));
  const ran = tests.filter((test) => !test.skipped);
  const failures = sessions.flatMap(failuresOf);
  return {
    passed: ran.filter((test) => test.passed).length,
    failed: failures.length,
    failures,
    skipped: tests.length - ran.length,
    emptyFiles: sessions
      .filter((session) => session.errors.length === 0 && testsOf(session.testResults).length === 0)
      .map((session) => session.testFile ?? 'a file'),
  };
}

function failuresOf({ testFile = '', testResults, errors }: BrowserSession): readonly string[] {
  const file = relative(process.cwd(), testFile);
  const failed = testsOf(testResults).filter((test) => !test.skipped && !test.passed);
  return [
    ...failed.map(({ name, error }) => failureLine(file, name, error?.message)),
    ...errors.map(({ message }) => failureLine(file, '', message)),
  ];
}

function testsOf(suite: BrowserSuite | undefined): BrowserSuite['tests'] {
  if (suite === undefined) return [];
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
