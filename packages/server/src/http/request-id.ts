import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { withinRequest } from '../request-scope.ts';
import type { AppEnv } from './app-env.ts';

// Anything visible survives a log line and a header.
const sane = /^[\x21-\x7e]{1,128}$/;

/** Names the request: the caller's own `X-Request-Id` when it is short visible ASCII, else a new id; in the answer, in the log, and with the work that it leaves. */
export function requestId(): MiddlewareHandler<AppEnv> {
  return async function requestId(c, next) {
    const given = c.req.header('X-Request-Id') ?? '';
    const id = sane.test(given) ? given : randomUUID();
    c.set('requestId', id);
    await withinRequest(id, next);
    // Afterwards, because a route may answer with a Response of its own, which drops what was set before.
    c.header('X-Request-Id', id);
  };
}
