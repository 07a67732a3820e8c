import type { SetupWorker } from 'msw/browser';

/**
 * Starts msw in the page of a test file. Its library reloads a page that a worker is registered for but does not control,
 * as one is that the file before left behind; so such a worker goes first.
 */
export async function startMockWorker(worker: SetupWorker): Promise<void> {
  const { serviceWorker } = navigator;
  if (serviceWorker.controller === null) {
    for (const registration of await serviceWorker.getRegistrations()) await registration.unregister();
  }
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
}
