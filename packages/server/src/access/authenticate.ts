import { AppError } from '@slotkit/shared';
import type { MiddlewareHandler } from 'hono';
import type { Deps } from '../deps.ts';
import type { AppEnv } from '../http/app-env.ts';
import { rateLimitPolicies } from '../rate-limits.ts';
import { requirePrincipal } from './principal.ts';

/**
 * Guards the private API: finds out who calls before anything of the request is judged, so that strangers learn nothing from it, and
 * refuses clients that call too often with 429.
 */
export function authenticate(deps: Deps): MiddlewareHandler<AppEnv> {
  return async function authenticate(c, next) {
    const principal = await requirePrincipal(c, deps);
    if (principal.kind === 'client') {
      const balance = await deps.rateLimits.draw('clientCalls', principal.client.id);
      if (balance?.allowed === false) {
        const { points, seconds } = rateLimitPolicies.clientCalls;
        throw new AppError('rate_limited', `At most ${points} calls in ${seconds} seconds, please.`, {
          retryAfterSeconds: balance.resetSeconds,
        });
      }
    }
    await next();
  };
}
