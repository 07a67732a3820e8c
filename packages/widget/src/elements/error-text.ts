import { ClientError } from '../client/client-error.ts';
import { BookingEvent } from '../events.ts';
import type { FirstLocalization } from '../localization/localize.ts';

/** What a visitor reads about a failed call; `zone` is for the moment when a limit is over. */
export function errorText(error: unknown, { messages, formats }: FirstLocalization, zone: string): string {
  if (!(error instanceof ClientError)) return messages.loadFailed;
  switch (error.code) {
    case 'network':
      return messages.network;
    case 'not_found':
      return messages.notFound;
    case 'rate_limited': {
      const nextAt = Date.parse(error.problem?.next_allowed_at ?? '');
      return Number.isNaN(nextAt)
        ? messages.rateLimited
        : messages.bookAgainFrom(formats.dayAndTime(nextAt, zone));
    }
    case 'internal':
    case 'unavailable':
    case 'idempotency_in_progress':
      return messages.unavailable;
    default:
      return error.message;
  }
}

/** The event that tells the page what went wrong. */
export function errorEvent(error: unknown, localization: FirstLocalization): BookingEvent<'booking-error'> {
  const { code, problem } =
    error instanceof ClientError ? error : { code: 'internal' as const, problem: null };
  return new BookingEvent('booking-error', {
    code,
    message: errorText(error, localization, 'UTC'),
    ...(problem?.request_id && { requestId: problem.request_id }),
  });
}
