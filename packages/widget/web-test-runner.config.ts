import { chromeLauncher, type TestRunnerConfig } from '@web/test-runner';
import { launchOptions } from '../../scripts/browser/launch-options.ts';
import { widgetTests } from './widget-tests.config.ts';

const config: TestRunnerConfig = {
  ...widgetTests,
  concurrency: 2,
  browsers: [
    chromeLauncher({
      launchOptions: await launchOptions(),
      async createPage({ browser }) {
        // Files that run at the same time have a storage and a service worker each.
        const context = await browser.createBrowserContext();
        const page = await context.newPage();
        const session = await page.createCDPSession();
        // Of several pages only one has the focus: so each is told that it has.
        await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
        return page;
      },
    }),
  ],
};

export default config;
