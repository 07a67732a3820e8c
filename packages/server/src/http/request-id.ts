import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './app-env.ts';

// Letters that survive a log line, a header and a shell; long enough for any tracing id.
const sane = /^[A-Za-z0-9._:/+=-]{8,128}$/;

/** Names the request: the caller's own `X-Request-Id` when it looks like one, else a new id; in the answer and in the log. */
export function requestId(): MiddlewareHandler<AppEnv> {
  return async function requestId(c, next) {
    const given = c.req.header('X-Request-Id') ?? '';
    const id = sane.test(given) ? given : randomUUID();
    c.set('requestId', id);
    c.header('X-Request-Id', id);
    await next();
  };
}
