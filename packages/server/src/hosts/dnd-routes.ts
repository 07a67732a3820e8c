import { createRoute, z } from '@hono/zod-openapi';
import { formatInstant } from '@slotkit/shared/time';
import {
  doNotDisturbAnswerSchema,
  doNotDisturbRequestSchema,
  doNotDisturbSchema,
  idOf,
  type DoNotDisturb,
} from '@slotkit/shared/wire';
import { privateSecurity } from '../access/private-security.ts';
import { requireHost } from '../access/require-host.ts';
import type { Deps } from '../deps.ts';
import type { App } from '../http/app-env.ts';
import { body, json, problems } from '../http/route-answers.ts';
import { addDnd, removeDnd } from './dnd-service.ts';
import { listDnd, type DndRecord } from './dnd-store.ts';

const common = { security: privateSecurity, tags: ['Hosts'] };
const params = z.object({ id: idOf('host') });

const listRoute = createRoute({
  ...common,
  method: 'get',
  path: '/v1/hosts/{id}/dnd',
  operationId: 'listDoNotDisturb',
  summary: 'The times, present and ahead, in which a host is not to be booked, by start; they are one page',
  request: { params },
  responses: {
    200: json(
      'The times',
      z.object({
        data: z.array(doNotDisturbSchema),
        pagination: z.object({ next_cursor: z.null(), has_more: z.literal(false) }),
      }),
    ),
    ...problems(400, 401, 403, 404, 429),
  },
});

const addRoute = createRoute({
  ...common,
  method: 'post',
  path: '/v1/hosts/{id}/dnd',
  operationId: 'addDoNotDisturb',
  summary: 'Keep a time free of new bookings; what is booked in it stays, and the answer names it',
  request: { params, body: body(doNotDisturbRequestSchema) },
  responses: {
    200: json('What it would affect (dry_run)', doNotDisturbAnswerSchema),
    201: json('The time, and what is booked in it', doNotDisturbAnswerSchema),
    ...problems(400, 401, 403, 404, 413, 415, 422, 429),
  },
});

const removeRoute = createRoute({
  ...common,
  method: 'delete',
  path: '/v1/hosts/{id}/dnd/{dnd_id}',
  operationId: 'removeDoNotDisturb',
  summary: 'Let the host be booked in that time again',
  request: { params: params.extend({ dnd_id: idOf('doNotDisturb') }) },
  responses: { 204: { description: 'It is gone' }, ...problems(400, 401, 403, 404, 429) },
});

/** Times in which a host is not to be booked. */
export function dndRoutes(app: App, deps: Deps): void {
  app.openapi(listRoute, async (c) => {
    const { id } = await requireHost(c, deps, c.req.valid('param').id, 'view');
    const data = (await listDnd(deps.db.read, id, deps.clock.now())).map(presentDnd);
    return c.json({ data, pagination: { next_cursor: null, has_more: false as const } }, 200);
  });
  app.openapi(addRoute, async (c) => {
    const { id } = await requireHost(c, deps, c.req.valid('param').id, 'edit');
    const added = await addDnd(deps, id, c.req.valid('json'));
    return c.json(
      {
        ...presentDnd(added),
        affected_bookings: [...added.affectedBookings],
        notified_bookings: [...added.notifiedBookings],
      },
      added.id === null ? 200 : 201,
    );
  });
  app.openapi(removeRoute, async (c) => {
    const { id, dnd_id: dndId } = c.req.valid('param');
    await requireHost(c, deps, id, 'edit');
    await removeDnd(deps, id, dndId);
    return c.body(null, 204);
  });
}

const presentDnd = <Id extends string | null>({
  id,
  hostId,
  startAt,
  endAt,
  reason,
}: Omit<DndRecord, 'id'> & { readonly id: Id }): Omit<DoNotDisturb, 'id'> & { id: Id } => ({
  id,
  host_id: hostId,
  start: formatInstant(startAt),
  end: formatInstant(endAt),
  reason,
});
