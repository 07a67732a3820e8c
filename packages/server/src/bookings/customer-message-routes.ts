import { createRoute, z } from '@hono/zod-openapi';
import { customReminderRequestSchema, manageLinkRequestSchema, manageLinkSchema } from '@slotkit/shared/wire';
import { privateSecurity } from '../access/private-security.ts';
import { principalId } from '../access/principal.ts';
import { requireBooking } from '../access/require-booking.ts';
import type { Deps } from '../deps.ts';
import type { App } from '../http/app-env.ts';
import { allowEmptyBody } from '../http/allow-empty-body.ts';
import { body, json, optionalBody, problems } from '../http/route-answers.ts';
import { idempotently } from '../idempotency/idempotently.ts';
import { keySourceOf } from '../idempotency/key-source-of.ts';
import { renewLinks } from '../links/renew-links.ts';
import { idempotencyHeaders } from './booking-routes.ts';
import { manageUrl } from './manage-url.ts';
import { remindAttendees } from './remind-attendees.ts';
import { bookingParams } from './transition-routes.ts';

const common = { method: 'post' as const, security: privateSecurity, tags: ['Bookings'] };
const refusals = problems(400, 401, 403, 404, 409, 413, 415, 422, 429);

const manageLinkRoute = createRoute({
  ...common,
  path: '/v1/bookings/{id}/manage-link',
  operationId: 'renewManageLink',
  summary: 'A new manage link for who attends; all links given out before stop working at once',
  middleware: allowEmptyBody,
  request: { params: bookingParams, body: optionalBody(manageLinkRequestSchema) },
  responses: { 200: json('The new link', manageLinkSchema), ...refusals },
});

const remindRoute = createRoute({
  ...common,
  path: '/v1/bookings/{id}/reminders',
  operationId: 'remindAttendees',
  summary: 'Send a message of your own to who attends',
  request: { params: bookingParams, headers: idempotencyHeaders, body: body(customReminderRequestSchema) },
  responses: {
    200: { description: 'The first answer to this Idempotency-Key again' },
    202: json(
      'Queued; how sending goes is among the deliveries of the booking',
      z.object({ booking_id: z.string(), kind: z.string(), channel: z.string() }),
    ),
    ...refusals,
  },
});

/** What the business hands or sends to who attends. */
export function customerMessageRoutes(app: App, deps: Deps): void {
  app.openapi(manageLinkRoute, async (c) => {
    const found = await requireBooking(c, deps, c.req.valid('param').id, 'edit');
    const { attendee_id } = c.req.valid('json');
    const { booking, attendee } = await renewLinks(deps, found.caller, found.booking.id, attendee_id);
    c.header('Cache-Control', 'no-store');
    return c.json({ manage_url: manageUrl(deps, booking, attendee) }, 200);
  });
  app.openapi(remindRoute, async (c) => {
    const { principal, caller, booking } = await requireBooking(c, deps, c.req.valid('param').id, 'edit');
    const reminder = c.req.valid('json');
    const { kind, channel } = reminder;
    return idempotently(
      keySourceOf(c),
      deps,
      { appId: principal.appId, caller: principalId(principal), route: `remind ${booking.id}` },
      (rememberAs) => {
        const remember = rememberAs(({ id }) => ({ booking_id: id, kind, channel }));
        return remindAttendees(deps, caller, booking.id, reminder, remember);
      },
      202,
    );
  });
}
