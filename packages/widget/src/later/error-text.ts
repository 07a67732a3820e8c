import type { BookingErrorDetail } from '../event-details.ts';
import { ClientError } from '../client/client-error.ts';
import type { Localization } from '../localization/languages.ts';

/** What a visitor reads about a failed call; `zone` is for the moment when a limit is over. */
export function errorText(error: unknown, { messages, formats }: Localization, zone: string): string {
  const said = messages.errors;
  if (!(error instanceof ClientError)) return said.unavailable;
  const nextAt = Date.parse(error.problem?.next_allowed_at ?? '');
  switch (error.code) {
    case 'network':
      return messages.network;
    case 'rate_limited':
      return nextAt ? messages.bookAgainFrom(formats.dayAndTime(nextAt, zone)) : said.rate_limited;
    case 'internal':
    case 'idempotency_in_progress':
      return said.unavailable;
    case 'not_found':
    case 'unavailable':
      return said[error.code];
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
