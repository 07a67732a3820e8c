import { readFileSync } from 'node:fs';
import { CommandError } from './command-error.ts';

/** Reads a file that somebody named; `-`, or none, is the standard input. Throws a sentence when it cannot be read. */
export function readText(file = '-'): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(`${file === '-' ? 'Standard input' : file} cannot be read: ${reason}.`);
  }
}
