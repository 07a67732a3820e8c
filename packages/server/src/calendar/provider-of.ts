import { readJson } from '../db/json-column.ts';
import type { Deps } from '../deps.ts';
import { PermanentFailure } from '../jobs/permanent-failure.ts';
import { caldavCalendar } from './caldav.ts';
import type { CalendarProvider } from './calendar-provider.ts';
import type { HostCalendar } from './host-calendar-store.ts';

/** The adapter of a connected calendar, with its credentials opened. */
export function providerOf(
  { secrets, config }: Pick<Deps, 'secrets' | 'config'>,
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
        allowPrivate: config.webhookPrivate,
      });
    case 'google':
      throw new PermanentFailure('there is no adapter for Google calendars yet');
  }
}
