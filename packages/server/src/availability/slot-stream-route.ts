import { createRoute, z } from '@hono/zod-openapi';
import { AppError } from '@slotkit/shared';
import { slotStreamQuerySchema } from '@slotkit/shared/wire';
import type { Deps } from '../deps.ts';
import { eventTypeParams } from '../event-types/event-type-routes.ts';
import type { App } from '../http/app-env.ts';
import { requirePublicAccess } from '../http/public-access.ts';
import { problems } from '../http/route-answers.ts';
import { eventSource } from '../streams/event-source.ts';
import type { SlotAnswers } from './slot-answers.ts';
import { slotFrames } from './slot-frames.ts';
import { requireQueryZone, slotRange } from './slot-range.ts';
import { SlotWatches } from './slot-watches.ts';

const streamRoute = createRoute({
  method: 'get',
  path: '/v1/public/apps/{app_id}/event-types/{slug}/slots/stream',
  operationId: 'streamSlots',
  security: [{ WidgetKey: [] }],
  tags: ['Public'],
  summary: 'Changes of the free slots of a range, as server-sent events, from now on or since an answer',
  description:
    'A stream that stays open, with the query of the slots call. Messages of type `slots` have `{added, removed, first_available}` as ' +
    '`data`. `since`, the ETag of a slots answer to the same query, or `Last-Event-ID` says what the reader has; `resync` that it ' +
    'must read the slots anew.',
  request: {
    params: eventTypeParams,
    query: slotStreamQuerySchema,
    headers: z.object({ 'last-event-id': z.string().max(200).optional() }),
  },
  responses: {
    200: { description: 'The stream', content: { 'text/event-stream': { schema: z.string() } } },
    ...problems(400, 401, 404, 422, 429),
  },
});

/** Changes of what is free, as they happen. */
export function slotStreamRoute(app: App, deps: Deps, answers: SlotAnswers): void {
  const watches = new SlotWatches(deps, answers);
  const { heartbeatMs, stallMs } = deps.streams.times;
  app.openapi(streamRoute, async (c) => {
    const { slug } = c.req.valid('param');
    const { key: _key, since, ...query } = c.req.valid('query');
    requireQueryZone(query.timezone);
    const range = slotRange(query.from, query.to, query.timezone);
    const place = deps.streams.enter('slots', c.var.clientAddress);
    try {
      const { watch, leave } = await watches.join({ appId: c.var.app.id, slug, query, range });
      if (place.signal.aborted) leave();
      else place.signal.addEventListener('abort', leave, { once: true });
      const frames = slotFrames({
        watch,
        since: c.req.valid('header')['last-event-id'] ?? since,
        now: deps.clock.now(),
        heartbeatMs,
        mayRead: () => mayRead(() => requirePublicAccess(c, deps)),
        signal: place.signal,
      });
      return eventSource(c, { place, stallMs }, frames);
    } catch (error) {
      place.leave();
      throw error;
    }
  });
}

async function mayRead(check: () => Promise<unknown>): Promise<boolean> {
  try {
    await check();
    return true;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}
