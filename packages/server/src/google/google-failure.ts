import { CalendarUnauthorized } from '../calendar/calendar-provider.ts';
import { answerFailure } from '../channels/answer-failure.ts';
import { PermanentFailure } from '../jobs/permanent-failure.ts';
import { RetryLater } from '../jobs/retry-later.ts';
import { retryAfterMs } from '../http-out/retry-after.ts';
import { refusalOf, type GoogleAnswer } from './google-call.ts';

/** Too much at the moment, which Google says with 403 as well as with 429. */
const limits: ReadonlySet<string> = new Set([
  'rateLimitExceeded',
  'userRateLimitExceeded',
  'quotaExceeded',
  'dailyLimitExceeded',
]);
/** The person allowed less than we need, or took it back. */
const unauthorized: ReadonlySet<string> = new Set(['insufficientPermissions', 'authError']);

/** Google finds something wrong with what was sent. */
export class BadRequest extends PermanentFailure {}

/** What an answer of the Calendar API other than 2xx means for whoever asked. `secrets` are left out of its words. */
export function googleFailure(answer: GoogleAnswer, secrets: readonly string[], now: number): Error {
  const { status, headers } = answer;
  const { reason, message } = refusalOf(answer);
  const words = [reason, message].filter((part) => part !== '').join(', ');
  const says = secrets.reduce((shown, secret) => shown.replaceAll(secret, '…'), words).slice(0, 300);
  if (status === 403 && limits.has(reason))
    return new RetryLater(
      `Google Calendar answered 403: ${says}`,
      retryAfterMs(headers.get('retry-after'), now),
    );
  if (status === 401 || (status === 403 && unauthorized.has(reason)))
    return new CalendarUnauthorized(`Google Calendar answered ${status}: ${says}`);
  if (status === 400) return new BadRequest(`Google Calendar answered 400: ${says}`);
  return answerFailure('Google Calendar', { status, headers, says }, now);
}
