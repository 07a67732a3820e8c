import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './app-env.ts';

/** For routes whose body may be left out: many programs announce JSON with every request, also with one that carries nothing. */
export const allowEmptyBody: MiddlewareHandler<AppEnv> = async (c, next) => {
  if (c.req.header('Content-Type') !== undefined && (await c.req.text()) === '') {
    const headers = new Headers(c.req.raw.headers);
    headers.delete('Content-Type');
    c.req.raw = new Request(c.req.url, { method: c.req.method, headers });
  }
  await next();
};
