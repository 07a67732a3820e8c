import { AppError } from '@slotkit/shared';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** What each budget allows: so many points within so many seconds. Source: HTTP contract, "Running". */
export const rateLimitPolicies = {
  /** Per address. */
  reads: { points: 120, seconds: 60 },
  /** Bookings and moves, per address. */
  bookings: { points: 20, seconds: 60 },
  /** Bookings, per e-mail address. */
  bookingsPerEmail: { points: 10, seconds: 3600 },
  /** Per OAuth client. */
  clientCalls: { points: 600, seconds: 60 },
  /** Per widget key, all of its visitors together: as many as fifty addresses may ask that use up their own. */
  keyCalls: { points: 6000, seconds: 60 },
  /** Tokens asked for and revoked, per address. */
  tokens: { points: 60, seconds: 60 },
  /** Links to sign in asked for, per address: as many as an office whose people share one may need in the morning. */
  signIns: { points: 30, seconds: 600 },
} as const satisfies Record<string, { points: number; seconds: number }>;

/** Which budget a call draws on. */
export type RateLimitName = keyof typeof rateLimitPolicies;

/** How much of a budget is left, and in how many seconds it is whole again. */
export interface RateLimitBalance {
  readonly allowed: boolean;
  readonly remaining: number;
  readonly resetSeconds: number;
}

/**
 * The budgets of one process, kept in memory. They run on the machine's own clock, not on the server's: a clock that stands still
 * would never refill them.
 */
export interface RateLimits {
  /** Draws one point for `key`; null when the limits are lifted. */
  draw(name: RateLimitName, key: string): Promise<RateLimitBalance | null>;
  /**
   * Draws one booking for an e-mail address (as `emailKey` writes it).
   * @throws AppError `rate_limited` when the hour's bookings are used up.
   */
  drawBookingFor(emailKey: string): Promise<void>;
  /** Gives that booking back, when it was refused for another reason. */
  returnBookingOf(emailKey: string): Promise<void>;
}

const liftedLimits: RateLimits = {
  draw: () => Promise.resolve(null),
  drawBookingFor: () => Promise.resolve(),
  returnBookingOf: () => Promise.resolve(),
};

/** Fresh budgets, or none at all when the settings lift the limits. */
export function makeRateLimits(enabled: boolean): RateLimits {
  if (!enabled) return liftedLimits;
  const limiterOf = (name: RateLimitName) => {
    const { points, seconds } = rateLimitPolicies[name];
    return new RateLimiterMemory({ keyPrefix: name, points, duration: seconds });
  };
  const limiters = {
    reads: limiterOf('reads'),
    bookings: limiterOf('bookings'),
    bookingsPerEmail: limiterOf('bookingsPerEmail'),
    clientCalls: limiterOf('clientCalls'),
    keyCalls: limiterOf('keyCalls'),
    tokens: limiterOf('tokens'),
    signIns: limiterOf('signIns'),
  };
  const draw = async (name: RateLimitName, key: string): Promise<RateLimitBalance> => {
    try {
      return balanceOf(await limiters[name].consume(key), true);
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return balanceOf(refusal, false);
      throw refusal;
    }
  };
  return {
    draw,
    async drawBookingFor(emailKey) {
      const { allowed, resetSeconds } = await draw('bookingsPerEmail', emailKey);
      if (allowed) return;
      throw new AppError('rate_limited', 'There have been too many bookings with this e-mail address.', {
        retryAfterSeconds: resetSeconds,
      });
    },
    async returnBookingOf(emailKey) {
      await limiters.bookingsPerEmail.reward(emailKey);
    },
  };
}

const balanceOf = (result: RateLimiterRes, allowed: boolean): RateLimitBalance => ({
  allowed,
  remaining: result.remainingPoints,
  resetSeconds: Math.max(1, Math.ceil(result.msBeforeNext / 1000)),
});
