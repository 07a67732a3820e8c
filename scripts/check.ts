/** Runs every suite in turn (`node scripts/check.ts`), or those that are named (`node scripts/check.ts unit e2e`). */
import { runSuites } from './check/run-suites.ts';
import { chooseSuites } from './check/suites.ts';

await runSuites(chooseSuites(process.argv.slice(2)));
