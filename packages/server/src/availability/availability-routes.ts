import { createRoute, z } from '@hono/zod-openapi';
import { notFound } from '@slotkit/shared';
import { dayBounds } from '@slotkit/shared/time';
import {
  availabilityQuerySchema,
  compactSlotsSchema,
  dayExplanationSchema,
  explainQuerySchema,
  slotsSchema,
  startExplanationSchema,
  type ExplainQuery,
} from '@slotkit/shared/wire';
import type { Principal } from '../access/principal.ts';
import { privateSecurity } from '../access/private-security.ts';
import { bookingsInView, hostsInView, requireEventType } from '../access/require-event-type.ts';
import { instantOf } from '../bookings/check-order.ts';
import type { Deps } from '../deps.ts';
import type { App } from '../http/app-env.ts';
import { json, problems } from '../http/route-answers.ts';
import {
  explainOfferDay,
  explainOfferStart,
  type ExplainedOfferDay,
  type ExplainedOfferStart,
} from './explain-service.ts';
import { offerOf, type Choice } from './offer.ts';
import {
  namedBookings,
  presentDayExplanation,
  presentStartExplanation,
  type ExplanationView,
} from './present-explanation.ts';
import { needsHosts, presentCompactSlots, presentSlots } from './present-slots.ts';
import { requireQueryZone, slotRange } from './slot-range.ts';
import { listSlots } from './slot-service.ts';

const common = { security: privateSecurity, tags: ['Availability'] };
const refusals = problems(400, 401, 403, 404, 422, 429);

const slotsRoute = createRoute({
  ...common,
  method: 'get',
  path: '/v1/availability',
  operationId: 'listAvailability',
  summary: 'Free slots of a range, as customers see them, of event types that are not public too',
  request: { query: availabilityQuerySchema },
  responses: { 200: json('The slots', z.union([slotsSchema, compactSlotsSchema])), ...refusals },
});

const explainRoute = createRoute({
  ...common,
  method: 'get',
  path: '/v1/availability/explain',
  operationId: 'explainAvailability',
  summary:
    'Why a start, or each start of a day, is or is not offered: per host every rule that takes it away',
  request: { query: explainQuerySchema },
  responses: {
    200: json('The explanation', z.union([startExplanationSchema, dayExplanationSchema])),
    ...refusals,
  },
});

/** What is free, and why the rest is not, for other systems and members. */
export function availabilityRoutes(app: App, deps: Deps): void {
  const { db, clock } = deps;
  app.openapi(slotsRoute, async (c) => {
    const query = c.req.valid('query');
    const { principal, eventType } = await requireEventType(c, deps, query);
    const seesHost = await hostsInView(db.read, principal);
    requireNamedHost(seesHost, query);
    requireQueryZone(query.timezone);
    const range = slotRange(query.from, query.to, query.timezone);
    const offer = offerOf(eventType, choiceOf(query));
    const isCompact = query.shape === 'compact';
    const listed = await listSlots(db.read, offer, {
      range,
      nowAt: clock.now(),
      namesHosts: needsHosts(offer, isCompact),
      isBounded: !isCompact,
    });
    c.header('Cache-Control', 'no-cache');
    return c.json(
      isCompact
        ? presentCompactSlots(offer, query.timezone, listed)
        : presentSlots(offer, query.timezone, listed, seesHost),
      200,
    );
  });
  app.openapi(explainRoute, async (c) => {
    const query = c.req.valid('query');
    const { principal, eventType } = await requireEventType(c, deps, query);
    const timezone = query.timezone ?? eventType.settings.timezone;
    requireQueryZone(timezone);
    const seesHost = await hostsInView(db.read, principal);
    requireNamedHost(seesHost, query);
    c.header('Cache-Control', 'no-store');
    const choice = choiceOf(query);
    if (query.start !== undefined) {
      const startAt = instantOf(query.start);
      const explained = await explainOfferStart(db.read, eventType, choice, startAt, clock.now());
      const view = await viewOf(deps, principal, timezone, seesHost, explained);
      return c.json(presentStartExplanation(explained, startAt, view), 200);
    }
    const { day = '' } = query;
    const bounds = dayBounds(timezone, day);
    const explained = await explainOfferDay(db.read, eventType, choice, bounds, clock.now());
    const view = await viewOf(deps, principal, timezone, seesHost, explained);
    return c.json(presentDayExplanation(explained, day, bounds, view), 200);
  });
}

const choiceOf = (query: Pick<ExplainQuery, 'duration_minutes' | 'host_id' | 'location_id'>): Choice => ({
  durationMinutes: query.duration_minutes,
  hostId: query.host_id,
  locationId: query.location_id,
});

type SeesHost = (hostId: string) => boolean;

/** Throws 404 for a host that was named and is outside the caller's view. */
function requireNamedHost(seesHost: SeesHost, { host_id: hostId }: Pick<ExplainQuery, 'host_id'>): void {
  if (hostId !== undefined && !seesHost(hostId)) throw notFound('host of this event type');
}

async function viewOf(
  { db }: Deps,
  principal: Principal,
  timezone: string,
  seesHost: SeesHost,
  explained: ExplainedOfferStart | ExplainedOfferDay,
): Promise<ExplanationView> {
  const bookings = await bookingsInView(db.read, principal, namedBookings(explained));
  return { timezone, seesHost, seesBooking: (id) => bookings.has(id) };
}
