import { runSuite } from './run-suite.ts';
import { failureLines, suiteLine, totalLine, type Verdict } from './suite-counts.ts';
import type { Suite } from './suites.ts';

/**
 * Runs suites in turn. Prints one line for each, the full output of those that failed, and at last the name of all that
 * failed and the total; the process ends with 1 when anything failed.
 */
export async function runSuites(suites: readonly Suite[]): Promise<void> {
  const verdicts: Verdict[] = [];
  const failures: string[] = [];
  for (const suite of suites) {
    showProgress(`${suite.name} …`);
    const { verdict, seconds, output } = await runSuite(suite);
    showProgress('');
    console.log(suiteLine(suite.name, verdict, seconds));
    if (verdict.failed > 0) console.log(`${output}\n`);
    verdicts.push(verdict);
    failures.push(...failureLines(suite.name, verdict));
  }
  // The end is what is read first, and all that some places keep of a long log.
  for (const failure of failures) console.log(failure);
  console.log(totalLine(verdicts));
  process.exitCode = verdicts.some((verdict) => verdict.failed > 0) ? 1 : 0;
}

/** On a terminal, says what is running in a line that the next one replaces. */
function showProgress(text: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001B[K${text}`);
}
