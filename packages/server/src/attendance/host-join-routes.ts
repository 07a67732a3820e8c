import { createRoute } from '@hono/zod-openapi';
import { formatInstant } from '@slotkit/shared/time';
import { joinedSchema } from '@slotkit/shared/wire';
import { memberSecurity } from '../access/private-security.ts';
import { requireBooking } from '../access/require-booking.ts';
import { requireMember } from '../access/require-member.ts';
import { bookingParams } from '../bookings/transition-routes.ts';
import type { Deps } from '../deps.ts';
import { allowEmptyBody } from '../http/allow-empty-body.ts';
import type { App } from '../http/app-env.ts';
import { json, problems } from '../http/route-answers.ts';
import { joinAsHost } from './join-as-host.ts';

const joinRoute = createRoute({
  method: 'post',
  path: '/v1/bookings/{id}/join',
  operationId: 'joinAsHost',
  security: memberSecurity,
  tags: ['Bookings'],
  summary:
    'Join the meeting as its host; from 15 minutes before the start this is recorded, as by the link in the mail',
  middleware: allowEmptyBody,
  request: { params: bookingParams },
  responses: {
    200: json('Where the meeting is', joinedSchema),
    ...problems(400, 401, 403, 404, 409, 413, 415, 429),
  },
});

/** The way into a meeting for members who host it. */
export function hostJoinRoutes(app: App, deps: Deps): void {
  app.openapi(joinRoute, async (c) => {
    await requireMember(c, deps);
    const found = await requireBooking(c, deps, c.req.valid('param').id, 'edit');
    const { meetingUrl, joinedAt } = await joinAsHost(deps, found);
    return c.json(
      { meeting_url: meetingUrl, joined_at: joinedAt === null ? null : formatInstant(joinedAt) },
      200,
    );
  });
}
