import { AppError } from '@slotkit/shared';
import { ConfigError } from '../config-error.ts';
import { appCommand } from './app-command.ts';
import { availabilityCommand } from './availability-command.ts';
import { backupCommand } from './backup-command.ts';
import { bookingCommand } from './booking-command.ts';
import { calendarCommand } from './calendar-command.ts';
import { channelCommand } from './channel-command.ts';
import { CommandError } from './command-error.ts';
import { configurationCommands } from './configuration-commands.ts';
import { contactCommand } from './contact-command.ts';
import { deliveryCommand } from './delivery-command.ts';
import { demoCommand } from './demo-command.ts';
import { migrateCommand } from './migrate-command.ts';
import { serveCommand } from './serve-command.ts';
import type { Command, Terminal } from './terminal.ts';
import { tzCommand } from './tz-command.ts';
import { workerCommand } from './worker-command.ts';

const commands = new Map<string, Command>([
  ['serve', serveCommand],
  ['worker', workerCommand],
  ['migrate', migrateCommand],
  ['demo', demoCommand],
  ['app', appCommand],
  ['booking', bookingCommand],
  ['availability', availabilityCommand],
  ['delivery', deliveryCommand],
  ['contact', contactCommand],
  ['calendar', calendarCommand],
  ['channel', channelCommand],
  ['tz', tzCommand],
  ['backup', backupCommand],
  ...configurationCommands,
]);

const exitCodes = { fine: 0, failed: 1, misused: 2 } as const;

function usage(): string {
  const lines = [...commands.values()].map(({ usage, summary }) => `  ${usage}\n      ${summary}`);
  return ['Usage: slotkit <command>', '', ...lines].join('\n');
}

/** Runs the command that the arguments name, and returns the exit code: 0 fine, 1 failed, 2 no such command. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name = '', ...rest] = args;
  if (['help', '--help', '-h'].includes(name)) {
    terminal.say(usage());
    return exitCodes.fine;
  }
  const command = commands.get(name);
  if (!command) {
    if (name !== '') terminal.complain(`There is no command "${name}".\n`);
    terminal.complain(usage());
    return exitCodes.misused;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    terminal.complain(failureText(error));
    return exitCodes.failed;
  }
}

function failureText(error: unknown): string {
  if (error instanceof CommandError || error instanceof ConfigError) return error.message;
  if (error instanceof AppError) return `${error.code}: ${error.message}`;
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\nbecause of ${failureText(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
