import { AsyncLocalStorage } from 'node:async_hooks';

const requestIds = new AsyncLocalStorage<string | null>();

/** Runs work as part of a request, or as part of none: its log lines and what it queues carry the request's id. */
export const withinRequest = <Result>(requestId: string | null, work: () => Result): Result =>
  requestIds.run(requestId, work);

/** The request that the running code belongs to; null when it belongs to none. */
export const currentRequestId = (): string | null => requestIds.getStore() ?? null;
