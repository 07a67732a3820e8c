import { test as base } from '@playwright/test';
import { type DemoServer, startDemoServer } from '../../scripts/demo-server.ts';
import { Stage } from './stage.ts';

/**
 * `test` for scenes: a fresh stage for each, on a server that no other journey writes to, because what a calendar shows
 * is part of the snapshots.
 */
export const test = base.extend<{ readonly stage: Stage }, { readonly stageServer: DemoServer }>({
  stageServer: [
    async ({ browserName }, use) => {
      if (browserName !== 'chromium') throw new Error('The snapshots are of Chromium.');
      const server = await startDemoServer();
      await use(server);
      await server.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  stage: async ({ page, stageServer }, use) => {
    await use(await Stage.on(page, stageServer.url));
  },
});

export { expect } from '@playwright/test';
