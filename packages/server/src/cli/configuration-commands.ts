import { widgetKeys } from '../apps/widget-key-resource.ts';
import { teams } from '../members/team-resource.ts';
import { auditLogCommand } from './audit-log-command.ts';
import { clientCommand } from './client-command.ts';
import { configurationCommand } from './configuration-command.ts';
import { memberCommand } from './member-command.ts';
import { eventTypes } from '../event-types/event-type-resource.ts';
import { hosts } from '../hosts/host-resource.ts';
import { locations } from '../locations/location-resource.ts';
import { hostTimesCommands } from './host-times-commands.ts';
import type { Command } from './terminal.ts';
import { webhookCommand } from './webhook-command.ts';

/** The commands by which an app is configured, by name. */
export const configurationCommands: readonly (readonly [name: string, command: Command])[] = [
  ['widget-key', configurationCommand('widget-key', widgetKeys)],
  ['client', clientCommand],
  ['member', memberCommand],
  ['team', configurationCommand('team', teams)],
  ['event-type', configurationCommand('event-type', eventTypes)],
  ['location', configurationCommand('location', locations)],
  ['host', configurationCommand('host', hosts)],
  ...hostTimesCommands,
  ['webhook', webhookCommand],
  ['audit-log', auditLogCommand],
];
