import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import type { Database } from '../db/database.ts';
import type { Mailer } from './mailer.ts';

/** The mailer that the settings ask for. */
export const makeMailer = (_config: Config, _db: Database, _clock: Clock): Mailer => ({
  send: () => Promise.reject(new Error('No mail can be sent yet.')),
});
