import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import {
  businessBookingSchema,
  businessBookRequestSchema,
  businessPatchSchema,
  businessRescheduleRequestSchema,
  reassignRequestSchema,
} from '@slotkit/shared/wire';
import { privateSecurity } from '../access/private-security.ts';
import {
  principalId,
  requirePrincipal,
  requireScope,
  vocabularyOf,
  type Principal,
} from '../access/principal.ts';
import { requireBooking } from '../access/require-booking.ts';
import { mayOverride, requirePlacing } from '../access/require-placing.ts';
import type { Deps } from '../deps.ts';
import { eventTypeOfBooking } from '../event-types/event-type-store.ts';
import type { App, AppEnv } from '../http/app-env.ts';
import { etagOf, preconditionOf } from '../http/entity-tag.ts';
import { body, json, problems } from '../http/route-answers.ts';
import { idempotently } from '../idempotency/idempotently.ts';
import { keySourceOf } from '../idempotency/key-source-of.ts';
import type { KeyScope } from '../idempotency/keyed-request.ts';
import { idempotencyHeaders } from './booking-routes.ts';
import { editAttendee } from './edit-attendee.ts';
import { manageUrl } from './manage-url.ts';
import { placeBooking } from './place-booking.ts';
import { presentToBusiness } from './present-to-business.ts';
import { reassignBooking } from './reassign-booking.ts';
import { rescheduleBooking } from './reschedule-booking.ts';
import { theAttendee } from './the-attendee.ts';
import { bookingParams, presentFound, presentTo } from './transition-routes.ts';

const booking = json('The booking, and what may be done with it', businessBookingSchema);
/** Without a schema of its own, because a kept answer is sent as the bytes it had. */
const replay = { description: 'What holds already; or the first answer to this Idempotency-Key again' };
const common = { security: privateSecurity, tags: ['Bookings'] };
const refusals = problems(400, 401, 403, 404, 409, 413, 415, 422, 429);

const placeRoute = createRoute({
  ...common,
  method: 'post',
  path: '/v1/bookings',
  operationId: 'createBooking',
  summary:
    'Book for somebody: their name is enough, and only agents of kind ai_agent are bound like customers',
  request: { headers: idempotencyHeaders, body: body(businessBookRequestSchema) },
  responses: { 200: replay, 201: booking, ...refusals },
});

const patchRoute = createRoute({
  ...common,
  method: 'patch',
  path: '/v1/bookings/{id}',
  operationId: 'editBookingAttendee',
  summary: 'Change name, e-mail, phone, zone or notes of who attends; with If-Match only what you have read',
  request: { params: bookingParams, body: body(businessPatchSchema) },
  responses: { 200: booking, ...refusals, ...problems(412) },
});

const rescheduleRoute = createRoute({
  ...common,
  method: 'post',
  path: '/v1/bookings/{id}/reschedule',
  operationId: 'rescheduleBookingForBusiness',
  summary: 'Move it: a new booking takes its place in the series',
  request: {
    params: bookingParams,
    headers: idempotencyHeaders,
    body: body(businessRescheduleRequestSchema),
  },
  responses: { 200: replay, 201: booking, ...refusals },
});

const reassignRoute = createRoute({
  ...common,
  method: 'post',
  path: '/v1/bookings/{id}/reassign',
  operationId: 'reassignBooking',
  summary: 'Give it to another host at the same time',
  request: { params: bookingParams, body: body(reassignRequestSchema) },
  responses: { 200: booking, ...refusals },
});

/** Booking for others, and changing what was booked. */
export function businessBookingRoutes(app: App, deps: Deps): void {
  app.openapi(placeRoute, async (c) => {
    const request = c.req.valid('json');
    const principal = await requirePrincipal(c, deps);
    requireScope(c, principal, 'scheduling:write');
    return idempotently(keySourceOf(c), deps, scopeOf(c, deps, principal, 'book'), async (rememberAs) => {
      const { caller, eventType } = await requirePlacing(c, deps, request);
      const remember = rememberAs((placed) => ({
        ...presentToBusiness(
          placed,
          eventType.settings,
          { actor: caller.actor, now: deps.clock.now() },
          vocabularyOf(principal),
        ),
        manage_url: manageUrl(deps, placed),
      }));
      return placeBooking(deps, caller, eventType, request, remember);
    });
  });
  app.openapi(patchRoute, async (c) => {
    const found = await requireBooking(c, deps, c.req.valid('param').id, 'edit');
    const { attendee_id, ...patch } = c.req.valid('json');
    const attendee = theAttendee(found.booking, attendee_id, deps.clock.now());
    const { id } = found.booking;
    const edited = await editAttendee(deps, found.caller, id, attendee.id, patch, preconditionOf(c));
    c.header('ETag', etagOf(edited));
    return c.json(await presentTo(deps, found, edited), 200);
  });
  app.openapi(rescheduleRoute, async (c) => {
    const found = await requireBooking(c, deps, c.req.valid('param').id, 'edit');
    const request = c.req.valid('json');
    const { principal, booking: old } = found;
    return idempotently(
      keySourceOf(c),
      deps,
      scopeOf(c, deps, principal, `reschedule ${old.id}`),
      async (rememberAs) => {
        const caller = mayOverride(principal, found.caller, request);
        const { settings } = await eventTypeOfBooking(deps.db.read, old.eventType.id);
        const remember = rememberAs((moved) => presentFound(found, moved, settings, deps.clock.now()));
        return rescheduleBooking(deps, caller, old.id, request, remember);
      },
    );
  });
  app.openapi(reassignRoute, async (c) => {
    const found = await requireBooking(c, deps, c.req.valid('param').id, 'edit');
    const request = c.req.valid('json');
    const caller = mayOverride(found.principal, found.caller, request);
    const reassigned = await reassignBooking(deps, caller, found.booking.id, request);
    return c.json(await presentTo(deps, found, reassigned), 200);
  });
}

/** A key's scope for who changes bookings: a kept answer is told again only to who may still change what is in it. */
const scopeOf = (c: Context<AppEnv>, deps: Deps, principal: Principal, route: string): KeyScope => ({
  appId: principal.appId,
  caller: principalId(principal),
  route,
  requireReplayable: (bookingId) => requireBooking(c, deps, bookingId, 'edit'),
});
