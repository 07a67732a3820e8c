import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import type { Database } from '../db/database.ts';
import { devMailbox } from './dev-mailbox.ts';
import type { Mailer } from './mailer.ts';
import { smtpMailer } from './smtp-mailer.ts';

/** How this server sends mail, as its settings say. */
export function makeMailer(config: Pick<Config, 'mail' | 'smtpUrl'>, db: Database, clock: Clock): Mailer {
  if (config.mail === 'dev') return devMailbox(db, clock);
  if (config.mail === 'smtp' && config.smtpUrl !== null) return smtpMailer(config.smtpUrl);
  return { send: () => Promise.reject(new Error('This server is set up without mail.')) };
}
