import { widgetKeys } from '../apps/widget-key-resource.ts';
import { configurationCommand } from './configuration-command.ts';
import type { Command } from './terminal.ts';

/** The commands by which an app is configured, by name. */
export const configurationCommands: readonly (readonly [name: string, command: Command])[] = [
  ['widget-key', configurationCommand('widget-key', widgetKeys)],
];
