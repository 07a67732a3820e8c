/**
 * Runs every suite in turn (`node scripts/check.ts`), or those that are named (`node scripts/check.ts unit e2e`).
 * Prints one line for each, the full output of those that failed, and at last the total.
 */
import { runSuite } from './check/run-suite.ts';
import { suiteLine, totalLine, type Verdict } from './check/suite-counts.ts';
import { chooseSuites } from './check/suites.ts';

const verdicts: Verdict[] = [];
for (const suite of chooseSuites(process.argv.slice(2))) {
  showProgress(`${suite.name} …`);
  const { verdict, seconds, output } = await runSuite(suite);
  showProgress('');
  console.log(suiteLine(suite.name, verdict, seconds));
  if (verdict.failed > 0) console.log(`${output}\n`);
  verdicts.push(verdict);
}
console.log(totalLine(verdicts));
process.exitCode = verdicts.some((verdict) => verdict.failed > 0) ? 1 : 0;

/** On a terminal, says what is running in a line that the next one replaces. */
function showProgress(text: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001B[K${text}`);
}
