import { pino } from 'pino';
import { FixedClock } from '../clock.ts';
import type { Config } from '../config.ts';
import type { Database } from '../db/database.ts';
import type { Deps } from '../deps.ts';
import { makeMetrics } from '../metrics/make-metrics.ts';
import { makeRateLimits } from '../rate-limits.ts';
import { secretsFrom } from '../secrets.ts';
import { OpenStreams } from '../streams/open-streams.ts';
import { patienceMs } from './patience.ts';

/** Ten o'clock UTC on a Monday in March: eleven in Berlin, six in New York. */
export const testNow = Date.UTC(2027, 2, 1, 10);

const testConfig: Config = {
  database: { engine: 'sqlite', path: ':memory:' },
  port: 3000,
  publicUrl: 'http://localhost:3000',
  secretKey: null,
  smtpUrl: null,
  mail: 'off',
  trustProxy: 0,
  metricsToken: null,
  logLevel: 'silent',
  demo: false,
  devClock: false,
  rateLimits: false,
  webhookPrivate: false,
  databaseWaitMs: patienceMs,
  calendarWaitMs: patienceMs,
  google: null,
};

/** A server's parts over a database of a test: no mail, no log and no rate limits unless `config` or `parts` say so. */
export function testDeps(db: Database, config: Partial<Config>, parts: Partial<Deps>): Deps {
  return {
    config: { ...testConfig, ...config },
    db,
    clock: new FixedClock(testNow),
    secrets: secretsFrom('a test key that is long enough to be used'),
    mailer: { send: () => Promise.resolve() },
    log: pino({ level: 'silent' }),
    metrics: makeMetrics(),
    rateLimits: makeRateLimits(config.rateLimits ?? false),
    google: null,
    streams: new OpenStreams(config.rateLimits ?? false),
    wakeWorker: () => undefined,
    ...parts,
  };
}
