import { idOf, roles, text, type Role } from '@slotkit/shared/wire';
import { z } from 'zod';
import { findApp } from '../apps/app-store.ts';
import { readConfig } from '../config.ts';
import type { Writer } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { insertMember } from '../members/member-store.ts';
import { requireMigrated } from './check-ready.ts';
import { CommandError } from './command-error.ts';
import { readOptions } from './read-options.ts';
import type { Command } from './terminal.ts';
import { withDeps } from './with-deps.ts';

const roleNames: readonly Role[] = ['agent', 'manager', 'admin'];

const options = z.strictObject({
  app: text.slug,
  name: text.personName,
  email: text.email,
  role: z.enum(roleNames).default('agent'),
  locale: text.locale.optional(),
  /** The host that this member is booked as. */
  host: idOf('host').optional(),
});

/** `member create`: somebody who signs in, printed as JSON. */
export const memberCommand: Command = {
  usage: 'member create --app … --name … --email … [--role agent|manager|admin] [--locale …] [--host …]',
  summary: 'Make a member of an app, and print it as JSON',
  async run([action, ...args], terminal) {
    if (action !== 'create') throw new CommandError(`Usage: slotkit ${memberCommand.usage}`);
    const { app: appId, name, email, role, locale, host } = readOptions(args, options, memberCommand.usage);
    await withDeps(readConfig(terminal.env), terminal, async (deps) => {
      await requireMigrated(deps.db);
      const app = await findApp(deps.db.read, appId);
      if (!app) throw new CommandError(`There is no app "${appId}".`);
      const member = await writeTransaction(deps.db, async (trx) => {
        const record = { appId, name, email, permissions: roles[role], locale: locale ?? app.locale };
        const added = await insertMember(trx, record, deps.clock.now());
        if (host !== undefined) await linkHost(trx, appId, host, added.id);
        return added;
      });
      const { id, permissions } = member;
      terminal.say(JSON.stringify({ member_id: id, app_id: appId, name, email, permissions }, null, 2));
    });
    return 0;
  },
};

async function linkHost(trx: Writer, appId: string, hostId: string, memberId: string): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('hosts')
    .set({ member_id: memberId })
    .where('id', '=', hostId)
    .where('app_id', '=', appId)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new CommandError(`The app "${appId}" has no host ${hostId}.`);
}
