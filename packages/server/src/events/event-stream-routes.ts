import { createRoute, z } from '@hono/zod-openapi';
import { AppError } from '@slotkit/shared';
import { privateSecurity } from '../access/private-security.ts';
import { lookUpPrincipal, principalId, requirePrincipal, requireScope } from '../access/principal.ts';
import { bookingOperations } from '../access/decide-booking-access.ts';
import type { Deps } from '../deps.ts';
import type { App } from '../http/app-env.ts';
import { problems } from '../http/route-answers.ts';
import { eventSource } from '../streams/event-source.ts';
import { EventFeed } from './event-feed.ts';
import { eventFrames } from './event-frames.ts';
import { mayReadEvents } from './visible-events.ts';

const streamRoute = createRoute({
  security: privateSecurity,
  tags: ['Events'],
  method: 'get',
  path: '/v1/events',
  operationId: 'streamEvents',
  summary: 'What happens to bookings, as server-sent events, from now on or from the last one that was read',
  description:
    'A stream that stays open: ask for it with a program that reads it as it comes (`curl -N`, `EventSource`). Each message has `id`, ' +
    '`event`, the type of the webhook, and `data`, the body of the webhook. With `Last-Event-ID` it goes on behind that one; an event ' +
    '`resync` says that bookings have to be read anew: this was too long ago, or one has left what a member may see.',
  request: { headers: z.object({ 'last-event-id': z.string().max(200).optional() }) },
  responses: {
    200: { description: 'The stream', content: { 'text/event-stream': { schema: z.string() } } },
    ...problems(400, 401, 403, 429),
  },
});

/** Events for other systems and members, as they happen. */
export function eventStreamRoutes(app: App, deps: Deps): void {
  const feed = new EventFeed(deps);
  app.openapi(streamRoute, async (c) => {
    const principal = await requirePrincipal(c, deps);
    requireScope(c, principal, bookingOperations.view.scope);
    if (!mayReadEvents(principal))
      throw new AppError('forbidden', 'Your permission to view reaches no booking.');
    const place = deps.streams.enter('events', principalId(principal));
    const frames = eventFrames({
      deps,
      feed,
      appId: principal.appId,
      lastEventId: c.req.valid('header')['last-event-id'],
      caller: () => lookUpPrincipal(c, deps),
      signal: place.signal,
    });
    return eventSource(c, { place, stallMs: deps.streams.times.stallMs }, frames);
  });
}
