import type { TestRunnerConfig } from '@web/test-runner';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { findFirefox } from '../../scripts/browser/firefox-path.ts';
import { widgetTests } from './widget-tests.config.ts';

/** The elements' tests in an installed Firefox, one file after the other. */
const config: TestRunnerConfig = {
  ...widgetTests,
  concurrency: 1,
  browsers: [
    puppeteerLauncher({
      launchOptions: { browser: 'firefox', executablePath: findFirefox(), headless: true },
    }),
  ],
};

export default config;
