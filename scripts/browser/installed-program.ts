import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The full path of the first of these commands that is installed, in the order of the folders on the PATH. */
export function installedProgram(commands: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => commands.map((command) => join(folder, command))).find(existsSync);
}

/** The same, of commands that Debian has in a package. Throws what to install where none is found. */
export function neededProgram(commands: readonly string[], debianPackage: string): string {
  const program = installedProgram(commands);
  if (program === undefined) throw notInstalled(commands.join(' or '), debianPackage);
  return program;
}

/** Says how a machine gets what it lacks. */
export const notInstalled = (what: string, debianPackage: string): Error =>
  new Error(`${what} is not installed. On Debian and Ubuntu: apt-get install ${debianPackage}`);
