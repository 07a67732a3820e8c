import { AppError, notFound } from '@slotkit/shared';
import type { Context, MiddlewareHandler } from 'hono';
import type { AppRecord } from '../apps/app-record.ts';
import { findApp } from '../apps/app-store.ts';
import { findWidgetKey } from '../apps/widget-key-store.ts';
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
 * The app of a public call (a route with `:app_id`), for those who may read and book. Throws 404, and 401 with the reason. Answers that
 * stay open ask again while they do.
 */
export async function requirePublicAccess(c: Context<AppEnv>, { db, config }: Deps): Promise<AppRecord> {
  const app = await findApp(db.read, c.req.param('app_id') ?? '');
  if (!app) throw notFound('app');
  const key = c.req.header('Booking-Widget-Key') ?? queryKey(c);
  const known = key === undefined ? null : await findWidgetKey(db.read, key);
  const own = known?.appId === app.id ? known : 'foreign';
  const refusal = decideAccess({
    key: key === undefined ? null : own,
    origin: c.req.header('Origin'),
    secFetchSite: c.req.header('Sec-Fetch-Site'),
    appOrigins: app.origins,
    ownOrigin: new URL(config.publicUrl).origin,
  });
  if (refusal) {
    c.set('challenge', 'Booking-Widget-Key realm="slotkit"');
    throw new AppError('unauthorized', sentences[refusal], { extra: { because: refusal } });
  }
  if (own !== 'foreign') c.set('widgetKey', own.key);
  return app;
}

/**
 * The key is public, so reading may have it in the address: a header of our own would cost a page of another origin a preflight, and
 * programs that read server-sent events can send none.
 */
const queryKey = (c: Context<AppEnv>): string | undefined =>
  c.req.method === 'GET' || c.req.method === 'HEAD' ? c.req.query('key') : undefined;

/** Guards the public calls of an app, and puts it into `c.var.app`. */
export function publicAccess(deps: Deps): MiddlewareHandler<AppEnv> {
  return async function publicAccess(c, next) {
    c.set('app', await requirePublicAccess(c, deps));
    await next();
  };
}
