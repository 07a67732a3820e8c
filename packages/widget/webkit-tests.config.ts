import type { TestRunnerConfig } from '@web/test-runner';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { startWebKitDriver } from '../../scripts/browser/webkit-driver.ts';
import { otherBrowserTests } from './other-browsers.config.ts';

const { port, browser } = await startWebKitDriver();
const capabilities = {
  browserName: 'MiniBrowser',
  'wdio:enforceWebDriverClassic': true,
  'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
};
const launcher = webdriverLauncher({ hostname: '127.0.0.1', port, path: '/', capabilities });
const stopSession = launcher.stopSession.bind(launcher);

/** The elements' tests in an installed WebKitGTK. */
const config: TestRunnerConfig = {
  ...(await otherBrowserTests()),
  browsers: [
    // Coverage is not measured here, and the runner's types want it left out, not undefined.
    Object.assign(launcher, {
      async stopSession(id: string): Promise<object> {
        await stopSession(id);
        return {};
      },
    }),
  ],
};

export default config;
