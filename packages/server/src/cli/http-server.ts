import { createAdaptorServer } from '@hono/node-server';
import type { App } from '../http/app-env.ts';
import { CommandError } from './command-error.ts';

/** A server that listens. */
export interface HttpServer {
  readonly port: number;
  /** Accepts no more, lets running requests finish for so long, then cuts them off. */
  close(graceMs: number): Promise<void>;
}

/** How long the head of a request, and all of it, may take to arrive; what takes longer is cut off with 408. */
export interface ArrivalLimits {
  readonly headersMs: number;
  readonly requestMs: number;
  /** How often it is looked for what takes too long. */
  readonly sweepMs: number;
}

const usualLimits: ArrivalLimits = { headersMs: 10_000, requestMs: 30_000, sweepMs: 2000 };
const closingSweepMs = 50;

/**
 * Opens the port (0: any that is free).
 * @throws CommandError when the port is taken or not ours to take.
 */
export async function listen(
  app: App,
  port: number,
  limits: ArrivalLimits = usualLimits,
): Promise<HttpServer> {
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: {
      headersTimeout: limits.headersMs,
      requestTimeout: limits.requestMs,
      connectionsCheckingInterval: limits.sweepMs,
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explained(error, port)));
    server.listen(port, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    async close(graceMs) {
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      // A connection that is kept alive becomes idle when its request has finished, and would keep the server up for seconds.
      const sweep = setInterval(() => {
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      }, closingSweepMs);
      const deadline = setTimeout(() => {
        if ('closeAllConnections' in server) server.closeAllConnections();
      }, graceMs);
      await closed;
      clearInterval(sweep);
      clearTimeout(deadline);
    },
  };
}

function explained(error: Error, port: number): Error {
  const code = 'code' in error ? error.code : '';
  if (code === 'EADDRINUSE') {
    return new CommandError(
      `Port ${port} is in use by another program. End that one, or choose another port: PORT=${port + 1}`,
    );
  }
  if (code === 'EACCES') {
    return new CommandError(`Port ${port} may not be opened by this user. Choose one above 1023: PORT=3000`);
  }
  return error;
}
