import { createApp } from '../app.ts';
import { FixedClock } from '../clock.ts';
import type { Config } from '../config.ts';
import type { Database } from '../db/database.ts';
import { demoApp } from '../demo/demo-data.ts';
import { seedDemo } from '../demo/seed-demo.ts';
import type { Deps } from '../deps.ts';
import { rowCounts } from './row-counts.ts';
import { testDeps, testNow } from './test-deps.ts';

/** The present of the demo's business: `testNow`. */
export const worldNow = testNow;

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
  /** Opens one of our own pages. */
  page(path: string): Promise<Response>;
  /** What no refused call may change. */
  rowCounts(): Promise<Record<string, number>>;
}

/** Opens the demo's business on a database; `parts` stand in for the usual ones. */
export async function openWorld(
  db: Database,
  config: Partial<Config> = {},
  parts: Partial<Omit<Deps, 'db' | 'clock'>> = {},
): Promise<TestWorld> {
  const clock = new FixedClock(worldNow);
  const deps = testDeps(db, { mail: 'dev', demo: true, devClock: true, ...config }, { ...parts, clock });
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
    page: async (path) => app.request(path),
    rowCounts: () => rowCounts(db),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
