import { rotateSecretRequestSchema } from '@slotkit/shared/wire';
import { findApp } from '../apps/app-store.ts';
import { clients } from '../clients/client-resource.ts';
import { rotateSecret } from '../clients/rotate-secret.ts';
import { readConfig } from '../config.ts';
import { CommandError } from './command-error.ts';
import { configurationCommand } from './configuration-command.ts';
import type { Command } from './terminal.ts';
import { withDeps } from './with-deps.ts';

const configure = configurationCommand('client', clients);

/** `client …`: as every kind of object, and `client rotate-secret <app> <id> [keep-old-minutes]`. */
export const clientCommand: Command = {
  usage: 'client list|get|create|patch|delete|rotate-secret <app> [id] [file]',
  summary: `${configure.summary}; rotate-secret <app> <id> [minutes that the old one is kept]`,
  async run(args, terminal) {
    const [action, appId, id, minutes, ...rest] = args;
    if (action !== 'rotate-secret') return configure.run(args, terminal);
    if (appId === undefined || id === undefined || rest.length > 0)
      throw new CommandError('Usage: slotkit client rotate-secret <app> <id> [keep-old-minutes]');
    const request = rotateSecretRequestSchema.safeParse(
      minutes === undefined ? {} : { keep_old_minutes: Number(minutes) },
    );
    if (!request.success) throw new CommandError('keep-old-minutes must be a whole number from 0 to 43200.');
    await withDeps(readConfig(terminal.env), terminal, async (deps) => {
      if (!(await findApp(deps.db.read, appId))) throw new CommandError(`There is no app "${appId}".`);
      const rotated = await rotateSecret(deps, { kind: 'operator', appId }, id, request.data);
      terminal.say(JSON.stringify(rotated, null, 2));
    });
    return 0;
  },
};
