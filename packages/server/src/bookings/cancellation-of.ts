import type { Changed } from '@slotkit/shared/lifecycle';
import type { BookingRecord } from './booking-record.ts';
import type { Caller } from './caller.ts';

/** Who cancels, in which words, and when (epoch milliseconds). */
export interface Canceller {
  readonly caller: Caller;
  readonly reason?: string | undefined;
  readonly now: number;
}

/** How a booking or a registration that a decision cancels came to its end; the lifecycle's own reason comes before anybody's words. */
export const cancellationOf = (
  { cancellationReason }: Changed,
  { caller, reason, now }: Canceller,
): NonNullable<BookingRecord['cancellation']> => ({
  by: caller.party,
  reason: cancellationReason ?? statedReason(reason) ?? null,
  at: now,
});

/** The words of the one who changes something; an empty field says nothing. */
export const statedReason = (reason: string | undefined): string | undefined =>
  reason === '' ? undefined : reason;
