import { pino } from 'pino';
import { createApp } from '../app.ts';
import { FixedClock } from '../clock.ts';
import type { Config } from '../config.ts';
import type { Database } from '../db/database.ts';
import { demoApp } from '../demo/demo-data.ts';
import { seedDemo } from '../demo/seed-demo.ts';
import type { Deps } from '../deps.ts';
import { makeMetrics } from '../metrics/make-metrics.ts';
import { makeRateLimits } from '../rate-limits.ts';
import { secretsFrom } from '../secrets.ts';

/** Ten o'clock UTC on a Monday in March: eleven in Berlin, six in New York. */
export const worldNow = Date.UTC(2027, 2, 1, 10);

/** An answer that was read as JSON. */
export interface JsonAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
  readonly text: string;
}

/** The demo's business on a database of a test, with a clock that stands still. */
export interface TestWorld {
  readonly deps: Deps;
  readonly clock: FixedClock;
  /** Calls the API as the demo's widget does. */
  call(
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<JsonAnswer>;
  /** What no refused call may change: how many rows there are, per table. */
  rowCounts(): Promise<Record<string, number>>;
}

const countedTables = [
  'bookings',
  'booking_hosts',
  'occupancy',
  'attendees',
  'links',
  'timeline',
  'outbox',
  'series',
  'idempotency',
] as const;

/** Opens the demo's business on a database; `parts` stand in for the usual ones. */
export async function openWorld(
  db: Database,
  config: Partial<Config> = {},
  parts: Partial<Omit<Deps, 'db' | 'clock'>> = {},
): Promise<TestWorld> {
  const clock = new FixedClock(worldNow);
  const deps: Deps = {
    config: {
      database: { engine: 'sqlite', path: ':memory:' },
      port: 3000,
      publicUrl: 'http://localhost:3000',
      secretKey: null,
      smtpUrl: null,
      mail: 'dev',
      trustProxy: 0,
      metricsToken: null,
      logLevel: 'silent',
      demo: true,
      devClock: true,
      rateLimits: false,
      webhookPrivate: false,
      calendarWaitMs: 2500,
      google: null,
      ...config,
    },
    db,
    clock,
    secrets: secretsFrom('a test key that is long enough to be used'),
    mailer: { send: () => Promise.resolve() },
    log: pino({ level: 'silent' }),
    metrics: makeMetrics(),
    rateLimits: makeRateLimits(config.rateLimits ?? false),
    google: null,
    wakeWorker: () => undefined,
    ...parts,
  };
  await seedDemo(deps);
  const app = createApp(deps);
  return {
    deps,
    clock,
    async call(method, path, body, headers = {}) {
      const answer = await app.request(path, {
        method,
        headers: {
          'Booking-Widget-Key': demoApp.key,
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await answer.text();
      const read: unknown = text === '' ? {} : JSON.parse(text);
      return { status: answer.status, headers: answer.headers, text, body: isRecord(read) ? read : {} };
    },
    async rowCounts() {
      const counts: Record<string, number> = {};
      for (const table of countedTables) {
        const row = await db.read
          .selectFrom(table)
          .select((select) => select.fn.countAll().as('rows'))
          .executeTakeFirstOrThrow();
        counts[table] = Number(row.rows);
      }
      return counts;
    },
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
