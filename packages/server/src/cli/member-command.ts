import { idOf, roleNames, text } from '@slotkit/shared/wire';
import { z } from 'zod';
import { findApp } from '../apps/app-store.ts';
import { readConfig } from '../config.ts';
import { inChange } from '../configuration/change.ts';
import { ObjectService } from '../configuration/object-service.ts';
import type { Writer } from '../db/database.ts';
import { members } from '../members/member-resource.ts';
import { findMember } from '../members/member-store.ts';
import { linkMinutes, makeSignInLink, signInUrl } from '../sign-in/sign-in-link.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
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

const linkUsage = 'member sign-in-link <member id>';

/** `member …`: as every kind of object; `member create` takes options as well as JSON, and `member sign-in-link` lets somebody in. */
export const memberCommand: Command = {
  usage: `${createUsage} | sign-in-link <member id> | list|get|create|patch|delete <app> …`,
  summary:
    'Make a member of an app by options, and print it as JSON with a link to sign in by; make such a link; see and change members by JSON',
  async run(args, terminal) {
    const [action, first = '--', ...rest] = args;
    if (action === 'sign-in-link') {
      if (first === '--' || rest.length > 0) throw new CommandError(`Usage: slotkit ${linkUsage}`);
      await printLink(first, terminal);
      return 0;
    }
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
    const link = await linkFor(deps, id);
    terminal.say(
      JSON.stringify({ member_id: id, app_id: appId, name, email, permissions, ...link }, null, 2),
    );
  });
}

/** Prints a link for a member that is there already; those that it has stay good. */
async function printLink(memberId: string, terminal: Terminal): Promise<void> {
  await withDeps(readConfig(terminal.env), terminal, async (deps) => {
    await requireMigrated(deps.db);
    const member = await findMember(deps.db.read, memberId);
    if (!member) throw new CommandError(`There is no member ${memberId}, or it is archived.`);
    terminal.say(JSON.stringify({ member_id: memberId, ...(await linkFor(deps, memberId)) }, null, 2));
  });
}

async function linkFor(deps: Deps, memberId: string): Promise<object> {
  const now = deps.clock.now();
  const link = await writeTransaction(deps.db, (trx) =>
    makeSignInLink(deps, trx, { memberId, way: 'command' }, now),
  );
  return { sign_in_url: signInUrl(deps, link), works_once_within_minutes: linkMinutes.command };
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
