import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './app-env.ts';

/** Lets programs that name a content type with every request leave out a body that may be left out. */
export const emptyBodyIsNone: MiddlewareHandler<AppEnv> = async function emptyBodyIsNone(c, next) {
  if (c.req.header('Content-Type') !== undefined && (await c.req.text()) === '') {
    c.req.raw.headers.delete('Content-Type');
  }
  await next();
};
