import { ConfigError } from '../config-error.ts';
import type { Config } from '../config.ts';
import type { Database } from '../db/database.ts';
import { isMigrated } from '../db/migrate.ts';
import { CommandError } from './command-error.ts';

/** @throws ConfigError when mail is to be sent and no server is named that would take it. */
export function requireMail(config: Config): void {
  if (config.mail !== 'smtp' || config.smtpUrl !== null) return;
  const accepted =
    'smtp://user:password@host:port, so that customers get their mails; or set MAIL=off to send none';
  throw new ConfigError([{ name: 'SMTP_URL', value: null, accepted }]);
}

/** @throws CommandError when the database does not have the schema that this version needs. */
export async function requireMigrated(db: Database): Promise<void> {
  if (await isMigrated(db)) return;
  throw new CommandError('The database does not have the schema of this version yet. Run: slotkit migrate');
}
