import { AppError } from '@slotkit/shared';
import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './app-env.ts';

/** No address of ours has a NUL in it, and PostgreSQL refuses to compare with one: such a request is a mistake or a probe. */
export function refuseNullCharacters(): MiddlewareHandler<AppEnv> {
  return async function refuseNullCharacters(c, next) {
    if (c.req.url.includes('%00') || c.req.url.includes('\0')) {
      throw new AppError('invalid_request', 'The address of this request contains a NUL character.');
    }
    await next();
  };
}
