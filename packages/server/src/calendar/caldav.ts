import { calendarQuery, deleteCalendarObject, updateCalendarObject } from 'tsdav';
import { busyTimesOf } from './busy-events.ts';
import type { BusyAnswer, BusyQuestion, CalendarProvider, TimeRange } from './calendar-provider.ts';
import { checkAnswer, davFetch } from './dav-fetch.ts';
import { davLogin } from './dav-login.ts';

/** Where a CalDAV calendar is, and who reads and writes it. */
export interface CaldavAccount {
  /** The calendar's own collection. */
  readonly url: string;
  readonly username: string;
  readonly password: string;
  /** The calendar's own zone, IANA, when it said one. */
  readonly timezone?: string | undefined;
  /** The operator's word that calendars of private networks are fine too. */
  readonly allowPrivate: boolean;
}

/** A calendar on a CalDAV server (RFC 4791). Every entry of ours is an object of its own, named by its UID. */
export function caldavCalendar(account: CaldavAccount): CalendarProvider {
  const { url, allowPrivate } = account;
  const headers = davLogin(account);
  const request = (uid: string, data?: string) => ({
    calendarObject: { url: objectUrl(url, uid), data },
    headers,
    fetch: davFetch({ allowPrivate }),
  });
  return {
    async put({ uid, text }) {
      checkAnswer(await updateCalendarObject(request(uid, text)));
      return { conferenceUrl: null };
    },
    async remove(uid) {
      const answer = await deleteCalendarObject(request(uid));
      if (answer.status !== 404 && answer.status !== 410) checkAnswer(answer);
    },
    busyTimes: (question) => readBusyTimes(account, question),
  };
}

const objectUrl = (collection: string, uid: string): string =>
  new URL(`${encodeURIComponent(uid)}.ics`, collection.endsWith('/') ? collection : `${collection}/`).href;

/**
 * Asks for the events of a range as they are stored, and expands them here: servers differ in whether and how they expand, and in what
 * their free-busy reports say of entries that we wrote ourselves.
 */
async function readBusyTimes(account: CaldavAccount, question: BusyQuestion): Promise<BusyAnswer> {
  const { range, timezone, emails = [], signal } = question;
  const objects = await eventsOf(account, range, signal);
  const login = account.username.includes('@') ? [account.username.toLowerCase()] : [];
  const busy = await busyTimesOf(objects, {
    range,
    timezone: account.timezone ?? timezone,
    emails: [...emails, ...login],
    signal,
  });
  return { busy, covered: range };
}

/** The calendar objects that hold an event within a range, as iCalendar texts. */
async function eventsOf(
  account: CaldavAccount,
  range: TimeRange,
  signal: AbortSignal | undefined,
): Promise<string[]> {
  const answers = await calendarQuery({
    url: account.url,
    depth: '1',
    props: { 'd:getetag': {}, 'c:calendar-data': {} },
    filters: eventsWithin(range),
    headers: davLogin(account),
    fetch: davFetch({ allowPrivate: account.allowPrivate, signal }),
  }).catch((error: unknown) => {
    // The library's own message would hold what the calendar holds.
    throw error instanceof Error && error.message.startsWith('Collection query failed')
      ? unreadable()
      : error;
  });
  return answers.flatMap(({ status, ok, props }) => {
    // Among the refusals is "these are not all" (507).
    checkAnswer({ ok, status });
    if (props === undefined) throw unreadable();
    const data = textOf(props['calendarData']);
    return data === null ? [] : [data];
  });
}

const unreadable = (): Error => new Error('the calendar server did not tell all events');

const eventsWithin = ({ fromAt, untilAt }: TimeRange) => ({
  'comp-filter': {
    _attributes: { name: 'VCALENDAR' },
    'comp-filter': {
      _attributes: { name: 'VEVENT' },
      'time-range': { _attributes: { start: basicInstant(fromAt), end: basicInstant(untilAt) } },
    },
  },
});

/** `20270301T090000Z` */
const basicInstant = (at: number): string =>
  `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/** Text, or what was marked as such. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  const marked: unknown =
    typeof value === 'object' && value !== null && '_cdata' in value ? value._cdata : null;
  return typeof marked === 'string' ? marked : null;
}
