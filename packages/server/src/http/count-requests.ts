import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Metrics } from '../metrics/make-metrics.ts';
import type { AppEnv } from './app-env.ts';

/** Counts requests and their time by route. */
export function countRequests({ httpRequests, httpSeconds }: Metrics): MiddlewareHandler<AppEnv> {
  return async function countRequests(c, next) {
    const startedAt = performance.now();
    await next();
    const labels = { method: c.req.method, route: routePath(c, -1) };
    httpRequests.inc({ ...labels, status: c.res.status });
    httpSeconds.observe(labels, (performance.now() - startedAt) / 1000);
  };
}
