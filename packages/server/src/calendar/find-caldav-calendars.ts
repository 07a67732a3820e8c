import { isTimeZone } from '@slotkit/shared/time';
import { propfind } from 'tsdav';
import { PermanentFailure } from '../jobs/permanent-failure.ts';
import { cleanLine } from '../mail/clean-text.ts';
import { CalendarUnauthorized } from './calendar-provider.ts';
import { davFetch, NoCalendarServer, type DavLimits } from './dav-fetch.ts';
import { davLogin } from './dav-login.ts';

/** Whom to ask for calendars. */
export interface CaldavLogin extends DavLimits {
  /** A calendar, a server, or anything between. */
  readonly url: string;
  readonly username: string;
  readonly password: string;
}

/** A calendar that holds events. */
export interface FoundCalendar {
  readonly url: string;
  readonly name: string;
  /** IANA, when the calendar says one. */
  readonly timezone: string | null;
}

type Properties = Readonly<Record<string, unknown>>;
interface Found {
  readonly url: string;
  readonly properties: Properties;
}

/**
 * The calendars that an address means: the one that it is the address of, or else all that its user has on that server (RFC 6764: by
 * the user's principal and its calendar home). None where nothing speaks CalDAV.
 *
 * @throws CalendarUnauthorized; another error when there was no answer
 */
export async function findCaldavCalendars(login: CaldavLogin): Promise<FoundCalendar[]> {
  const given = await lookAt(login, login.url, '0');
  const itself = given.flatMap(calendarOf);
  if (itself.length > 0) return itself;
  const known = linkOf(given, 'currentUserPrincipal');
  const principal = known ?? linkOf(await lookAt(login, wellKnown(login.url), '0'), 'currentUserPrincipal');
  if (principal === null) return [];
  const home = linkOf(await lookAt(login, principal, '0'), 'calendarHomeSet');
  if (home === null) return [];
  return (await lookAt(login, home, '1')).flatMap(calendarOf);
}

const wellKnown = (url: string): string => new URL('/.well-known/caldav', url).href;

/** What stands at an address; nothing where nothing is, or where something else than a calendar server answers. */
async function lookAt(login: CaldavLogin, url: string, depth: '0' | '1'): Promise<Found[]> {
  try {
    const answers = await propfind({
      url,
      depth,
      props: {
        'd:resourcetype': {},
        'd:displayname': {},
        'd:current-user-principal': {},
        'c:calendar-home-set': {},
        'c:supported-calendar-component-set': {},
        'c:calendar-timezone': {},
      },
      headers: davLogin(login),
      fetch: davFetch(login),
    });
    return answers.flatMap(({ href, props, status }) =>
      props === undefined || status >= 300 ? [] : [{ url: new URL(href ?? '', url).href, properties: props }],
    );
  } catch (error) {
    const isNothing = error instanceof NoCalendarServer || error instanceof PermanentFailure;
    if (!isNothing || error instanceof CalendarUnauthorized) throw error;
    return [];
  }
}

/** The address that a property holds, the first one. */
function linkOf(found: readonly Found[], name: string): string | null {
  for (const { url, properties } of found) {
    const [link] = listOf(partOf(properties[name], 'href'));
    const next = typeof link === 'string' ? URL.parse(link, url) : null;
    // What was reached by TLS stays there: the password goes along.
    if (next && (next.protocol === 'https:' || new URL(url).protocol === 'http:')) return next.href;
  }
  return null;
}

function calendarOf({ url, properties }: Found): FoundCalendar[] {
  const { resourcetype, supportedCalendarComponentSet: components, displayname } = properties;
  if (partOf(resourcetype, 'calendar') === undefined || url.length > longestUrl) return [];
  const kinds = listOf(partOf(components, 'comp')).map((one) => partOf(partOf(one, '_attributes'), 'name'));
  if (kinds.length > 0 && !kinds.includes('VEVENT')) return [];
  const name = typeof displayname === 'string' || typeof displayname === 'number' ? nameOf(displayname) : '';
  return [{ url, name, timezone: zoneOf(properties['calendarTimezone']) }];
}

/** As long as whoever connects a calendar may write it. */
const longestUrl = 2000;
const longestName = 200;

/** It is shown wherever calendars are listed, and another server's word. */
const nameOf = (name: string | number): string =>
  Array.from(cleanLine(String(name).slice(0, 4 * longestName)))
    .slice(0, longestName)
    .join('');

/** The zone of a VTIMEZONE, when the zone database knows its name. */
function zoneOf(definition: unknown): string | null {
  const text: unknown = partOf(definition, '_cdata') ?? definition;
  const name = typeof text === 'string' ? /^TZID:(.+)$/m.exec(text)?.[1]?.trim() : undefined;
  return name !== undefined && isTimeZone(name) ? name : null;
}

const partOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined;

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
