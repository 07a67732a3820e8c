import type { BookingErrorDetail } from '@slotkit/shared/wire';
import { ClientError } from '../client/client-error.ts';
import type { Localization } from '../localization/languages.ts';

/** What a visitor reads about a failed call; `zone` is for the moment when a limit is over. */
export function errorText(error: unknown, { messages, formats }: Localization, zone: string): string {
  if (!(error instanceof ClientError)) return messages.loadFailed;
  const nextAt = Date.parse(error.problem?.next_allowed_at ?? '');
  switch (error.code) {
    case 'network':
      return messages.network;
    case 'not_found':
      return messages.notFound;
    case 'rate_limited':
      return nextAt ? messages.bookAgainFrom(formats.dayAndTime(nextAt, zone)) : messages.rateLimited;
    case 'internal':
    case 'unavailable':
    case 'idempotency_in_progress':
      return messages.unavailable;
    default:
      return error.message;
  }
}

/** What the page is told about it. */
export function errorDetail(error: unknown, localization: Localization): BookingErrorDetail {
  const { code, problem } =
    error instanceof ClientError ? error : { code: 'internal' as const, problem: null };
  return {
    code,
    message: errorText(error, localization, 'UTC'),
    ...(problem?.request_id && { requestId: problem.request_id }),
  };
}
