import type { TestRunnerConfig } from '@web/test-runner';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { findFirefox } from '../../scripts/browser/firefox-path.ts';
import { otherBrowserTests } from './other-browsers.config.ts';

/** The elements' tests in an installed Firefox. */
const config: TestRunnerConfig = {
  ...(await otherBrowserTests()),
  browsers: [
    puppeteerLauncher({
      launchOptions: { browser: 'firefox', executablePath: findFirefox(), headless: true },
    }),
  ],
};

export default config;
