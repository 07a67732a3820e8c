import { createRoute, z } from '@hono/zod-openapi';
import { notFound } from '@slotkit/shared';
import { idOf, sessionListSchema, signedInSchema } from '@slotkit/shared/wire';
import { memberSecurity, privateSecurity } from '../access/private-security.ts';
import { requireConfigCaller } from '../access/require-config.ts';
import { requireMember } from '../access/require-member.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import type { App } from '../http/app-env.ts';
import { json, problems } from '../http/route-answers.ts';
import { endMemberSessions, readMemberSessions } from './member-sessions.ts';
import { presentSession, presentSignedIn } from './present-session.ts';
import { takeSession } from './session-cookie.ts';
import { endSession, sessionsOf } from './session-store.ts';

const own = { security: memberSecurity, tags: ['Sessions'] };
const ended = { 204: { description: 'Ended' } };

const getRoute = createRoute({
  ...own,
  method: 'get',
  path: '/v1/session',
  operationId: 'getSession',
  summary: 'Who is signed in, what it may do, and which hosts it is',
  responses: { 200: json('The member and its session', signedInSchema), ...problems(401, 403) },
});
const signOutRoute = createRoute({
  ...own,
  method: 'delete',
  path: '/v1/session',
  operationId: 'signOut',
  summary: 'Sign out in this browser',
  responses: { 204: { description: 'Signed out' }, ...problems(401, 403) },
});
const listRoute = createRoute({
  ...own,
  method: 'get',
  path: '/v1/sessions',
  operationId: 'listSessions',
  summary: 'Where the caller is signed in, the latest first',
  responses: { 200: json('The sessions', sessionListSchema), ...problems(401, 403) },
});
const endRoute = createRoute({
  ...own,
  method: 'delete',
  path: '/v1/sessions/{id}',
  operationId: 'endSession',
  summary: 'Sign out in another browser',
  request: { params: z.object({ id: idOf('session') }) },
  responses: { ...ended, ...problems(400, 401, 403, 404) },
});

const ofMember = { security: privateSecurity, tags: ['Sessions'] };
const memberParams = { params: z.object({ id: idOf('member') }) };
const listOfMemberRoute = createRoute({
  ...ofMember,
  method: 'get',
  path: '/v1/members/{id}/sessions',
  operationId: 'listMemberSessions',
  summary: 'Where a member is signed in, the latest first',
  request: memberParams,
  responses: { 200: json('The sessions', sessionListSchema), ...problems(400, 401, 403, 404) },
});
const endOfMemberRoute = createRoute({
  ...ofMember,
  method: 'delete',
  path: '/v1/members/{id}/sessions',
  operationId: 'endMemberSessions',
  summary: 'Sign a member out everywhere; links that were mailed to it work no more, either',
  request: memberParams,
  responses: { ...ended, ...problems(400, 401, 403, 404) },
});

/** Sessions: one's own, and for admins those of others. */
export function sessionRoutes(app: App, deps: Deps): void {
  const { db, clock } = deps;

  app.openapi(getRoute, async (c) => {
    const body = await presentSignedIn(db.read, await requireMember(c, deps));
    if (!body) throw notFound('app');
    return c.json(body, 200);
  });
  app.openapi(signOutRoute, async (c) => {
    const { session } = await requireMember(c, deps);
    await writeTransaction(db, (trx) => endSession(trx, session));
    takeSession(c, deps);
    return c.body(null, 204);
  });
  app.openapi(listRoute, async (c) => {
    const { member, session } = await requireMember(c, deps);
    const sessions = await sessionsOf(db.read, member.id, clock.now());
    return c.json({ data: sessions.map((one) => presentSession(one, session.id)) }, 200);
  });
  app.openapi(endRoute, async (c) => {
    const { member } = await requireMember(c, deps);
    const { id } = c.req.valid('param');
    if (!(await writeTransaction(db, (trx) => endSession(trx, { id, memberId: member.id }))))
      throw notFound('session');
    return c.body(null, 204);
  });

  app.openapi(listOfMemberRoute, async (c) => {
    const caller = await requireConfigCaller(c, deps, 'view');
    return c.json({ data: await readMemberSessions(deps, caller, c.req.valid('param').id) }, 200);
  });
  app.openapi(endOfMemberRoute, async (c) => {
    const caller = await requireConfigCaller(c, deps, 'edit');
    await endMemberSessions(deps, caller, c.req.valid('param').id);
    return c.body(null, 204);
  });
}
