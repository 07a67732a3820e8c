import { apiScopes, text } from '@slotkit/shared/wire';
import { isTimeZone } from '@slotkit/shared/time';
import { z } from 'zod';
import { createNewApp } from '../apps/create-app.ts';
import { readConfig } from '../config.ts';
import { requireMigrated } from './check-ready.ts';
import { CommandError } from './command-error.ts';
import { readOptions } from './read-options.ts';
import type { Command } from './terminal.ts';
import { withDeps } from './with-deps.ts';

const options = z.strictObject({
  name: text.title.default('My business'),
  /** The public name in addresses; made from the name when left out. */
  id: text.slug.optional(),
  timezone: text.zoneName.refine(isTimeZone, 'is no IANA time zone such as Europe/Berlin').default('UTC'),
  /** Sender of all mail and organizer of all meetings, for good. */
  email: text.email.optional(),
  /** Separated by commas or blanks. */
  scopes: z
    .string()
    .transform((scopes) => scopes.split(/[\s,]+/).filter((scope) => scope !== ''))
    .pipe(z.array(z.enum(apiScopes)).min(1))
    .optional(),
});

/** `app create`: a new app with a widget key and an OAuth client, printed as JSON. The secret is shown this once. */
export const appCommand: Command = {
  usage: 'app create [--name …] [--id …] [--timezone …] [--email …] [--scopes …]',
  summary: 'Make an app, and print its widget key and OAuth client as JSON',
  async run([action, ...args], terminal) {
    if (action !== 'create') throw new CommandError(`Usage: slotkit ${appCommand.usage}`);
    const { name, timezone, email, scopes, ...given } = readOptions(args, options, appCommand.usage);
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
    return 0;
  },
};

/** The letters and digits of a name, as an address has them; `app` when there are none. */
function slugOf(name: string): string {
  const plain = name.normalize('NFKD').toLowerCase().replaceAll(/\p{M}/gu, '');
  const slug = plain.replaceAll(/[^a-z0-9]+/g, '-').slice(0, 64);
  return slug.replaceAll(/^-+|-+$/g, '') || 'app';
}
