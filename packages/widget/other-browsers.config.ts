import type { TestRunnerConfig } from '@web/test-runner';
import { startDemoServer } from '../../scripts/demo-server.ts';
import { buildWidget, isWidgetBuilt } from '../../scripts/widget-build/build-widget-files.ts';
import { widgetTests } from './widget-tests.config.ts';

/**
 * How browsers other than Chromium run the elements' tests, one file after the other, and then what Playwright does for Chromium:
 * the journeys, with the built script and a demo server.
 */
export async function otherBrowserTests(): Promise<TestRunnerConfig> {
  if (!isWidgetBuilt()) await buildWidget();
  const demo = await startDemoServer();
  return {
    ...widgetTests,
    groups: [{ name: 'journeys', files: 'src/testing/*.journey.ts' }],
    concurrency: 1,
    browserStartTimeout: 120_000,
    testsStartTimeout: 60_000,
    middleware: [
      ...(widgetTests.middleware ?? []),
      async (context, next) => {
        if (context.path === '/demo-server') context.body = demo.url;
        else await next();
      },
    ],
    reporters: [...(widgetTests.reporters ?? []), { stop: () => demo.stop() }],
  };
}
