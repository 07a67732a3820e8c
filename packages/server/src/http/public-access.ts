import { AppError, notFound } from '@slotkit/shared';
import type { MiddlewareHandler } from 'hono';
import { findApp, findWidgetKey, type WidgetKeyRecord } from '../apps/app-store.ts';
import type { Deps } from '../deps.ts';
import type { AppEnv } from './app-env.ts';
import { decideAccess, type AccessRefusal } from './decide-access.ts';

const sentences: Readonly<Record<AccessRefusal, string>> = {
  foreign_key: 'The Booking-Widget-Key is not a key of this app.',
  origin_not_listed: 'This origin is not on the app’s list of allowed origins.',
  no_credential:
    'Send the app’s Booking-Widget-Key, or call from a page whose origin is on the app’s list of allowed origins.',
};

/**
 * Guards the public calls of an app (a route with `:app_id`): looks up the app, puts it into `c.var.app`, and lets only those go on
 * who may read and book.
 */
export function publicAccess(deps: Deps): MiddlewareHandler<AppEnv> {
  const ownOrigin = new URL(deps.config.publicUrl).origin;
  const keyOf = async (
    appId: string,
    key: string | undefined,
  ): Promise<WidgetKeyRecord | 'foreign' | null> => {
    if (key === undefined) return null;
    const found = await findWidgetKey(deps.db.read, key);
    return found?.appId === appId ? found : 'foreign';
  };
  return async function publicAccess(c, next) {
    const app = await findApp(deps.db.read, c.req.param('app_id') ?? '');
    if (!app) throw notFound('app');
    const key = await keyOf(app.id, c.req.header('Booking-Widget-Key'));
    const refusal = decideAccess({
      key,
      origin: c.req.header('Origin'),
      secFetchSite: c.req.header('Sec-Fetch-Site'),
      appOrigins: app.origins,
      ownOrigin,
    });
    if (refusal) {
      c.set('challenge', 'Booking-Widget-Key realm="slotkit"');
      throw new AppError('unauthorized', sentences[refusal], { extra: { because: refusal } });
    }
    c.set('app', app);
    if (key !== null && key !== 'foreign') c.set('widgetKey', key.key);
    await next();
  };
}
