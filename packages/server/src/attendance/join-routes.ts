import { createRoute } from '@hono/zod-openapi';
import { formatInstant } from '@slotkit/shared/time';
import { joinedSchema, joinViewSchema } from '@slotkit/shared/wire';
import type { Deps } from '../deps.ts';
import type { App } from '../http/app-env.ts';
import { json, problems } from '../http/route-answers.ts';
import { requireJoinLink } from '../links/require-link.ts';
import { joinMeeting } from './join-meeting.ts';
import { presentJoin } from './present-join.ts';
import { readJoin } from './read-join.ts';

const common = {
  path: '/v1/public/join',
  security: [{ Join: [] }],
  tags: ['Customer', 'Host'],
};

const seeRoute = createRoute({
  ...common,
  method: 'get',
  operationId: 'getMeetingToJoin',
  summary: 'What is to be joined (Authorization: Join <token>)',
  responses: { 200: json('The meeting, and how it stands', joinViewSchema), ...problems(401, 429) },
});

const joinRoute = createRoute({
  ...common,
  method: 'post',
  operationId: 'joinMeeting',
  summary:
    'Join it; from 15 minutes before the start this is recorded, and the first to join starts the booking',
  responses: {
    200: json('Recorded, but the conference has no link yet', joinedSchema),
    303: {
      ...json('The way to the meeting: Location, and the same in the body', joinedSchema),
      headers: { Location: { schema: { type: 'string' as const, format: 'uri' } } },
    },
    ...problems(401, 409, 429),
  },
});

/** Joining a meeting by the link of a mail; looking changes nothing. */
export function joinRoutes(app: App, deps: Deps): void {
  app.openapi(seeRoute, async (c) => {
    const opened = await requireJoinLink(c, deps);
    return c.json(presentJoin(opened, await readJoin(deps, opened)), 200);
  });

  app.openapi(joinRoute, async (c) => {
    const { meetingUrl, joinedAt } = await joinMeeting(deps, await requireJoinLink(c, deps));
    const answer = {
      meeting_url: meetingUrl,
      joined_at: joinedAt === null ? null : formatInstant(joinedAt),
    };
    if (meetingUrl === null) return c.json(answer, 200);
    return c.json(answer, 303, { Location: meetingUrl });
  });
}
