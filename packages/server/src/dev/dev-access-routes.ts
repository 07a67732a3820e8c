import { createRoute, z } from '@hono/zod-openapi';
import { notFound } from '@slotkit/shared';
import { apiScopes, idOf, text } from '@slotkit/shared/wire';
import { createNewApp } from '../apps/create-app.ts';
import { requireTimeZone } from '../bookings/check-order.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import type { App } from '../http/app-env.ts';
import { body, json } from '../http/route-answers.ts';
import { findMember } from '../members/member-store.ts';
import { newSecret } from '../secrets.ts';
import { giveSession } from '../sign-in/session-cookie.ts';
import { openSession } from '../sign-in/session-store.ts';

const makeApp = createRoute({
  method: 'post',
  path: '/dev/apps',
  hide: true,
  request: {
    body: body(
      z.strictObject({
        name: text.title.optional(),
        timezone: text.zoneName.optional(),
        scopes: z.array(z.enum(apiScopes)).optional(),
      }),
    ),
  },
  responses: {
    201: json(
      'The app, with what `app create` prints',
      z.object({
        app_id: z.string(),
        widget_key: z.string(),
        client_id: z.string(),
        client_secret: z.string(),
        scopes: z.array(z.string()),
      }),
    ),
  },
});
const signIn = createRoute({
  method: 'post',
  path: '/dev/sessions',
  hide: true,
  request: { body: body(z.strictObject({ member_id: idOf('member') })) },
  responses: { 201: json('Signed in', z.object({ member_id: z.string() })) },
});

/** For tests, with `DEV_CLOCK=1` alone: apps of their own, and sessions without a password. */
export function devAccessRoutes(app: App, deps: Deps): void {
  if (!deps.config.devClock) return;
  app.openapi(makeApp, async (c) => {
    const { name = 'Test', timezone = 'Europe/Berlin', scopes } = c.req.valid('json');
    requireTimeZone('/timezone', timezone);
    const id = `test-${newSecret()
      .replaceAll(/[^a-z0-9]/g, '')
      .slice(0, 12)}`;
    const sender = { name, email: `${id}@example.com` };
    const created = await createNewApp(deps, { id, name, timezone, sender, ...(scopes && { scopes }) });
    return c.json({ ...created, scopes: [...created.scopes] }, 201);
  });
  app.openapi(signIn, async (c) => {
    const member = await findMember(deps.db.read, c.req.valid('json').member_id);
    if (!member) throw notFound('member');
    const token = await writeTransaction(deps.db, (trx) => openSession(trx, member.id, deps.clock.now()));
    giveSession(c, deps, token);
    return c.json({ member_id: member.id }, 201);
  });
}
