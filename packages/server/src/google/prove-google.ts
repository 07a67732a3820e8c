import { AppError, unprocessable } from '@slotkit/shared';
import { CalendarUnauthorized } from '../calendar/calendar-provider.ts';
import type { Deps } from '../deps.ts';
import { PermanentFailure } from '../jobs/permanent-failure.ts';
import { GoogleEvents, type GoogleAccount } from './google-events.ts';
import type { Google } from './google.ts';

/** What is kept of a Google calendar: what may be read back, and what is sealed. */
export interface ProvenGoogle {
  readonly settings: { readonly calendar_id: string };
  readonly credentials: { readonly refresh_token: string };
}

/** Throws 422 when the operator has set no OAuth client at Google. */
export function requireGoogle({ google }: Pick<Deps, 'google'>): Google {
  if (google) return google;
  throw unprocessable(
    '/provider',
    'This server cannot connect Google calendars: its operator has to set GOOGLE_CLIENT_ID and GOOGLE_CLIENT_SECRET.',
  );
}

/**
 * Tries a calendar out by reading from it, which is all that can be tried without leaving something behind. Throws 422 for credentials or
 * a calendar that Google does not accept, 503 when Google does not answer. Not for inside a transaction.
 */
export async function proveGoogle(
  deps: Pick<Deps, 'google' | 'clock' | 'log'>,
  account: GoogleAccount,
): Promise<ProvenGoogle> {
  const events = new GoogleEvents(requireGoogle(deps), account, () => deps.clock.now());
  try {
    await events.page({ maxResults: '1', fields: 'timeZone' });
  } catch (error) {
    throw asRefusal(deps, error);
  }
  return {
    settings: { calendar_id: account.calendarId },
    credentials: { refresh_token: account.refreshToken },
  };
}

/** What went wrong at Google, as whoever connects a calendar is told. */
export function asRefusal({ log }: Pick<Deps, 'log'>, error: unknown): AppError {
  if (error instanceof CalendarUnauthorized) return unprocessable('/refresh_token', error.message);
  if (error instanceof PermanentFailure) return unprocessable('/calendar_id', error.message);
  log.debug({ err: error }, 'a Google calendar could not be tried out');
  const because = error instanceof Error ? error.message : 'it does not answer';
  return new AppError('unavailable', `Google could not be asked: ${because}.`, { retryAfterSeconds: 30 });
}
