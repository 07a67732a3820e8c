import { relative } from 'node:path';
import type { TestEvent } from 'node:test/reporters';
import { failureLine, type SuiteCounts } from './suite-counts.ts';

/** Reporter for `node --test`: writes the counts of the whole run as JSON. */
export default async function* nodeTestReport(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const emptyFiles: string[] = [];
  const failures: string[] = [];
  for await (const event of events) {
    if (event.type === 'test:pass' && isFileItself(event.data)) emptyFiles.push(event.data.name);
    if (event.type === 'test:fail' && !failedWithin(event.data)) failures.push(describeFailure(event.data));
    // The summaries of single files come before; the one of the run names no file.
    if (event.type === 'test:summary' && event.data.file === undefined) {
      const { tests, passed, skipped, todo } = event.data.counts;
      const counts: SuiteCounts = {
        passed: passed - emptyFiles.length,
        failed: tests - passed - skipped - todo,
        failures,
        skipped: skipped + todo,
        emptyFiles,
      };
      yield JSON.stringify(counts);
    }
  }
}

type Failure = Extract<TestEvent, { type: 'test:fail' }>['data'];

/** A group fails with its tests, which are reported themselves. */
const failedWithin = ({ details }: Failure): boolean =>
  Reflect.get(details.error, 'failureType') === 'subtestsFailed';

function describeFailure({ name, file = '', details }: Failure): string {
  const { cause } = details.error;
  return failureLine(
    relative(process.cwd(), file),
    name,
    cause instanceof Error ? cause.message : String(cause),
  );
}

/** A file that declares no test is reported as one passed test, named after the file. */
function isFileItself({ name, nesting, file }: { name: string; nesting: number; file?: string }): boolean {
  return nesting === 0 && file !== undefined && (name === file || name === relative(process.cwd(), file));
}
