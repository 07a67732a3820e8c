import { createRoute, z } from '@hono/zod-openapi';
import { AppError } from '@slotkit/shared';
import { formatInstant } from '@slotkit/shared/time';
import { idOf, text } from '@slotkit/shared/wire';
import { privateSecurity } from '../access/private-security.ts';
import { requireHostCalendars } from '../hosts/require-host-calendars.ts';
import type { Context } from 'hono';
import type { Deps } from '../deps.ts';
import type { App, AppEnv } from '../http/app-env.ts';
import { refuseForeignForm } from '../http/refuse-foreign-form.ts';
import { body, json, problems } from '../http/route-answers.ts';
import { wantedLanguage } from '../http/wanted-language.ts';
import { keepPrivate } from '../pages/keep-private.ts';
import { connectedPage, consentPage, notConnectedPage } from './consent-pages.ts';
import { finishConsent } from './connect-google.ts';
import { callbackPath, consentUrl, readState, type ConsentState } from './google-consent.ts';
import { requireGoogle } from './prove-google.ts';

const connectedPath = '/calendars/google/connected';

const consentRoute = createRoute({
  method: 'post',
  path: '/v1/hosts/{id}/calendars/google-consent',
  security: privateSecurity,
  tags: ['Hosts'],
  operationId: 'askForGoogleCalendar',
  summary: 'Where a host agrees that its Google calendar is read and written; a page of ours ends it',
  request: {
    params: z.object({ id: idOf('host') }),
    body: body(
      z.strictObject({
        calendar_id: text.line(200).default('primary'),
        conflicts: z.boolean().default(true),
        write_to: z.boolean().default(true),
      }),
    ),
  },
  responses: {
    201: json('The address at Google', z.object({ authorization_url: z.string(), expires_at: z.string() })),
    ...problems(400, 401, 403, 404, 413, 415, 422, 429),
  },
});

const languageOf = (c: Context<AppEnv>) => wantedLanguage(c.req.header('Accept-Language'));

/** Connecting a Google calendar by consent. The way back is a GET by its protocol: it only shows who gets what, its button does it. */
export function googleConsentRoutes(app: App, deps: Deps): void {
  const { db, config } = deps;

  app.openapi(consentRoute, async (c) => {
    const host = await requireHostCalendars(c, deps, c.req.valid('param').id, 'edit');
    const google = requireGoogle(deps);
    const { calendar_id: calendarId, conflicts, write_to: writeTo } = c.req.valid('json');
    const { app_id: appId, email } = await db.read
      .selectFrom('hosts')
      .select(['app_id', 'email'])
      .where('id', '=', host.id)
      .executeTakeFirstOrThrow();
    const wish = { appId, hostId: host.id, calendarId, conflicts, writeTo };
    const { url, expiresAt } = consentUrl(deps, google, wish, email);
    return c.json({ authorization_url: url, expires_at: formatInstant(expiresAt) }, 201);
  });

  app.use(callbackPath, keepPrivate());

  app.get(callbackPath, async (c) => {
    const { code, state: sealed = '' } = c.req.query();
    const state = readState(deps, sealed);
    const names = state && (await namesOf(state));
    if (!state || !names) return c.html(notConnectedPage(languageOf(c), 'wayBackOver'), 422);
    if (code === undefined) return c.html(notConnectedPage(languageOf(c), 'notAllowed'));
    return c.html(
      consentPage(languageOf(c), { ...names, calendarId: state.calendarId, code, state: sealed }),
    );
  });

  app.post(callbackPath, refuseForeignForm(new URL(config.publicUrl).origin), async (c) => {
    const form = new URLSearchParams(await c.req.text());
    const state = readState(deps, form.get('state') ?? '');
    if (!state || !(await namesOf(state))) return c.html(notConnectedPage(languageOf(c), 'tooLong'), 422);
    try {
      await finishConsent(deps, state, form.get('code') ?? '');
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'unprocessable') throw error;
      return c.html(notConnectedPage(languageOf(c), 'refused', error.message), 422);
    }
    return c.redirect(connectedPath, 303);
  });

  app.get(connectedPath, (c) => c.html(connectedPage(languageOf(c))));

  /** Null when the host is gone meanwhile. */
  async function namesOf({ hostId, appId }: ConsentState) {
    const row = await db.read
      .selectFrom('hosts')
      .innerJoin('apps', 'apps.id', 'hosts.app_id')
      .select(['hosts.name as host', 'apps.name as business'])
      .where('hosts.id', '=', hostId)
      .where('hosts.app_id', '=', appId)
      .where('hosts.archived', '=', 0)
      .executeTakeFirst();
    return row ?? null;
  }
}
