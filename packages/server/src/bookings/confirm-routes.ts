import { createRoute } from '@hono/zod-openapi';
import { bookingSchema } from '@slotkit/shared/wire';
import type { Deps } from '../deps.ts';
import type { App } from '../http/app-env.ts';
import { json, problems } from '../http/route-answers.ts';
import { requireLink } from '../links/require-link.ts';
import { attendeeCaller } from './caller.ts';
import { changeBooking } from './change-booking.ts';
import { customerView } from './customer-view.ts';

const booking = json('The booking, and what may be done with it', bookingSchema);

const seeRoute = createRoute({
  method: 'get',
  path: '/v1/public/confirm',
  operationId: 'getBookingToConfirm',
  security: [{ Confirm: [] }],
  tags: ['Customer'],
  summary: 'What is to be confirmed (Authorization: Confirm <token>)',
  responses: { 200: booking, ...problems(401, 429) },
});

const confirmRoute = createRoute({
  method: 'post',
  path: '/v1/public/confirm',
  operationId: 'confirmBooking',
  security: [{ Confirm: [] }],
  tags: ['Customer'],
  summary: 'Confirm it',
  responses: { 200: booking, ...problems(401, 403, 409, 429) },
});

/** Confirming by the link of the invitation; looking changes nothing. */
export function confirmRoutes(app: App, deps: Deps): void {
  const show = customerView(deps);
  app.openapi(seeRoute, async (c) => {
    const opened = await requireLink(c, deps, 'confirm');
    return c.json(await show(opened, opened.booking), 200);
  });
  app.openapi(confirmRoute, async (c) => {
    const opened = await requireLink(c, deps, 'confirm');
    const confirmed = await changeBooking(
      deps,
      attendeeCaller(opened.attendee),
      opened.booking.id,
      'confirm',
    );
    return c.json(await show(opened, confirmed), 200);
  });
}
