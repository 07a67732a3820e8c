import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { judge, parseCounts, type SuiteCounts, type Verdict } from './suite-counts.ts';
import type { Suite } from './suites.ts';

const repository = join(import.meta.dirname, '..', '..');
const reports = join(repository, 'node_modules', '.cache', 'suite-reports');
const compiled = join(repository, 'node_modules', '.cache', 'compiled');
const longestMs = 20 * 60_000;

/** A suite that has run: the verdict, how long it took, and all that its commands printed. */
export interface SuiteRun {
  readonly verdict: Verdict;
  readonly seconds: number;
  readonly output: string;
}

/** Runs a suite's commands in turn. It does not throw: a command that cannot be started is a failure too. */
export async function runSuite(suite: Suite): Promise<SuiteRun> {
  const startedAt = performance.now();
  const reportFile = join(reports, `${suite.name.replaceAll(/\W+/g, '-')}.json`);
  mkdirSync(reports, { recursive: true });
  rmSync(reportFile, { force: true });
  const endings: Ending[] = [];
  for (const command of suite.commands) endings.push(await runCommand(suite, command, reportFile));
  const counts =
    suite.counted === 'commands' ? countCommands(suite.commands, endings) : readReport(reportFile);
  const failed = endings.find((ending) => ending.exitCode !== 0);
  return {
    verdict: judge(counts, failed === undefined ? 0 : failed.exitCode),
    seconds: (performance.now() - startedAt) / 1000,
    output: endings.map((ending) => ending.output).join(''),
  };
}

interface Ending {
  readonly exitCode: number | null;
  readonly output: string;
}

async function runCommand(suite: Suite, command: readonly string[], reportFile: string): Promise<Ending> {
  const [program = '', ...args] = command.map((word) => word.replace('$SUITE_REPORT', reportFile));
  const child = spawn(program, args, {
    cwd: join(repository, suite.folder ?? ''),
    env: environment(suite, reportFile),
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: longestMs,
  });
  let output = '';
  const keep = (chunk: string) => (output += chunk);
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  try {
    await once(child, 'close');
    return { exitCode: child.exitCode, output };
  } catch (error) {
    return { exitCode: null, output: `${output}${String(error)}\n` };
  }
}

function environment(suite: Suite, reportFile: string): NodeJS.ProcessEnv {
  const programs = [
    join(repository, suite.folder ?? '', 'node_modules', '.bin'),
    join(repository, 'node_modules', '.bin'),
  ];
  const path = [...programs, dirname(process.execPath), process.env['PATH']].join(delimiter);
  return {
    ...process.env,
    PATH: path,
    TZ: suite.timeZone,
    SUITE_REPORT: reportFile,
    FORCE_COLOR: '0',
    // Every test file is a process that loads the server; from here, in half the time.
    NODE_COMPILE_CACHE: compiled,
  };
}

function countCommands(commands: Suite['commands'], endings: readonly Ending[]): SuiteCounts {
  const failures = commands
    .filter((_, index) => endings[index]?.exitCode !== 0)
    .map((command) => command.join(' '));
  const passed = commands.length - failures.length;
  return { passed, failed: failures.length, failures, skipped: 0, emptyFiles: [] };
}

function readReport(file: string): SuiteCounts | undefined {
  return existsSync(file) ? parseCounts(readFileSync(file, 'utf8')) : undefined;
}
