import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, type TestRunnerConfig } from '@web/test-runner';
import { countBrowserTests } from '../../scripts/check/browser-test-report.ts';

const repository = join(import.meta.dirname, '..', '..');
const mockWorker = fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js'));
const reportFile = process.env['SUITE_REPORT'];

/** How the elements' tests run, whatever the browser: each configuration beside this one adds its own. */
export const widgetTests: TestRunnerConfig = {
  rootDir: repository,
  files: 'src/**/*.test.ts',
  nodeResolve: { exportConditions: ['production', 'browser'] },
  plugins: [
    {
      // Style sheets that a module imports as text, which the build does by itself.
      name: 'css-as-text',
      resolveMimeType: ({ path, URL: { search } }) =>
        path.endsWith('.css') && search.startsWith('?inline') ? 'js' : undefined,
      transform: ({ path, URL: { search }, body }) =>
        path.endsWith('.css') && search.startsWith('?inline') && typeof body === 'string'
          ? `export default ${JSON.stringify(body)};`
          : undefined,
    },
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: join(import.meta.dirname, 'tsconfig.json'),
      // Developers are told what they misuse.
      define: { 'import.meta.env': '{"DEV":true}' },
    }),
  ],
  middleware: [
    (context, next) => {
      // msw wants its service worker at the root; it is served from the package, without a committed copy.
      if (context.path === '/mockServiceWorker.js') context.url = `/${relative(repository, mockWorker)}`;
      return next();
    },
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
