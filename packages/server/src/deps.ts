import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { Database } from './db/database.ts';
import type { Metrics } from './metrics/make-metrics.ts';
import type { Google } from './google/google.ts';
import type { Mailer } from './mail/mailer.ts';
import type { RateLimits } from './rate-limits.ts';
import type { Secrets } from './secrets.ts';
import type { OpenStreams } from './streams/open-streams.ts';
import type { Logger } from 'pino';

/** What the server is made of: a plain object, put together in `main.ts` and in `testing/test-app.ts`. */
export interface Deps {
  readonly config: Config;
  readonly db: Database;
  readonly clock: Clock;
  readonly secrets: Secrets;
  readonly mailer: Mailer;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly rateLimits: RateLimits;
  /** Null when the operator has set no OAuth client. */
  readonly google: Google | null;
  /** The answers of this process that stay open. */
  readonly streams: OpenStreams;
  /** Called after a commit that queued work: the worker looks at once instead of at its next turn. */
  readonly wakeWorker: () => void;
}
