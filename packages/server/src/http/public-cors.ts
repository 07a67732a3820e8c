import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './app-env.ts';

const allowedHeaders = 'Authorization, Booking-Widget-Key, Content-Type, Idempotency-Key, If-Match';
const exposedHeaders =
  'ETag, Date, Retry-After, RateLimit, RateLimit-Policy, Idempotent-Replay, X-Request-Id';
const preflightSeconds = '7200';

/**
 * Lets scripts of other sites call the public API, without cookies. Preflights are answered for everybody; whether the call itself is
 * allowed is decided when it comes, and its refusal can be read. Source: HTTP contract, "Who calls".
 */
export function publicCors(): MiddlewareHandler<AppEnv> {
  return async function publicCors(c, next) {
    if (c.req.method === 'OPTIONS' && c.req.header('Access-Control-Request-Method') !== undefined) {
      return c.body(null, 204, {
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Allow-Methods': 'GET, POST, PATCH, DELETE',
        'Access-Control-Allow-Headers': allowedHeaders,
        'Access-Control-Max-Age': preflightSeconds,
      });
    }
    await next();
    c.header('Vary', 'Origin', { append: true });
    c.header('Cross-Origin-Resource-Policy', 'cross-origin');
    const origin = c.req.header('Origin');
    if (origin !== undefined) {
      c.header('Access-Control-Allow-Origin', origin);
      c.header('Access-Control-Expose-Headers', exposedHeaders);
    }
    return undefined;
  };
}
