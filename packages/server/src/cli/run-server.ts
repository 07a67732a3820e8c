import { collectDefaultMetrics } from 'prom-client';
import { createApp } from '../app.ts';
import type { Deps } from '../deps.ts';
import { startEventRelay } from '../events/event-relay.ts';
import { startWorker } from '../jobs/worker.ts';
import { warnOfZoneData } from '../zones/warn-of-zone-data.ts';
import { listen } from './http-server.ts';

const graceMs = 10_000;

/**
 * Serves and works in one process until `stop` is aborted, then lets what is running finish: first the requests, then the worker.
 * `whenReady` is called once the port is open.
 */
export async function runServer(opened: Deps, stop: AbortSignal, whenReady: () => void): Promise<void> {
  collectDefaultMetrics({ register: opened.metrics.registry });
  const bell = { ring: (): void => undefined };
  const deps: Deps = { ...opened, wakeWorker: () => bell.ring() };
  const server = await listen(createApp(deps), deps.config.port);
  const worker = startWorker(deps);
  const relay = startEventRelay(deps);
  bell.ring = () => worker.wake();
  if (deps.config.devClock)
    deps.log.warn('DEV_CLOCK=1: whoever reaches this server can set its clock and read its mail');
  whenReady();
  await Promise.all([aborted(stop), warnOfZoneData(deps)]);
  deps.log.info('stopping');
  deps.streams.close();
  await server.close(graceMs);
  await worker.stop();
  await relay.stop();
}

/** Resolves when the signal is aborted, and keeps the process alive until then. */
export const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    // Neither a promise nor the worker's timer does: a worker alone would end as soon as it had nothing to do.
    const alive = setInterval(() => undefined, 60_000);
    const end = (): void => {
      clearInterval(alive);
      resolve();
    };
    signal.addEventListener('abort', end, { once: true });
  });
