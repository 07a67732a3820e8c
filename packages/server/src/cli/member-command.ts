import { idOf, roleNames, text } from '@slotkit/shared/wire';
import { z } from 'zod';
import { findApp } from '../apps/app-store.ts';
import { readConfig } from '../config.ts';
import { inChange } from '../configuration/change.ts';
import { ObjectService } from '../configuration/object-service.ts';
import type { Writer } from '../db/database.ts';
import { members } from '../members/member-resource.ts';
import { requireMigrated } from './check-ready.ts';
import { CommandError } from './command-error.ts';
import { configurationCommand } from './configuration-command.ts';
import { readOptions } from './read-options.ts';
import type { Command, Terminal } from './terminal.ts';
import { withDeps } from './with-deps.ts';

const options = z.strictObject({
  app: text.slug,
  name: text.personName,
  email: text.email,
  role: z.enum(roleNames).default('agent'),
  locale: text.locale.optional(),
  /** The host that this member is booked as. */
  host: idOf('host').optional(),
});

const createUsage =
  'member create --app … --name … --email … [--role agent|manager|admin] [--locale …] [--host …]';
const configure = configurationCommand('member', members);

/** `member …`: as every kind of object; `member create` takes options as well as JSON. */
export const memberCommand: Command = {
  usage: `${createUsage} | list|get|create|patch|delete <app> …`,
  summary: 'Make a member of an app by options, and print it as JSON; see and change members by JSON',
  async run(args, terminal) {
    const [action, first = '--', ...rest] = args;
    if (action !== 'create' || !first.startsWith('--')) return configure.run(args, terminal);
    await createOne(first === '--' ? [] : [first, ...rest], terminal);
    return 0;
  },
};

async function createOne(args: readonly string[], terminal: Terminal): Promise<void> {
  const { app: appId, host, ...request } = readOptions(args, options, createUsage);
  await withDeps(readConfig(terminal.env), terminal, async (deps) => {
    await requireMigrated(deps.db);
    if (!(await findApp(deps.db.read, appId))) throw new CommandError(`There is no app "${appId}".`);
    const service = new ObjectService(deps, members);
    const { id, name, email, permissions } = await inChange(
      deps,
      { kind: 'operator', appId },
      async (change) => {
        if (host !== undefined) await requireHost(change.trx, appId, host);
        const added = await service.createIn(change, request);
        if (host !== undefined) await linkHost(change.trx, host, added.id);
        return added;
      },
    );
    terminal.say(JSON.stringify({ member_id: id, app_id: appId, name, email, permissions }, null, 2));
  });
}

async function requireHost(trx: Writer, appId: string, hostId: string): Promise<void> {
  const host = await trx
    .selectFrom('hosts')
    .select('id')
    .where('id', '=', hostId)
    .where('app_id', '=', appId)
    .executeTakeFirst();
  if (!host) throw new CommandError(`The app "${appId}" has no host ${hostId}.`);
}

async function linkHost(trx: Writer, hostId: string, memberId: string): Promise<void> {
  await trx.updateTable('hosts').set({ member_id: memberId }).where('id', '=', hostId).execute();
}
