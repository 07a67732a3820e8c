import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './app-env.ts';
import { clientAddress, networkOf } from './client-address.ts';

/** Finds out from which address a request comes; `hops` proxies in front of the server are believed. */
export function identifyClient(hops: number): MiddlewareHandler<AppEnv> {
  return async function identifyClient(c, next) {
    const socketAddress = c.env?.incoming?.socket.remoteAddress ?? 'unknown';
    const address = clientAddress(socketAddress, c.req.header('X-Forwarded-For'), hops);
    c.set('clientAddress', networkOf(address));
    await next();
  };
}
