import { AppError } from '@slotkit/shared';
import type { Context, MiddlewareHandler } from 'hono';
import { rateLimitPolicies, type RateLimitName, type RateLimits } from '../rate-limits.ts';
import type { AppEnv } from './app-env.ts';

const bookingPath = /\/(bookings|reschedule|book|move)$/;

/** Which budget a public call or page draws on: making or moving a booking has its own, all else counts as reading. */
export const budgetOf = (method: string, path: string): RateLimitName =>
  method === 'POST' && bookingPath.test(path) ? 'bookings' : 'reads';

/** What a call draws on, and whose it is. */
export interface Budget {
  readonly name: RateLimitName;
  readonly key: string;
}

const publicBudget = (c: Context<AppEnv>): Budget => ({
  name: budgetOf(c.req.method, c.req.path),
  key: c.var.clientAddress,
});

/** What a widget key has for all of its visitors; nothing is drawn for a call without one. */
export function keyBudget(c: Context<AppEnv>): Budget | null {
  const key = c.get('widgetKey');
  return key === undefined ? null : { name: 'keyCalls', key };
}

/** What an address has for asking for tokens, so that nobody guesses secrets at leisure. */
export const tokenBudget = (c: Context<AppEnv>): Budget => ({ name: 'tokens', key: c.var.clientAddress });

/** What an address has for asking for links to sign in by. */
export const signInBudget = (c: Context<AppEnv>): Budget => ({ name: 'signIns', key: c.var.clientAddress });

/**
 * Draws on the caller's budget, by its address unless `budgetFor` says otherwise, says in the answer how much is left, and refuses with
 * 429 `rate_limited` when it is used up.
 */
export function limitRate(
  limits: RateLimits,
  budgetFor: (c: Context<AppEnv>) => Budget | null = publicBudget,
): MiddlewareHandler<AppEnv> {
  return async function limitRate(c, next) {
    const budget = budgetFor(c);
    const balance = budget && (await limits.draw(budget.name, budget.key));
    if (!balance) return next();
    const { name } = budget;
    const { points, seconds } = rateLimitPolicies[name];
    const tell = (): void => {
      // A call may draw on several budgets, and says of each how much is left.
      c.header('RateLimit-Policy', `"${name}";q=${points};w=${seconds}`, { append: true });
      c.header('RateLimit', `"${name}";r=${balance.remaining};t=${balance.resetSeconds}`, { append: true });
    };
    if (!balance.allowed) {
      tell();
      throw new AppError('rate_limited', `At most ${points} such calls in ${seconds} seconds, please.`, {
        retryAfterSeconds: balance.resetSeconds,
      });
    }
    await next();
    // Afterwards, because a route may answer with a Response of its own, which drops what was set before.
    tell();
  };
}
