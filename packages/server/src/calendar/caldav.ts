import { deleteCalendarObject, getBasicAuthHeaders, updateCalendarObject } from 'tsdav';
import { PermanentFailure } from '../jobs/permanent-failure.ts';
import type { CalendarProvider } from './calendar-provider.ts';

/** Where a CalDAV calendar is, and who writes into it. */
export interface CaldavAccount {
  /** The calendar's own collection. */
  readonly url: string;
  readonly username: string;
  readonly password: string;
}

const timeoutMs = 15_000;

/** A calendar on a CalDAV server (RFC 4791). Every entry is an object of its own, named by its UID. */
export function caldavCalendar({ url, username, password }: CaldavAccount): CalendarProvider {
  const headers = getBasicAuthHeaders({ username, password });
  const request = (uid: string, data?: string) => ({
    calendarObject: { url: objectUrl(url, uid), data },
    headers,
    // A redirect could carry the password elsewhere.
    fetchOptions: { signal: AbortSignal.timeout(timeoutMs), redirect: 'error' as const },
  });
  return {
    async put(uid, entry) {
      check(await updateCalendarObject(request(uid, entry)));
    },
    async remove(uid) {
      const answer = await deleteCalendarObject(request(uid));
      if (answer.status !== 404 && answer.status !== 410) check(answer);
    },
  };
}

const objectUrl = (collection: string, uid: string): string =>
  new URL(`${encodeURIComponent(uid)}.ics`, collection.endsWith('/') ? collection : `${collection}/`).href;

/** Other refusals than these may pass: a server that is busy, an account that is being moved. */
const permanent: ReadonlySet<number> = new Set([400, 401, 403, 404, 405, 409, 415]);

function check({ ok, status, statusText }: Response): void {
  if (ok) return;
  const says = `the calendar server answered ${status} ${statusText}`.trim();
  throw permanent.has(status) ? new PermanentFailure(says) : new Error(says);
}
