import { existsSync } from 'node:fs';
import { neededProgram } from './installed-program.ts';

/** Finds Firefox: the one that FIREFOX_PATH names, else an installed one. Throws what to install. */
export function findFirefox(): string {
  const named = process.env['FIREFOX_PATH'];
  if (named === undefined || named === '') return neededProgram(['firefox-esr', 'firefox'], 'firefox-esr');
  if (!existsSync(named)) throw new Error(`FIREFOX_PATH names ${named}, and there is no such file.`);
  return named;
}
