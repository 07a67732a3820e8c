import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from '../http/app-env.ts';

/**
 * For addresses with a token in them, whether it opens something or not: kept by no cache, told to no other site, listed by no search
 * engine. That nobody may frame them is what all pages begin with.
 */
export function keepPrivate(): MiddlewareHandler<AppEnv> {
  return async function keepPrivate(c, next) {
    c.header('Referrer-Policy', 'no-referrer');
    c.header('Cache-Control', 'no-store');
    c.header('X-Robots-Tag', 'noindex');
    await next();
  };
}
