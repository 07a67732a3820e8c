import type { CustomerLimit } from './model.ts';

const millisecondsPerDay = 86_400_000;

/**
 * Has this customer used up the limit? Takes when its bookings were created, in epoch milliseconds, without the
 * rescheduled and cancelled ones; answers null, or from when on, in epoch milliseconds, the next is allowed.
 */
export function customerLimitRefusal(
  createdAts: readonly number[],
  limit: CustomerLimit,
  nowAt: number,
): { readonly nextAllowedAt: number } | null {
  if (limit.max < 1) throw new RangeError(`A customer limit of ${limit.max} allows nothing. The least is 1.`);
  const period = limit.days * millisecondsPerDay;
  const recent = createdAts.filter((at) => at > nowAt - period).sort((a, b) => b - a);
  const blocking = recent[limit.max - 1];
  return blocking === undefined ? null : { nextAllowedAt: blocking + period };
}
