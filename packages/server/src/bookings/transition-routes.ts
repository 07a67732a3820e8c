import { createRoute, z } from '@hono/zod-openapi';
import {
  businessBookingSchema,
  businessCancelRequestSchema,
  idOf,
  seatRequestSchema,
  type BusinessBooking,
} from '@slotkit/shared/wire';
import type { BookingOperation } from '../access/decide-booking-access.ts';
import { privateSecurity } from '../access/private-security.ts';
import { vocabularyOf } from '../access/principal.ts';
import { requireBooking, type AccessibleBooking } from '../access/require-booking.ts';
import type { Deps } from '../deps.ts';
import { eventTypeOfBooking } from '../event-types/event-type-store.ts';
import type { EventTypeSettings } from '../event-types/event-type.ts';
import { allowEmptyBody } from '../http/allow-empty-body.ts';
import type { App } from '../http/app-env.ts';
import { etagOf } from '../http/entity-tag.ts';
import { json, optionalBody, problems } from '../http/route-answers.ts';
import type { BookingRecord } from './booking-record.ts';
import { changeBooking, type PlainEvent } from './change-booking.ts';
import { presentToBusiness } from './present-to-business.ts';
import { withContact } from './with-contacts.ts';

/** The booking that a route is about. */
export const bookingParams = z.object({ id: idOf('booking') });
const answer = json('The booking, and what may be done with it', businessBookingSchema);

const seeRoute = createRoute({
  method: 'get',
  path: '/v1/bookings/{id}',
  operationId: 'getBooking',
  security: privateSecurity,
  tags: ['Bookings'],
  summary: 'A booking, and what this caller may do with it',
  request: { params: bookingParams },
  responses: { 200: answer, ...problems(400, 401, 403, 404, 429) },
});

interface Transition {
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly needs: BookingOperation;
  readonly event: (found: AccessibleBooking) => PlainEvent;
}

/** The changes of state that need nothing but the booking. Asking for what holds already answers 200 and changes nothing. */
const transitions: readonly Transition[] = [
  {
    path: 'approve',
    operationId: 'approveBooking',
    summary: 'Approve it in the host’s place',
    needs: 'edit',
    event: () => 'approve',
  },
  {
    path: 'confirm',
    operationId: 'confirmBookingForCustomer',
    summary:
      'The same as approve; for a member the confirmation in the customer’s place, unless only the host’s approval is asked for',
    needs: 'edit',
    event: ({ principal, booking }) => {
      const isOnBehalf = booking.gates.includes('customer') || !booking.gates.includes('host');
      return principal.kind === 'member' && isOnBehalf ? 'confirm' : 'approve';
    },
  },
  {
    path: 'start',
    operationId: 'startBooking',
    summary: 'Say that it has begun, from 15 minutes before its start',
    needs: 'edit',
    event: () => 'start',
  },
  {
    path: 'complete',
    operationId: 'completeBooking',
    summary: 'Say that it took place',
    needs: 'edit',
    event: () => 'complete',
  },
  {
    path: 'no-show',
    operationId: 'markNoShow',
    summary: 'Say that the customer did not come; a client needs the scope scheduling:attendance',
    needs: 'attendance',
    event: () => 'mark_no_show',
  },
];

const cancelRoute = createRoute({
  method: 'post',
  path: '/v1/bookings/{id}/cancel',
  operationId: 'cancelBookingForBusiness',
  security: privateSecurity,
  tags: ['Bookings'],
  summary: 'Cancel it',
  middleware: allowEmptyBody,
  request: { params: bookingParams, body: optionalBody(businessCancelRequestSchema) },
  responses: { 200: answer, ...problems(400, 401, 403, 404, 409, 413, 415, 422, 429) },
});

/** A booking for other systems and members: reading it, and its changes of state. */
export function transitionRoutes(app: App, deps: Deps): void {
  app.openapi(seeRoute, async (c) => {
    const found = await requireBooking(c, deps, c.req.valid('param').id, 'view');
    c.header('ETag', etagOf(found.booking));
    return c.json(await withContact(deps, await presentTo(deps, found, found.booking)), 200);
  });
  for (const { path, operationId, summary, needs, event } of transitions) {
    const route = createRoute({
      method: 'post',
      path: `/v1/bookings/{id}/${path}`,
      operationId,
      security: privateSecurity,
      tags: ['Bookings'],
      summary,
      middleware: allowEmptyBody,
      request: { params: bookingParams, body: optionalBody(seatRequestSchema) },
      responses: { 200: answer, ...problems(400, 401, 403, 404, 409, 413, 415, 422, 429) },
    });
    app.openapi(route, async (c) => {
      const found = await requireBooking(c, deps, c.req.valid('param').id, needs);
      const { attendee_id } = c.req.valid('json');
      const { id } = found.booking;
      const changed = await changeBooking(deps, found.caller, id, event(found), undefined, attendee_id);
      return c.json(await presentTo(deps, found, changed), 200);
    });
  }
  app.openapi(cancelRoute, async (c) => {
    const found = await requireBooking(c, deps, c.req.valid('param').id, 'delete');
    const { reason, attendee_id } = c.req.valid('json');
    const { id } = found.booking;
    const cancelled = await changeBooking(deps, found.caller, id, 'cancel', reason, attendee_id);
    return c.json(await presentTo(deps, found, cancelled), 200);
  });
}

/** A booking as this caller sees it, with what it may do now. */
export async function presentTo(
  { db, clock }: Deps,
  found: AccessibleBooking,
  booking: BookingRecord,
): Promise<BusinessBooking> {
  const { settings } = await eventTypeOfBooking(db.read, booking.eventType.id);
  return presentFound(found, booking, settings, clock.now());
}

/** The same where the settings of its event type are known. An agent that has given the booking to another host does not host it any more. */
export function presentFound(
  { caller: { actor }, principal, booking: before }: AccessibleBooking,
  booking: BookingRecord,
  settings: Omit<EventTypeSettings, 'timezone'>,
  now: number,
): BusinessBooking {
  const isSameHost = booking.hosts[0]?.id === before.hosts[0]?.id;
  const hostsBooking = actor.hostsBooking === true && isSameHost;
  return presentToBusiness(
    booking,
    settings,
    { actor: { ...actor, hostsBooking }, now },
    vocabularyOf(principal),
  );
}
