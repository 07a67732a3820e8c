import { createRoute, z } from '@hono/zod-openapi';
import { AppError } from '@slotkit/shared';
import { formatInstant } from '@slotkit/shared/time';
import {
  extendedHoldSchema,
  holdRequestSchema,
  holdSchema,
  idOf,
  type ExtendedHold,
} from '@slotkit/shared/wire';
import type { Context } from 'hono';
import type { BookingRecord } from '../bookings/booking-record.ts';
import type { HoldClaim } from '../bookings/own-hold.ts';
import type { Deps } from '../deps.ts';
import { idempotencyHeaders, replay } from '../bookings/booking-routes.ts';
import { eventTypeParams } from '../event-types/event-type-routes.ts';
import { publicEventType } from '../event-types/public-event-type.ts';
import type { App, AppEnv } from '../http/app-env.ts';
import { body, json, problems } from '../http/route-answers.ts';
import { idempotently } from '../idempotency/idempotently.ts';
import { keySourceOf } from '../idempotency/key-source-of.ts';
import { newSecret } from '../secrets.ts';
import { extendHold, makeHold, releaseHold } from './hold-service.ts';

const holdRoute = createRoute({
  method: 'post',
  path: '/v1/public/apps/{app_id}/event-types/{slug}/holds',
  operationId: 'hold',
  security: [{ WidgetKey: [] }],
  tags: ['Public'],
  summary: 'Hold a slot while the form is filled',
  request: { params: eventTypeParams, headers: idempotencyHeaders, body: body(holdRequestSchema) },
  responses: {
    200: replay,
    201: json('The hold', holdSchema),
    ...problems(400, 401, 404, 409, 413, 415, 422, 429),
  },
});

const holdParams = z.object({ id: idOf('booking') });

const extendRoute = createRoute({
  method: 'patch',
  path: '/v1/public/holds/{id}',
  operationId: 'extendHold',
  security: [{ Hold: [] }],
  tags: ['Public'],
  summary: 'Extend a hold (Authorization: Hold <secret>)',
  request: { params: holdParams },
  responses: { 200: json('The hold', extendedHoldSchema), ...problems(400, 401, 404, 409, 429) },
});

const releaseRoute = createRoute({
  method: 'delete',
  path: '/v1/public/holds/{id}',
  operationId: 'releaseHold',
  security: [{ Hold: [] }],
  tags: ['Public'],
  summary: 'Give a hold back (Authorization: Hold <secret>)',
  request: { params: holdParams },
  responses: { 204: { description: 'It is given back' }, ...problems(400, 401, 404, 429) },
});

/** Holding a slot, extending the hold, giving it back. */
export function holdRoutes(app: App, deps: Deps): void {
  app.openapi(holdRoute, async (c) => {
    const { slug } = c.req.valid('param');
    const request = c.req.valid('json');
    const scope = { appId: c.var.app.id, caller: 'visitor', route: `hold ${slug}` };
    return idempotently(keySourceOf(c), deps, scope, async (rememberAs) => {
      const eventType = await publicEventType(deps, c.var.app.id, slug);
      const secret = newSecret();
      const remember = rememberAs((draft) => ({ ...presentHold(draft), hold_secret: secret }));
      return makeHold(deps, eventType, request, { address: c.var.clientAddress, secret }, remember);
    });
  });
  app.openapi(extendRoute, async (c) => {
    const draft = await extendHold(deps, claimOf(c, c.req.valid('param').id));
    return c.json(presentHold(draft), 200);
  });
  app.openapi(releaseRoute, async (c) => {
    await releaseHold(deps, claimOf(c, c.req.valid('param').id));
    return c.body(null, 204);
  });
}

function claimOf(c: Context<AppEnv>, id: string): HoldClaim {
  const [scheme, secret] = (c.req.header('Authorization') ?? '').split(' ');
  if (scheme?.toLowerCase() === 'hold' && secret !== undefined && secret !== '') return { id, secret };
  c.set('challenge', 'Hold realm="slotkit"');
  throw new AppError(
    'unauthorized',
    'Send the secret that came with the hold: Authorization: Hold <secret>.',
  );
}

const presentHold = (draft: BookingRecord): ExtendedHold => ({
  hold_id: draft.id,
  expires_at: formatInstant(draft.hold?.expiresAt ?? draft.updatedAt),
  start: formatInstant(draft.startAt),
  end: formatInstant(draft.endAt),
});
