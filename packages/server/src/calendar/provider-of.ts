import { readJson } from '../db/json-column.ts';
import type { Deps } from '../deps.ts';
import { googleCalendar } from '../google/google-calendar.ts';
import { PermanentFailure } from '../jobs/permanent-failure.ts';
import { caldavCalendar } from './caldav.ts';
import type { CalendarProvider } from './calendar-provider.ts';
import type { HostCalendar } from './host-calendar.ts';

/** The adapter of a connected calendar, with its credentials opened. */
export function providerOf(
  { secrets, config, google, clock }: Pick<Deps, 'secrets' | 'config' | 'google' | 'clock'>,
  {
    id,
    provider,
    settings,
    secretsSealed,
  }: Pick<HostCalendar, 'id' | 'provider' | 'settings' | 'secretsSealed'>,
): CalendarProvider {
  const credentials = readJson<Record<string, string>>(secrets.open(secretsSealed, id));
  switch (provider) {
    case 'caldav':
      return caldavCalendar({
        url: settings['url'] ?? '',
        username: credentials['username'] ?? '',
        password: credentials['password'] ?? '',
        timezone: settings['timezone'],
        allowPrivate: config.webhookPrivate,
      });
    case 'google':
      if (google === null)
        throw new PermanentFailure('GOOGLE_CLIENT_ID and GOOGLE_CLIENT_SECRET are not set any more');
      return googleCalendar(
        google,
        {
          id,
          calendarId: settings['calendar_id'] ?? 'primary',
          refreshToken: credentials['refresh_token'] ?? '',
        },
        () => clock.now(),
      );
  }
}
