import type { MiddlewareHandler } from 'hono';
import type { Clock } from '../clock.ts';
import type { AppEnv } from './app-env.ts';

/** Makes answers say what the server's clock says, where that can be set: the widget goes by it. */
export function dateByClock(clock: Clock): MiddlewareHandler<AppEnv> {
  return async function dateByClock(c, next) {
    await next();
    c.res.headers.set('Date', new Date(clock.now()).toUTCString());
  };
}
