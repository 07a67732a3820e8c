import { createRoute, z } from '@hono/zod-openapi';
import type { Interval } from '@slotkit/shared/time';
import { compactSlotsSchema, slotsQuerySchema, slotsSchema } from '@slotkit/shared/wire';
import { etag } from 'hono/etag';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { offerOfMove } from '../bookings/reschedule-booking.ts';
import type { Deps } from '../deps.ts';
import { eventTypeParams, publicEventType } from '../event-types/event-type-routes.ts';
import { eventTypeOfBooking } from '../event-types/event-type-store.ts';
import type { App } from '../http/app-env.ts';
import { json, problems } from '../http/route-answers.ts';
import { sendJson } from '../http/send-json.ts';
import { linkToken, requireLink } from '../links/require-link.ts';
import { offerOf, type Offer } from './offer.ts';
import { needsHosts, presentCompactSlots, presentSlots } from './present-slots.ts';
import { RecentAnswers, type RecentAnswer } from './recent-answers.ts';
import { slotState } from './slot-change-store.ts';
import { requireQueryZone, slotRange } from './slot-range.ts';
import { listSlots } from './slot-service.ts';
import { holdingTag, slotTag } from './slot-tag.ts';

const slotsRoute = createRoute({
  method: 'get',
  path: '/v1/public/apps/{app_id}/event-types/{slug}/slots',
  operationId: 'listSlots',
  security: [{ WidgetKey: [] }, { WidgetKey: [], Manage: [] }],
  tags: ['Public'],
  summary: 'Free slots of a range; with a Manage token those that a booking could move to',
  request: { params: eventTypeParams, query: slotsQuerySchema },
  responses: {
    200: json('The slots', z.union([slotsSchema, compactSlotsSchema])),
    304: { description: 'Nothing has changed since the ETag sent along' },
    ...problems(400, 401, 404, 422, 429),
  },
});

type SlotsQuery = z.infer<typeof slotsQuerySchema>;

/** What is free, and when. */
export function slotRoutes(app: App, deps: Deps): void {
  const recent = new RecentAnswers();
  // Whoever moves a booking gets a tag that is a hash of what is said; all others bring their own along.
  app.use(slotsRoute.getRoutingPath(), etag({ weak: true }));
  app.openapi(slotsRoute, async (c) => {
    const { slug } = c.req.valid('param');
    const query = c.req.valid('query');
    const appId = c.var.app.id;
    requireQueryZone(query.timezone);
    const range = slotRange(query.from, query.to, query.timezone);
    c.header('Cache-Control', 'no-cache');
    if (linkToken(c, 'manage') !== null) {
      const { booking } = await requireLink(c, deps, 'manage');
      const answer = await answerTo(deps, query, range, await moverOf(deps, booking, appId, slug, query));
      return sendJson(c, answer.body);
    }
    // The state is read first: an answer may be younger than the state that it stands under, never older.
    const basis = JSON.stringify([appId, slug, query, await slotState(deps.db.read, appId, slug)]);
    const nowAt = deps.clock.now();
    const holding = holdingTag(c.req.header('If-None-Match'), basis, nowAt);
    if (holding !== null) return c.body(null, 304, { ETag: holding });
    let answer = recent.find(basis, nowAt);
    if (!answer) {
      answer = await answerTo(deps, query, range, await visitorOf(deps, appId, slug, query));
      recent.add(basis, answer);
    }
    return sendJson(c, answer.body, { ETag: slotTag(basis, answer) });
  });
}

/** What is offered to whom: a booking that is to be moved is not in its own way. */
interface Asker {
  readonly offer: Offer;
  readonly exceptBookingId: string | null;
}

async function visitorOf(deps: Deps, appId: string, slug: string, query: SlotsQuery): Promise<Asker> {
  const offer = offerOf(await publicEventType(deps, appId, slug), {
    durationMinutes: query.duration_minutes,
    hostId: query.host_id,
    locationId: query.location_id,
  });
  return { offer, exceptBookingId: null };
}

async function moverOf(
  deps: Deps,
  booking: BookingRecord,
  appId: string,
  slug: string,
  query: SlotsQuery,
): Promise<Asker> {
  const isOwn = booking.eventType.slug === slug && booking.appId === appId;
  if (!isOwn) return visitorOf(deps, appId, slug, query);
  // What is booked can be moved, though nobody else may book it any more.
  const eventType = await eventTypeOfBooking(deps.db.read, booking.eventType.id);
  // The time of a group stays taken by the others when one of them moves.
  const staysTaken = (booking.group?.taken ?? 1) > 1;
  return {
    offer: offerOfMove(eventType, booking, query),
    exceptBookingId: staysTaken ? null : booking.id,
  };
}

async function answerTo(
  { db, clock }: Deps,
  query: SlotsQuery,
  range: Interval,
  { offer, exceptBookingId }: Asker,
): Promise<RecentAnswer> {
  const fromAt = clock.now();
  const isCompact = query.shape === 'compact';
  const listed = await listSlots(db.read, offer, {
    range,
    nowAt: fromAt,
    exceptBookingId,
    namesHosts: needsHosts(offer, isCompact),
  });
  const answer = isCompact ? presentCompactSlots : presentSlots;
  const body = JSON.stringify(answer(offer, query.timezone, listed));
  return { body, fromAt, untilAt: listed.validUntilAt };
}
