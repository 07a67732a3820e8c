import { createRoute, z } from '@hono/zod-openapi';
import {
  compactSlotsSchema,
  publicSlotsQuerySchema,
  slotsSchema,
  type SlotsQuery,
} from '@slotkit/shared/wire';
import { etag } from 'hono/etag';
import type { BookingRecord } from '../bookings/booking-record.ts';
import type { Deps } from '../deps.ts';
import { eventTypeParams } from '../event-types/event-type-routes.ts';
import type { App } from '../http/app-env.ts';
import { json, problems } from '../http/route-answers.ts';
import { sendJson } from '../http/send-json.ts';
import { linkToken, requireLink } from '../links/require-link.ts';
import { moverOf } from './mover-of.ts';
import { answerTo, SlotAnswers, visitorOf, type Asker } from './slot-answers.ts';
import { requireQueryZone, slotRange } from './slot-range.ts';
import { slotStreamRoute } from './slot-stream-route.ts';
import { holdingTag, slotTag } from './slot-tag.ts';

const slotsRoute = createRoute({
  method: 'get',
  path: '/v1/public/apps/{app_id}/event-types/{slug}/slots',
  operationId: 'listSlots',
  security: [{ WidgetKey: [] }, { WidgetKey: [], Manage: [] }],
  tags: ['Public'],
  summary: 'Free slots of a range; with a Manage token those that a booking could move to',
  request: { params: eventTypeParams, query: publicSlotsQuerySchema },
  responses: {
    200: json('The slots', z.union([slotsSchema, compactSlotsSchema])),
    304: { description: 'Nothing has changed since the ETag sent along' },
    ...problems(400, 401, 404, 422, 429),
  },
});

/** What is free, and when. */
export function slotRoutes(app: App, deps: Deps): void {
  const answers = new SlotAnswers(deps);
  // Whoever moves a booking gets a tag that is a hash of what is said; all others bring their own along.
  app.use(slotsRoute.getRoutingPath(), etag({ weak: true }));
  app.openapi(slotsRoute, async (c) => {
    const { slug } = c.req.valid('param');
    const { key: _key, ...query } = c.req.valid('query');
    const appId = c.var.app.id;
    requireQueryZone(query.timezone);
    const range = slotRange(query.from, query.to, query.timezone);
    c.header('Cache-Control', 'no-cache');
    if (linkToken(c, 'manage') !== null) {
      const { booking } = await requireLink(c, deps, 'manage');
      const answer = await answerTo(deps, query, range, await askerWith(deps, booking, appId, slug, query));
      return sendJson(c, answer.body);
    }
    const question = { appId, slug, query, range };
    const basis = await answers.basis(question);
    const holding = holdingTag(c.req.header('If-None-Match'), basis, deps.clock.now());
    if (holding !== null) return c.body(null, 304, { ETag: holding });
    const answer = await answers.answer(question, basis);
    return sendJson(c, answer.body, { ETag: slotTag(basis, answer) });
  });
  slotStreamRoute(app, deps, answers);
}

/** What a booking of this event type could move to; of any other, what everybody is offered. */
const askerWith = (
  deps: Deps,
  booking: BookingRecord,
  appId: string,
  slug: string,
  query: SlotsQuery,
): Promise<Asker> =>
  booking.eventType.slug === slug && booking.appId === appId
    ? moverOf(deps, booking, query)
    : visitorOf(deps, appId, slug, query);
