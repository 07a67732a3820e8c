import { createRoute, z } from '@hono/zod-openapi';
import { AppError } from '@slotkit/shared';
import { isMigrated } from '../db/migrate.ts';
import type { Deps } from '../deps.ts';
import type { App } from '../http/app-env.ts';
import { version } from '../version.ts';
import { isTzdataStale, tzdataVersion } from '../zones/tzdata.ts';

const healthSchema = z.object({
  status: z.literal('ok'),
  version: z.string(),
  tzdata: z.object({ version: z.string(), stale: z.boolean() }),
});

const health = createRoute({
  method: 'get',
  path: '/healthz',
  operationId: 'getHealth',
  tags: ['Operation'],
  summary: 'The process is alive; its version and that of its zone database',
  responses: { 200: { description: 'Alive', content: { 'application/json': { schema: healthSchema } } } },
});

const ready = createRoute({
  method: 'get',
  path: '/readyz',
  operationId: 'getReadiness',
  tags: ['Operation'],
  summary: 'The process can answer: its database does, and has the schema that this version needs',
  responses: {
    200: {
      description: 'Ready',
      content: { 'application/json': { schema: z.object({ status: z.literal('ready') }) } },
    },
    503: { description: 'Not ready' },
  },
});

/** What an orchestrator asks. */
export function healthRoutes(app: App, deps: Deps): void {
  app.openapi(health, (c) =>
    c.json({
      status: 'ok' as const,
      version,
      tzdata: { version: tzdataVersion, stale: isTzdataStale(tzdataVersion, deps.clock.now()) },
    }),
  );
  app.openapi(ready, async (c) => {
    if (!(await isMigrated(deps.db))) {
      throw new AppError('unavailable', 'The database has not been migrated to this version.', {
        retryAfterSeconds: 10,
      });
    }
    return c.json({ status: 'ready' as const }, 200);
  });
}
