import type { Environment } from '../config.ts';

/** Where a command runs: what `main.ts` has of the process, and tests bring along. */
export interface Terminal {
  readonly env: Environment;
  /** Writes a line to the standard output. */
  readonly say: (line: string) => void;
  /** Writes a line to the standard error output. */
  readonly complain: (line: string) => void;
  /** Aborted when the process is asked to end. */
  readonly stop: AbortSignal;
}

/** One command of the CLI; returns its exit code. */
export interface Command {
  /** The words that call it, and its arguments. */
  readonly usage: string;
  readonly summary: string;
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<number>;
}
