import { createRoute } from '@hono/zod-openapi';
import { auditEntrySchema, auditQuery, pageSchema } from '@slotkit/shared/wire';
import { privateSecurity } from '../access/private-security.ts';
import { requireConfigCaller } from '../access/require-config.ts';
import type { Deps } from '../deps.ts';
import type { App } from '../http/app-env.ts';
import { json, problems } from '../http/route-answers.ts';
import { readPage } from '../lists/read-page.ts';
import { hostsToConfigure } from './config-access.ts';
import { readAudit } from './audit-store.ts';

const listAuditRoute = createRoute({
  security: privateSecurity,
  tags: ['Audit log'],
  method: 'get',
  path: '/v1/audit-log',
  operationId: 'listAuditLog',
  summary: 'Who changed what of the configuration, newest first',
  description: 'For clients with `config:read`, and members who are admins.',
  request: { query: auditQuery },
  responses: {
    200: json('A page of the log', pageSchema(auditEntrySchema)),
    ...problems(400, 401, 403, 429),
  },
});

/** The log of changes of the configuration. */
export function auditRoutes(app: App, deps: Deps): void {
  app.openapi(listAuditRoute, async (c) => {
    const caller = await requireConfigCaller(c, deps, 'view');
    await hostsToConfigure(deps.db.read, caller, 'audit_log');
    const query = c.req.valid('query');
    const { appId } = caller;
    const { rows, pagination } = await readPage(
      deps,
      { route: 'listAuditLog', appId, query },
      (request) => readAudit(deps.db.read, { ...query, appId }, request),
      ({ at, entry }) => ({ value: at, id: entry.id }),
    );
    return c.json({ data: rows.map(({ entry }) => entry), pagination }, 200);
  });
}
