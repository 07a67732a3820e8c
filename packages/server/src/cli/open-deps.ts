import type { DestinationStream } from 'pino';
import { DevClock, systemClock } from '../clock.ts';
import type { Config } from '../config.ts';
import { openDatabase } from '../db/open-database.ts';
import type { Deps } from '../deps.ts';
import { makeGoogle } from '../google/google.ts';
import { makeLog } from '../log.ts';
import { makeMailer } from '../mail/make-mailer.ts';
import { makeMetrics } from '../metrics/make-metrics.ts';
import { makeRateLimits } from '../rate-limits.ts';
import { secretKeyOf } from '../secret-key.ts';
import { secretsFrom } from '../secrets.ts';
import { OpenStreams } from '../streams/open-streams.ts';

/** Puts the server together as its settings say. Whoever opened it closes `deps.db`. */
export function openDeps(config: Config, logDestination: DestinationStream): Deps {
  const secrets = secretsFrom(secretKeyOf(config));
  const clock = config.devClock ? new DevClock(systemClock) : systemClock;
  const db = openDatabase(config);
  const log = makeLog(config.logLevel, logDestination);
  const metrics = makeMetrics();
  return {
    config,
    db,
    clock,
    secrets,
    mailer: makeMailer(config, db, clock),
    log,
    metrics,
    rateLimits: makeRateLimits(config.rateLimits),
    google: makeGoogle(config.google),
    streams: new OpenStreams(config.rateLimits, {}, metrics.openStreams),
    wakeWorker: () => undefined,
  };
}
