/**
 * Runs the elements' tests in the browsers that `npm test` does without, or in those that are named
 * (`node scripts/check-browsers.ts firefox`). One that is not installed fails, and says what to install.
 */
import { runSuites } from './check/run-suites.ts';
import { chooseSuites, otherBrowserSuites } from './check/suites.ts';

await runSuites(chooseSuites(process.argv.slice(2), otherBrowserSuites));
