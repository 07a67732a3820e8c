import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher, defaultReporter, type TestRunnerConfig } from '@web/test-runner';
import { launchOptions } from '../../scripts/browser/launch-options.ts';
import { countBrowserTests } from '../../scripts/check/browser-test-report.ts';

const repository = join(import.meta.dirname, '..', '..');
const mockWorker = fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js'));
const reportFile = process.env['SUITE_REPORT'];

const config: TestRunnerConfig = {
  rootDir: repository,
  files: 'src/**/*.test.ts',
  nodeResolve: { exportConditions: ['production', 'browser'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: join(import.meta.dirname, 'tsconfig.json') }),
  ],
  middleware: [
    (context, next) => {
      // msw wants its service worker at the root; it is served from the package, without a committed copy.
      if (context.path === '/mockServiceWorker.js') context.url = `/${relative(repository, mockWorker)}`;
      return next();
    },
  ],
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
  testFramework: { config: { ui: 'bdd', forbidOnly: true, timeout: 10_000 } },
  reporters: [
    defaultReporter(),
    {
      stop({ sessions }) {
        if (reportFile !== undefined) writeFileSync(reportFile, JSON.stringify(countBrowserTests(sessions)));
      },
    },
  ],
};

export default config;
