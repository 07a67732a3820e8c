import type { Page } from '@playwright/test';

/**
 * A network as on a train: 700 ms there and back, 50 kB a second. Longer than the half second in which a browser takes what moves for
 * what the visitor wanted, so that what an answer moves counts.
 */
export async function slowDown(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 700,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
}
