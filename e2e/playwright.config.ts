import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { launchOptions } from '../scripts/browser/launch-options.ts';
import type { JourneyOptions } from './journey.ts';

/**
 * Every journey runs on SQLite; those tagged `@both-databases` on PostgreSQL as well.
 * There is no retry: a journey that passes the second time has found something.
 */
export default defineConfig<object, JourneyOptions>({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../test-results',
  snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
  globalSetup: './build-first.ts',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 30_000,
  reporter: [['list'], [join(import.meta.dirname, '..', 'scripts', 'check', 'journey-report.ts')]],
  use: {
    launchOptions: await launchOptions(),
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    screenshot: 'only-on-failure',
    // `--trace retain-on-failure` shows more of a failure. For every run it would take a sixth of the time.
    trace: 'off',
  },
  projects: [
    { name: 'sqlite', use: { database: 'sqlite' } },
    { name: 'postgres', use: { database: 'postgres' }, grep: /@both-databases/ },
  ],
});
