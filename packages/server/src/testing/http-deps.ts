import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { FixedClock } from '../clock.ts';
import type { Config } from '../config.ts';
import { migrateToLatest } from '../db/migrate.ts';
import { openSqlite } from '../db/open-sqlite.ts';
import type { Deps } from '../deps.ts';
import { makeLog } from '../log.ts';
import { makeMetrics } from '../metrics/make-metrics.ts';
import { makeRateLimits } from '../rate-limits.ts';
import { secretsFrom } from '../secrets.ts';

/** Dependencies for tests of everything around the domain, with what was logged and a way to put all of it away. */
export interface HttpDeps extends Deps {
  /** The log so far, as text. */
  readonly logged: () => string;
  readonly remove: () => Promise<void>;
}

/** Ten o'clock UTC on a Monday in March. */
export const testNow = Date.UTC(2027, 2, 1, 10);

/** A server's parts over a fresh SQLite file: standing clock, no mail, no rate limits unless `config` says so. */
export async function httpDeps(config: Partial<Config> = {}, parts: Partial<Deps> = {}): Promise<HttpDeps> {
  const folder = mkdtempSync(join(tmpdir(), 'slotkit-http-'));
  const path = join(folder, 'test.sqlite');
  const db = openSqlite(path);
  await migrateToLatest(db);
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  return {
    config: {
      database: { engine: 'sqlite', path },
      port: 3000,
      publicUrl: 'http://localhost:3000',
      secretKey: null,
      smtpUrl: null,
      mail: 'off',
      trustProxy: 0,
      metricsToken: null,
      logLevel: 'debug',
      demo: false,
      devClock: false,
      rateLimits: false,
      webhookPrivate: false,
      calendarWaitMs: 2500,
      google: null,
      ...config,
    },
    db,
    clock: new FixedClock(testNow),
    secrets: secretsFrom('a test key that is long enough to be used'),
    mailer: { send: () => Promise.resolve() },
    log: makeLog('debug', stream),
    metrics: makeMetrics(),
    rateLimits: makeRateLimits(config.rateLimits ?? false),
    google: null,
    wakeWorker: () => undefined,
    ...parts,
    logged: () => text,
    async remove() {
      await db.close();
      rmSync(folder, { recursive: true });
    },
  };
}
