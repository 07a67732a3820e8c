import { deleteCalendarObject, getBasicAuthHeaders, updateCalendarObject } from 'tsdav';
import { safeFetch } from '../http-out/safe-fetch.ts';
import { PermanentFailure } from '../jobs/permanent-failure.ts';
import { CalendarUnauthorized, type CalendarProvider } from './calendar-provider.ts';

/** Where a CalDAV calendar is, and who writes into it. */
export interface CaldavAccount {
  /** The calendar's own collection. */
  readonly url: string;
  readonly username: string;
  readonly password: string;
  /** The operator's word that calendars of private networks are fine too. */
  readonly allowPrivate: boolean;
}

const timeoutMs = 15_000;

/** A calendar on a CalDAV server (RFC 4791). Every entry is an object of its own, named by its UID. */
export function caldavCalendar({ url, username, password, allowPrivate }: CaldavAccount): CalendarProvider {
  const headers = getBasicAuthHeaders({ username, password });
  const request = (uid: string, data?: string) => ({
    calendarObject: { url: objectUrl(url, uid), data },
    headers,
    fetch: safely(allowPrivate),
  });
  return {
    async put({ uid, text }) {
      check(await updateCalendarObject(request(uid, text)));
      return { conferenceUrl: null };
    },
    async remove(uid) {
      const answer = await deleteCalendarObject(request(uid));
      if (answer.status !== 404 && answer.status !== 410) check(answer);
    },
    busyTimes: () => Promise.reject(new PermanentFailure('reading is not built yet')),
  };
}

/** The library's requests, never into the server's own network, and never after a redirect that could carry the password elsewhere. */
const safely =
  (allowPrivate: boolean): typeof fetch =>
  async (input, init) => {
    const { status, headers, text } = await safeFetch(String(input instanceof Request ? input.url : input), {
      method: init?.method === 'DELETE' ? 'DELETE' : 'PUT',
      headers: Object.fromEntries(new Headers(init?.headers)),
      body: typeof init?.body === 'string' ? init.body : '',
      timeoutMs,
      allowPrivate,
    });
    return new Response(bodiless.has(status) ? null : text, { status, headers });
  };

/** Statuses that a `Response` takes no body with. */
const bodiless: ReadonlySet<number> = new Set([204, 205, 304]);

const objectUrl = (collection: string, uid: string): string =>
  new URL(`${encodeURIComponent(uid)}.ics`, collection.endsWith('/') ? collection : `${collection}/`).href;

/** Other refusals than these may pass: a server that is busy, an account that is being moved. */
const permanent: ReadonlySet<number> = new Set([400, 403, 404, 405, 409, 415]);

function check({ ok, status }: Response): void {
  if (ok) return;
  const says = `the calendar server answered ${status}`;
  if (status === 401) throw new CalendarUnauthorized(says);
  throw permanent.has(status) ? new PermanentFailure(says) : new Error(says);
}
