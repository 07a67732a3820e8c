import { AppError, notFound } from '@slotkit/shared';
import type { Context } from 'hono';
import type { Config } from '../config.ts';
import type { Deps } from '../deps.ts';
import type { App, AppEnv } from '../http/app-env.ts';
import { hashSecret, matchesHash } from '../secrets.ts';
import { queueMetrics } from './queue-metrics.ts';

/** What Prometheus asks: the counters of this process, and how the outbox stands in the database. */
export function metricsRoutes(app: App, deps: Deps): void {
  const { registry } = deps.metrics;
  app.get('/metrics', async (c) => {
    requireReader(c, deps.config);
    const text = `${await registry.metrics()}${await queueMetrics(deps)}`;
    return c.body(text, 200, { 'Content-Type': registry.contentType, 'Cache-Control': 'no-store' });
  });
}

/**
 * With `METRICS_TOKEN` whoever sends it. Without it only programs on this machine, and only while the server is not published: a proxy
 * on the same machine would make everybody look like one of them.
 */
function requireReader(c: Context<AppEnv>, { metricsToken, publicUrl }: Config): void {
  if (metricsToken === null) {
    const isLocal =
      isLoopback(c.env?.incoming?.socket.remoteAddress) && isLoopbackHost(new URL(publicUrl).hostname);
    if (!isLocal) throw notFound('address');
    return;
  }
  const token = /^Bearer +(.+)$/i.exec(c.req.header('Authorization') ?? '')?.[1] ?? '';
  if (matchesHash(token, hashSecret(metricsToken))) return;
  c.set('challenge', 'Bearer realm="metrics"');
  throw new AppError('unauthorized', 'Send the token of METRICS_TOKEN: Authorization: Bearer <token>.');
}

const isLoopback = (address = ''): boolean => /^(::1$|(::ffff:)?127\.)/.test(address);

const isLoopbackHost = (hostname: string): boolean =>
  ['localhost', '[::1]'].includes(hostname) || hostname.endsWith('.localhost') || hostname.startsWith('127.');
