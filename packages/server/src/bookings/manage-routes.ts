import { createRoute } from '@hono/zod-openapi';
import {
  attendeePatchSchema,
  bookingSchema,
  cancelRequestSchema,
  rescheduleRequestSchema,
} from '@slotkit/shared/wire';
import type { Deps } from '../deps.ts';
import { keySourceOf } from '../idempotency/key-source-of.ts';
import type { App } from '../http/app-env.ts';
import { body, json, problems } from '../http/route-answers.ts';
import { requireLink, type CustomerLink } from '../links/require-link.ts';
import { idempotencyHeaders } from './booking-routes.ts';
import { attendeeCaller, type Caller } from './caller.ts';
import { changeBooking } from './change-booking.ts';
import { customerView } from './customer-view.ts';
import { editAttendee } from './edit-attendee.ts';
import { moveAsCustomer } from './move-as-customer.ts';

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
    return moveAsCustomer(deps, keySourceOf(c), opened, c.req.valid('json'));
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
