import { AppError } from '@slotkit/shared';
import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './app-env.ts';

const fromHere: readonly string[] = ['same-origin', 'none'];

/**
 * Lets only forms of our own pages send, in browsers that say where a request comes from: a mail or another site that knows the
 * address could otherwise press the button for its reader. Pages that hide where they are send the origin `null`.
 */
export function refuseForeignForm(ownOrigin: string): MiddlewareHandler<AppEnv> {
  return async function refuseForeignForm(c, next) {
    const site = c.req.header('Sec-Fetch-Site');
    const origin = c.req.header('Origin') ?? 'null';
    const isOwn = site === undefined ? origin === 'null' || origin === ownOrigin : fromHere.includes(site);
    if (!isOwn)
      throw new AppError('forbidden', 'Please open the link itself and use the button on its page.');
    await next();
  };
}
