import { createRoute, z } from '@hono/zod-openapi';
import { idOf } from '@slotkit/shared/wire';
import { privateSecurity } from '../access/private-security.ts';
import { requireHostCalendars } from '../hosts/require-host-calendars.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import type { App } from '../http/app-env.ts';
import { json, problems } from '../http/route-answers.ts';
import { feedUrl } from './feed-routes.ts';
import { renewFeed, revokeFeed } from './feed-store.ts';

const common = {
  path: '/v1/hosts/{id}/calendar-feed',
  security: privateSecurity,
  tags: ['Hosts'],
  request: { params: z.object({ id: idOf('host') }) },
};

const renewRoute = createRoute({
  ...common,
  method: 'post',
  operationId: 'renewCalendarFeed',
  summary:
    'A new secret address at which calendar programs subscribe to a host’s bookings; the one before is dead',
  responses: {
    201: json('The address; it is shown this once', z.object({ feed_url: z.string() })),
    ...problems(400, 401, 403, 404, 429),
  },
});

const revokeRoute = createRoute({
  ...common,
  method: 'delete',
  operationId: 'revokeCalendarFeed',
  summary: 'End the address; harmless when there is none',
  responses: { 204: { description: 'There is none any more' }, ...problems(400, 401, 403, 404, 429) },
});

/** Giving and taking back the address of a host's calendar feed. */
export function hostFeedRoutes(app: App, deps: Deps): void {
  const { db, clock, config } = deps;
  app.openapi(renewRoute, async (c) => {
    const host = await requireHostCalendars(c, deps, c.req.valid('param').id, 'edit');
    const token = await writeTransaction(db, (trx) => renewFeed(trx, host.id, clock.now()));
    return c.json({ feed_url: feedUrl(config.publicUrl, token) }, 201);
  });
  app.openapi(revokeRoute, async (c) => {
    const host = await requireHostCalendars(c, deps, c.req.valid('param').id, 'edit');
    await writeTransaction(db, (trx) => revokeFeed(trx, host.id));
    return c.body(null, 204);
  });
}
