import { readConfig, type Config } from '../config.ts';
import { migrateToLatest } from '../db/migrate.ts';
import { demoApp, demoClient } from '../demo/demo-data.ts';
import { seedDemo } from '../demo/seed-demo.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { adminsToTell } from '../members/member-store.ts';
import { linkMinutes, makeSignInLink, signInUrl } from '../sign-in/sign-in-link.ts';
import { runServer } from './run-server.ts';
import type { Command } from './terminal.ts';
import { withDeps } from './with-deps.ts';

const addresses = ({ publicUrl, mail }: Config, console: readonly string[]): string[] => [
  '',
  '  Slotkit demo',
  '',
  `  Landing page   ${publicUrl}/`,
  `  Booking page   ${publicUrl}/book/${demoApp.id}`,
  ...console,
  ...(mail === 'dev' ? [`  Mailbox        ${publicUrl}/dev/mail`] : []),
  `  Documentation  ${publicUrl}/docs`,
  `  Widget key     ${demoApp.key}`,
  `  OAuth client   ${demoClient.id}`,
  `  Client secret  ${demoClient.secret} (the same for every demo)`,
  `  Token address  ${publicUrl}/oauth/token`,
  '',
];

/** A link by which the demo's admin signs in. */
async function consoleLines(deps: Deps): Promise<string[]> {
  const [admin] = await adminsToTell(deps.db.read, demoApp.id);
  if (!admin) return [];
  const now = deps.clock.now();
  const link = await writeTransaction(deps.db, (trx) =>
    makeSignInLink(deps, trx, { memberId: admin.id, way: 'command' }, now),
  );
  const minutes = linkMinutes.command;
  return [
    `  Console        ${signInUrl(deps, link)}`,
    `                 (works once, within ${minutes} minutes; then ${deps.config.publicUrl}/console mails ${admin.email} another)`,
  ];
}

/** `demo`: a business to try things out with, everything in one process. Its log says only what goes wrong. */
export const demoCommand: Command = {
  usage: 'demo',
  summary: 'Serve a demo business: migrate, seed, serve and work in one process',
  async run(_args, terminal) {
    const config = readConfig({ LOG_LEVEL: 'warn', ...terminal.env, DEMO: '1' });
    await withDeps(config, terminal, async (deps) => {
      await migrateToLatest(deps.db);
      await seedDemo(deps);
      const console = await consoleLines(deps);
      await runServer(deps, terminal.stop, () => {
        for (const line of addresses(config, console)) terminal.say(line);
        terminal.say(`Ready on ${config.publicUrl} (press Ctrl+C to stop)`);
      });
    });
    return 0;
  },
};
