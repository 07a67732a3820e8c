/** What a test runner reports about one suite; each runner's own report is turned into this. */
export interface SuiteCounts {
  readonly passed: number;
  readonly failed: number;
  /** What failed, in the words of {@link failureLine}. */
  readonly failures: readonly string[];
  /** Tests marked as skipped or as still to be written. */
  readonly skipped: number;
  /** Test files in which nothing was tested. */
  readonly emptyFiles: readonly string[];
}

/** How a suite came out. Whatever keeps it from being a full success adds to `failed` and has its sentence. */
export interface Verdict {
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly string[];
  readonly problems: readonly string[];
}

/**
 * Judges a suite by its report and by how its command ended. Nothing is forgiven: a missing report, no test at
 * all, an empty file, a skipped test and a command that failed after its tests are failures as well.
 */
export function judge(counts: SuiteCounts | undefined, exitCode: number | null): Verdict {
  const ending = exitCode === 0 ? [] : [`the command ended with ${exitCode ?? 'a signal'}`];
  if (counts === undefined)
    return { passed: 0, failed: 1, failures: [], problems: ['there is no report', ...ending] };
  const { passed, failed, failures, skipped, emptyFiles } = counts;
  const problems = [
    // Those that have a name are named.
    ...(failed > failures.length ? [`${failed - failures.length} failed`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...emptyFiles.map((file) => `${file} tests nothing`),
    ...(passed + failed + skipped === 0 ? ['there was no test'] : []),
  ];
  const counted = failed + skipped + emptyFiles.length;
  const unseen = problems.length > 0 || ending.length > 0;
  return {
    passed,
    failed: counted === 0 && unseen ? 1 : counted,
    failures,
    problems: [...problems, ...ending],
  };
}

/** Adds up the suites to the line that closes a run: `N passed, N failed`. */
export function totalLine(verdicts: readonly Verdict[]): string {
  const passed = verdicts.reduce((sum, verdict) => sum + verdict.passed, 0);
  const failed = verdicts.reduce((sum, verdict) => sum + verdict.failed, 0);
  return `${passed} passed, ${failed} failed`;
}

/** Names a failed test by its file and title, with the first line of what it said. */
export function failureLine(file: string, title: string, message = ''): string {
  const [said = ''] = message.replaceAll(colours, '').trim().split('\n', 1);
  // A file that cannot be loaded is its own title.
  return [...new Set([file, title, said])].filter((part) => part !== '').join(' › ');
}

// Assertions colour what they say even where nobody sees it.
const colours = new RegExp(String.raw`\u001B\[\d+m`, 'g');

/** All that kept a suite from being a full success, a line each, with the suite's name. */
export const failureLines = (name: string, { failures, problems }: Verdict): readonly string[] =>
  [...failures, ...problems].map((failure) => `✖ ${name}: ${failure}`);

/** One suite's line: name, count, seconds, and what went wrong if anything did. */
export function suiteLine(name: string, verdict: Verdict, seconds: number): string {
  const failed = verdict.failed > 0 ? `, ${verdict.failed} failed` : '';
  const count = `${String(verdict.passed).padStart(5)} passed${failed}`;
  const problems = verdict.problems.length > 0 ? `  ${verdict.problems.join('; ')}` : '';
  return `${name.padEnd(26)} ${count}  ${seconds.toFixed(1).padStart(5)} s${problems}`;
}

/** Reads the file that a runner's reporter wrote; undefined when it is not of that form. */
export function parseCounts(text: string): SuiteCounts | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isSuiteCounts(value) ? value : undefined;
  } catch {
    // A runner that was killed leaves half a file.
    return undefined;
  }
}

function isSuiteCounts(value: unknown): value is SuiteCounts {
  if (typeof value !== 'object' || value === null) return false;
  const numbers = ['passed', 'failed', 'skipped'].every((key) => Number.isInteger(Reflect.get(value, key)));
  return numbers && ['failures', 'emptyFiles'].every((key) => Array.isArray(Reflect.get(value, key)));
}
