import type { BookingErrorDetail } from '../event-details.ts';
import { ClientError } from '../client/client-error.ts';
import type { Localization } from '../localization/languages.ts';

/** What a visitor reads about a failed call; `zone` is for the moment when a limit is over. */
export function errorText(error: unknown, { messages, formats }: Localization, zone: string): string {
  // Without the sentences beyond the first view it was the network that did not bring them.
  if (!messages.book) return messages.network;
  const { code, message, problem } = clientError(error);
  const nextAt = Date.parse(problem?.next_allowed_at ?? '');
  switch (code) {
    case 'network':
      return messages.network;
    case 'rate_limited':
      return nextAt ? messages.bookAgainFrom(formats.dayAndTime(nextAt, zone)) : messages.tooMuch;
    case 'internal':
    case 'unavailable':
      return messages.notAnswered;
    // A key or an origin that is not the app's: what is wrong with it is for whoever wrote the page.
    case 'unauthorized':
    case 'not_found':
      return messages.nothingHere;
    default:
      return problem?.because === 'extensions_used' ? messages.holdMost : message;
  }
}

const clientError = (error: unknown): ClientError =>
  error instanceof ClientError ? error : new ClientError('internal', null, error);

/** What the page is told about it. */
export function errorDetail(error: unknown, localization: Localization): BookingErrorDetail {
  const { code, message, problem } = clientError(error);
  return {
    code,
    message: code === 'unauthorized' ? message : errorText(error, localization, 'UTC'),
    ...(problem && { requestId: problem.request_id }),
  };
}
