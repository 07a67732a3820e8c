import { createRoute } from '@hono/zod-openapi';
import {
  attendeePatchSchema,
  bookingSchema,
  cancelRequestSchema,
  rescheduleRequestSchema,
  type Booking,
} from '@slotkit/shared/wire';
import { fileLinks, type FileLink } from '../calendar/add-to-calendar.ts';
import type { Deps } from '../deps.ts';
import { eventTypeOfBooking } from '../event-types/event-type-store.ts';
import type { App } from '../http/app-env.ts';
import { body, json, problems } from '../http/route-answers.ts';
import { requireLink, type CustomerLink } from '../links/require-link.ts';
import type { AttendeeRecord, BookingRecord } from './booking-record.ts';
import { idempotencyHeaders } from './booking-routes.ts';
import { attendeeCaller, type Caller } from './caller.ts';
import { changeBooking } from './change-booking.ts';
import { editAttendee } from './edit-attendee.ts';
import { moveAsCustomer } from './move-as-customer.ts';
import { ownWays } from './own-ways.ts';
import { presentBooking } from './present-booking.ts';

const booking = json('The booking, and what may be done with it', bookingSchema);
/** Without a schema of its own, because a kept answer is sent as the bytes it had. */
const repeat = {
  description:
    'The booking, which is there already; or the first answer to this Idempotency-Key again, byte for byte',
};
const refusals = problems(400, 401, 403, 409, 413, 415, 422, 429);

const seeRoute = createRoute({
  method: 'get',
  path: '/v1/public/manage',
  operationId: 'getManagedBooking',
  security: [{ Manage: [] }],
  tags: ['Customer'],
  summary: 'The booking of a manage link (Authorization: Manage <token>)',
  responses: { 200: booking, ...problems(401, 429) },
});

const editRoute = createRoute({
  method: 'patch',
  path: '/v1/public/manage',
  operationId: 'editAttendee',
  security: [{ Manage: [] }],
  tags: ['Customer'],
  summary: 'Change name, e-mail, phone, zone or notes; another e-mail gets new links',
  request: { body: body(attendeePatchSchema) },
  responses: { 200: booking, ...refusals },
});

const rescheduleRoute = createRoute({
  method: 'post',
  path: '/v1/public/manage/reschedule',
  operationId: 'rescheduleBooking',
  security: [{ Manage: [] }],
  tags: ['Customer'],
  summary: 'Move the booking',
  request: { headers: idempotencyHeaders, body: body(rescheduleRequestSchema) },
  responses: { 200: repeat, 201: booking, ...refusals },
});

const cancelRoute = createRoute({
  method: 'post',
  path: '/v1/public/manage/cancel',
  operationId: 'cancelBooking',
  security: [{ Manage: [] }],
  tags: ['Customer'],
  summary: 'Cancel the booking',
  request: { body: body(cancelRequestSchema) },
  responses: { 200: booking, ...refusals },
});

const confirmRoute = createRoute({
  method: 'post',
  path: '/v1/public/manage/confirm',
  operationId: 'confirmManagedBooking',
  security: [{ Manage: [] }],
  tags: ['Customer'],
  summary: 'Confirm the booking',
  responses: { 200: booking, ...refusals },
});

/** What a customer does with its own booking, by the link of its mail. */
export function manageRoutes(app: App, deps: Deps): void {
  const show = customerView(deps);
  app.openapi(seeRoute, async (c) => {
    const opened = await requireLink(c, deps, 'manage');
    return c.json(await show(opened, opened.booking), 200);
  });
  app.openapi(editRoute, async (c) => {
    const opened = await requireLink(c, deps, 'manage');
    const patch = c.req.valid('json');
    return c.json(
      await show(
        opened,
        await editAttendee(deps, callerOf(opened), opened.booking.id, opened.attendee.id, patch),
      ),
      200,
    );
  });
  app.openapi(rescheduleRoute, async (c) => {
    const opened = await requireLink(c, deps, 'manage');
    return moveAsCustomer(deps, c, opened, c.req.valid('json'));
  });
  app.openapi(cancelRoute, async (c) => {
    const opened = await requireLink(c, deps, 'manage');
    const { reason } = c.req.valid('json');
    return c.json(
      await show(opened, await changeBooking(deps, callerOf(opened), opened.booking.id, 'cancel', reason)),
      200,
    );
  });
  app.openapi(confirmRoute, async (c) => {
    const opened = await requireLink(c, deps, 'manage');
    return c.json(
      await show(opened, await changeBooking(deps, callerOf(opened), opened.booking.id, 'confirm')),
      200,
    );
  });
}

const callerOf = ({ attendee }: CustomerLink): Caller => attendeeCaller(attendee);

const viewerOf = ({ attendee }: CustomerLink, { clock }: Deps) => ({
  actor: attendeeCaller(attendee).actor,
  attendeeId: attendee.id,
  now: clock.now(),
});

/** Another address has new links, which only its mail tells. */
const fileLinkOf = ({ link, attendee }: CustomerLink, now: AttendeeRecord | undefined): FileLink | null =>
  now?.linkGeneration === attendee.linkGeneration
    ? (fileLinks.find((purpose) => purpose === link.purpose) ?? null)
    : null;

/** Shows a booking to the customer whose link was opened. */
export const customerView =
  (deps: Deps) =>
  async (opened: CustomerLink, seen: BookingRecord): Promise<Booking> => {
    const { settings } = await eventTypeOfBooking(deps.db.read, seen.eventType.id);
    const attendee = seen.attendees.find(({ id }) => id === opened.attendee.id);
    return {
      ...presentBooking(seen, settings, viewerOf(opened, deps)),
      ...ownWays(deps, seen, attendee, fileLinkOf(opened, attendee)),
    };
  };
