import { apiScopes, appPatchSchema, text } from '@slotkit/shared/wire';
import { isTimeZone } from '@slotkit/shared/time';
import { z } from 'zod';
import { changeApp, getAppConfig } from '../apps/app-service.ts';
import { findApp } from '../apps/app-store.ts';
import { createNewApp } from '../apps/create-app.ts';
import { readConfig } from '../config.ts';
import { requireMigrated } from './check-ready.ts';
import { CommandError } from './command-error.ts';
import { readJsonFile } from './read-json-file.ts';
import { readOptions } from './read-options.ts';
import type { Command, Terminal } from './terminal.ts';
import { withDeps } from './with-deps.ts';

const options = z.strictObject({
  name: text.title.default('My business'),
  /** The public name in addresses; made from the name when left out. */
  id: text.slug.optional(),
  timezone: text.zoneName.refine(isTimeZone, 'is no IANA time zone such as Europe/Berlin').default('UTC'),
  /** Sender of all mail and organizer of all meetings. */
  email: text.email.optional(),
  /** Separated by commas or blanks. */
  scopes: z
    .string()
    .transform((scopes) => scopes.split(/[\s,]+/).filter((scope) => scope !== ''))
    .pipe(z.array(z.enum(apiScopes)).min(1))
    .optional(),
});

const createUsage = 'app create [--name …] [--id …] [--timezone …] [--email …] [--scopes …]';

/**
 * `app create`: a new app with a widget key and an OAuth client, printed as JSON; the secret is shown this once. `app get|patch <app>`:
 * what `/v1/app` answers and takes.
 */
export const appCommand: Command = {
  usage: `${createUsage} | get|patch <app> [file]`,
  summary: 'Make an app, and print its widget key and OAuth client as JSON; see or change one',
  async run([action, ...args], terminal) {
    if (action === 'create') await createOne(args, terminal);
    else if (action === 'get' || action === 'patch') await showOrChange(action, args, terminal);
    else throw misused();
    return 0;
  },
};

const misused = (): CommandError =>
  new CommandError(
    [
      `Usage: slotkit ${createUsage}`,
      '       slotkit app get <app>',
      '       slotkit app patch <app> [file]',
    ].join('\n'),
  );

async function createOne(args: readonly string[], terminal: Terminal): Promise<void> {
  const { name, timezone, email, scopes, ...given } = readOptions(args, options, createUsage);
  const id = given.id ?? slugOf(name);
  const config = readConfig(terminal.env);
  const sender = { name, email: email ?? `no-reply@${new URL(config.publicUrl).hostname}` };
  await withDeps(config, terminal, async (deps) => {
    await requireMigrated(deps.db);
    try {
      const created = await createNewApp(deps, { id, name, timezone, sender, ...(scopes && { scopes }) });
      terminal.say(JSON.stringify(created, null, 2));
    } catch (error) {
      if (!deps.db.engine.isDuplicate(error)) throw error;
      throw new CommandError(`There is an app "${id}" already. Choose another --id.`);
    }
  });
}

async function showOrChange(
  action: 'get' | 'patch',
  [appId, file, ...rest]: readonly string[],
  terminal: Terminal,
): Promise<void> {
  if (appId === undefined || rest.length > 0 || (action === 'get' && file !== undefined)) throw misused();
  await withDeps(readConfig(terminal.env), terminal, async (deps) => {
    if (!(await findApp(deps.db.read, appId))) throw new CommandError(`There is no app "${appId}".`);
    const caller = { kind: 'operator', appId } as const;
    const app =
      action === 'get'
        ? await getAppConfig(deps, caller)
        : await changeApp(deps, caller, readJsonFile(appPatchSchema, file), () => undefined);
    terminal.say(JSON.stringify(app, null, 2));
  });
}

/** The letters and digits of a name, as an address has them; `app` when there are none. */
function slugOf(name: string): string {
  const plain = name.normalize('NFKD').toLowerCase().replaceAll(/\p{M}/gu, '');
  const slug = plain.replaceAll(/[^a-z0-9]+/g, '-').slice(0, 64);
  return slug.replaceAll(/^-+|-+$/g, '') || 'app';
}
